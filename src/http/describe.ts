import { type ProblemCode, problem } from "../app/index.ts";

/** Names of the answers that the API's description explains. */
export type AnswerName =
  | "Report"
  | "AuditPage"
  | "StoryPage"
  | "Story"
  | "Claims"
  | "FindingPage"
  | "FindingAnswer"
  | "CheckList"
  | "Check"
  | "Health";

interface Described {
  description: string;
  content?: Record<string, { schema: { $ref: string } }>;
  headers?: Record<string, { description: string; schema: { type: "string" } }>;
}

const ref = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });

/** A route's good response alone. Schemas are made only when the description is asked for. */
export function answer(status: number, description: string, name: AnswerName | undefined): Record<number, Described> {
  return { [status]: name === undefined ? { description } : { description, content: { "application/json": ref(name) } } };
}

/** A route's responses: the good one, and a problem for each status among the codes and those of every route. */
export function answers(
  status: number,
  description: string,
  name: AnswerName | undefined,
  codes: readonly ProblemCode[],
  headers?: Record<string, string>,
): Record<number, Described> {
  const described = answer(status, description, name);
  if (headers !== undefined) {
    described[status]!.headers = Object.fromEntries(
      Object.entries(headers).map(([header, meaning]) => [header, { description: meaning, schema: { type: "string" as const } }]),
    );
  }
  for (const code of [...codes, "key-missing", "key-wrong", "key-unconfigured", "server-failed"] as const) {
    const { status: failed, title } = problem(code, "");
    const before = described[failed];
    described[failed] = {
      description: `${before === undefined ? "" : `${before.description}; `}${title} (\`${code}\`)`,
      content: { "application/problem+json": ref("Problem") },
    };
  }
  return described;
}

/** The body that POST /v1/audits takes, by reference, so that the framework does not parse it before its bytes were checked. */
export const auditRequestBody = { required: true, content: { "application/json": ref("AuditRequest") } };
