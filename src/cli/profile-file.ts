import { z } from "zod";
import { checks, type Profile } from "../engine/index.ts";
import { type CommandPorts, UsageError } from "./ports.ts";
import { parseJson, readText } from "./read-file.ts";

const known = new Map(checks.map((check) => [check.id, check]));
const severity = z.enum(["critical", "major", "minor", "neutral"]);
const byCheck = <V extends z.ZodType>(value: V) =>
  z.record(
    z.string().refine((id) => known.has(id), { error: "there is no such check; `wirecheck checks` lists them" }),
    value,
  );

const profile = z
  .strictObject({
    id: z.string().min(1).optional(),
    checks: byCheck(z.boolean()).optional(),
    severities: byCheck(severity).optional(),
    options: byCheck(z.record(z.string(), z.union([z.boolean(), z.number(), z.string()]))).optional(),
    threshold: z.number().min(0).max(1).optional(),
  })
  .superRefine(({ options }, context) => {
    for (const [id, values] of Object.entries(options ?? {})) {
      for (const [name, value] of Object.entries(values)) {
        const option = known.get(id)?.options[name];
        const path = ["options", id, name];
        if (option === undefined) context.addIssue({ code: "custom", path, message: `${id} has no such option` });
        else if (typeof option.default !== typeof value) {
          context.addIssue({ code: "custom", path, message: `must be a ${typeof option.default}` });
        }
      }
    }
  });

/** A desk's profile from a JSON file. Throws a UsageError that names every wrong place. */
export async function readProfile(path: string, ports: CommandPorts): Promise<Profile> {
  const result = profile.safeParse(parseJson(path, await readText(path, ports)));
  if (result.success) return result.data as Profile;
  const places = result.error.issues.map((issue) => {
    const message = issue.code === "invalid_key" ? issue.issues[0]!.message : issue.message;
    return `${issue.path.join(" > ") || "the profile"}: ${message}`;
  });
  throw new UsageError(`${path}: ${places.join("; ")}`);
}
