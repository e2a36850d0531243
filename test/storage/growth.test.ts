import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type AppPorts, type AuditRequest, auditVersions, newId } from "../../src/app/index.ts";
import { htmlToText } from "../../src/formats/html.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { nodePacking } from "../../src/storage/node-packing.ts";
import { openSqlite } from "../../src/storage/sqlite-driver.ts";
import { createStore } from "../../src/storage/store.ts";

const troops = JSON.parse(readFileSync("seeds/troops.json", "utf8")) as AuditRequest;

/** The sample under other names and with other figures, so that no story shares a text with another. */
function storyNumber(number: number): AuditRequest {
  const other = (text: string) =>
    text
      .replaceAll(
        /\b(?:Russia|Ukraine|Pyongyang|Seoul|Kim|Putin)/g,
        (name) => `${name}${String.fromCharCode(97 + (number % 26))}${name.length}`,
      )
      .replaceAll(/\b(\d)(,\d{3})\b/g, (_, digit: string, rest: string) => `${1 + ((Number(digit) + number) % 9)}${rest}`);
  return {
    story: { id: `urn:growth:${number}` },
    versions: troops.versions.map((version) => ({ ...version, text: `${other(version.text!)}\n\nBulletin ${number}, ${version.id}.` })),
  };
}

it("keeps beside the copy at most as much as the copy itself has", { timeout: 60_000 }, async () => {
  expect(readdirSync("seeds")).toContain("troops.json");
  const driver = openSqlite(":memory:");
  migrate(driver.database);
  const ports: AppPorts = { store: createStore(driver, nodePacking), now: () => 0, newId, htmlToText };
  let copyBytes = 0;
  for (let number = 0; number < 60; number++) {
    const story = storyNumber(number);
    for (const { text } of story.versions) copyBytes += Buffer.byteLength(text!);
    await auditVersions(story, ports, false);
  }
  const sizes = await driver.all(
    "SELECT coalesce(schema.tbl_name, 'schema') AS name, sum(pages.pgsize) AS bytes FROM dbstat AS pages LEFT JOIN sqlite_schema AS schema ON schema.name = pages.name GROUP BY 1",
  );
  const beside = sizes.filter(({ name }) => name !== "texts").reduce((sum, { bytes }) => sum + (bytes as number), 0);
  expect(beside / copyBytes).toBeLessThan(1);
});
