import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { problemCodes } from "../app/index.ts";

type Registry = OpenAPIHono["openAPIRegistry"];

const count = () => z.int().min(0);
const severity = () => z.enum(["critical", "major", "minor", "neutral"]);
const gate = () => z.enum(["pass", "review", "block"]);
const field = () => z.enum(["text", "html", "headline"]);
const moment = () => z.iso.datetime();
const span = () => ({ start: count(), end: count() });
const textSpan = () => ({
  textStart: count().optional().openapi({ description: "Only for html: the span in the plain text as read." }),
  textEnd: count().optional(),
});

/** Registers every answer's schema. A function, so that only the description and the tests that hold the answers to it pay for them. */
export function answerSchemas(registry: Registry) {
  const story = registry.register("StoryName", z.strictObject({ id: z.string(), slug: z.string().optional() }));
  const value = z.unknown().openapi({ description: "The typed value that the words were read as." });
  const summary = registry.register(
    "Summary",
    z.strictObject({
      gate: gate(),
      bySeverity: z.strictObject({ critical: count(), major: count(), minor: count(), neutral: count() }),
      hidden: count().openapi({ description: "Findings below the profile's threshold." }),
    }),
  );
  const evidence = registry.register(
    "Evidence",
    z.strictObject({
      versionId: z.string(),
      field: field(),
      ...span(),
      quote: z.string(),
      prefix: z.string(),
      suffix: z.string(),
      ...textSpan(),
      absent: z.literal(true).optional(),
      value: value.optional(),
    }),
  );
  const finding = registry.register(
    "Finding",
    z.strictObject({
      id: z.string(),
      fingerprint: z.string(),
      check: z.string(),
      kind: z.enum(["inconsistency", "artifact"]),
      verdict: z.enum(["contradiction", "shifted", "less-specific", "missing", "added", "variant", "artifact"]),
      severity: severity(),
      confidence: z.number().min(0).max(1),
      message: z.string(),
      why: z.string(),
      remedy: z.string().optional(),
      help: z.string(),
      mqm: z.strictObject({ id: z.string(), pid: z.string() }),
      its: z.string(),
      dissent: z.array(z.string()).openapi({ description: "Versions that the others outvote." }),
      claimId: z.string().optional(),
      evidence: z.array(evidence),
      diff: z.array(z.strictObject({ op: z.enum(["same", "removed", "added"]), text: z.string() })).optional(),
      suggestion: z.strictObject({ versionId: z.string(), field: field(), ...span(), replacement: z.string() }).optional(),
    }),
  );
  const claim = registry.register(
    "Claim",
    z.strictObject({
      id: z.string(),
      kind: z.string(),
      label: z.string(),
      agreement: z.enum(["agree", "less-specific", "shifted", "contradiction", "single"]),
      cells: z.array(z.strictObject({ versionId: z.string(), field: field(), ...span(), ...textSpan(), quote: z.string(), value })),
    }),
  );
  const envelope = {
    id: z.string(),
    requestId: z.string().optional(),
    story,
    createdAt: moment(),
    metadata: z.record(z.string(), z.unknown()).optional().openapi({ description: "What the request sent, passed through." }),
  };
  const report = registry.register(
    "Report",
    z.strictObject({
      ...envelope,
      signature: z.string(),
      summary,
      versions: z.array(
        z.strictObject({
          id: z.string(),
          language: z.string(),
          words: count(),
          family: count(),
          penalty: z.number(),
          per1000Words: z.number(),
          zones: z.array(
            z.strictObject({
              zone: z.enum(["headline", "deck", "byline", "dateline", "body", "caption", "furniture"]),
              field: field(),
              ...span(),
            }),
          ),
        }),
      ),
      claims: z.array(claim),
      findings: z.array(finding),
      skipped: z.array(z.strictObject({ check: z.string(), reason: z.string(), versions: z.array(z.string()) })),
    }),
  );
  const audit = registry.register("Audit", z.strictObject({ ...envelope, revision: count(), summary }));
  const storyFields = {
    id: z.string(),
    slug: z.string().optional(),
    title: z.string().optional(),
    createdAt: moment(),
    audits: count(),
    latest: audit,
  };
  const storySummary = registry.register("StorySummary", z.strictObject({ ...storyFields, versions: count() }));
  const storyAnswer = registry.register(
    "Story",
    z.strictObject({
      ...storyFields,
      versions: z.array(
        z.strictObject({
          id: z.string(),
          language: z.string().optional(),
          sourceLanguage: z.string().optional(),
          translation: z.enum(["original", "human", "machine", "unknown"]).optional(),
          provider: z.string().optional(),
          publishedAt: z.string().optional(),
          headline: z.string().optional(),
          kept: z.boolean().openapi({ description: "False once retention dropped the copy." }),
        }),
      ),
    }),
  );
  const answer = registry.register(
    "FindingAnswer",
    z.strictObject({
      story: z.strictObject({ id: z.string() }),
      finding,
      state: z.strictObject({
        status: z.enum(["open", "accepted", "dismissed", "fixed"]),
        firstAudit: z.string(),
        lastAudit: z.string(),
      }),
    }),
  );
  const example = z.union([
    z.string(),
    z.strictObject({ text: z.string(), language: z.string().optional(), publishedAt: z.string().optional() }),
  ]);
  const check = registry.register(
    "Check",
    z.strictObject({
      id: z.string(),
      scope: z.enum(["story", "version"]),
      kind: z.enum(["inconsistency", "artifact"]),
      severity: severity(),
      trial: z.boolean(),
      summary: z.string(),
      why: z.string(),
      remedy: z.string(),
      limits: z.array(z.string()),
      help: z.string(),
      mqm: z.strictObject({ id: z.string(), pid: z.string() }),
      its: z.string(),
      reads: z.array(z.string()),
      options: z.record(z.string(), z.strictObject({ default: z.union([z.boolean(), z.number(), z.string()]), describe: z.string() })),
      examples: z.strictObject({
        flagged: z.array(z.strictObject({ versions: z.array(example), message: z.string() })),
        clean: z.array(z.strictObject({ versions: z.array(example), because: z.string() })),
      }),
    }),
  );
  const page = (name: string, item: z.ZodType) =>
    registry.register(name, z.strictObject({ items: z.array(item), next: z.string().nullable() }));
  const health = registry.register("Health", z.strictObject({ status: z.literal("ok") }));
  const problem = registry.register(
    "Problem",
    z.strictObject({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      code: z.enum(problemCodes as [string, ...string[]]),
      detail: z.string(),
      errors: z
        .array(z.strictObject({ pointer: z.string().openapi({ description: "JSON Pointer as URI fragment." }), detail: z.string() }))
        .optional(),
    }),
  );
  return {
    Report: report,
    Story: storyAnswer,
    FindingAnswer: answer,
    Check: check,
    Health: health,
    Problem: problem,
    AuditPage: page("AuditPage", audit),
    StoryPage: page("StoryPage", storySummary),
    FindingPage: page("FindingPage", answer),
    Claims: page("Claims", claim),
    CheckList: page("CheckList", check),
  };
}
