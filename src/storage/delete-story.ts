import type { Driver } from "./driver.ts";

const story = "(SELECT key FROM stories WHERE id = ?)";
const reports = `(SELECT report FROM audits WHERE story = ${story})`;

// A report belongs to one story, since the story's id is in its hash; a text may stand in several.
const statements: readonly string[] = [
  `DELETE FROM findings WHERE story = ${story}`,
  `DELETE FROM texts WHERE key IN (SELECT text FROM versions WHERE report IN ${reports})
     AND NOT EXISTS (SELECT 1 FROM versions AS other WHERE other.text = texts.key AND other.report NOT IN ${reports})`,
  `DELETE FROM versions WHERE report IN ${reports}`,
  `DELETE FROM claims WHERE report IN ${reports}`,
  `DELETE FROM reports WHERE key IN ${reports}`,
  `DELETE FROM audits WHERE story = ${story}`,
  "DELETE FROM stories WHERE id = ? RETURNING key",
];

/** Deletes a story with everything that hangs on it; false where there is none. */
export async function deleteStory(driver: Driver, id: string): Promise<boolean> {
  const answers = await driver.batch(statements.map((sql) => ({ sql, values: Array(sql.split("?").length - 1).fill(id) })));
  return answers.at(-1)!.length > 0;
}
