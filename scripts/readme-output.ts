import { newId } from "../src/app/index.ts";
import { processPorts, runCommand } from "../src/cli/index.ts";

const block = /(<!-- output of: wirecheck ([^\n]*?) -->\n```\n)[\s\S]*?(```\n<!-- end of output -->)/g;

/** The page with each block of output made anew: what the command named above it prints in the project's root. */
export async function withOutput(page: string, root: string): Promise<string> {
  const outputs: string[] = [];
  for (const [, , command] of page.matchAll(block)) outputs.push(await outputOf(command!.split(" "), root));
  return page.replace(block, (_, start: string, __, end: string) => `${start}${outputs.shift()!}${end}`);
}

async function outputOf(args: readonly string[], root: string): Promise<string> {
  const texts: string[] = [];
  const output = {
    isTerminal: false,
    write(text: string) {
      texts.push(text);
      return undefined;
    },
  };
  const serve = () => Promise.reject(new Error("a page shows no server"));
  await runCommand(args, { ...processPorts(), cwd: root, stdout: output, stderr: output, now: () => 0, newId, serve, version: "" });
  return texts.join("");
}
