import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executable = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));
const isRequired = process.env.WIRECHECK_REQUIRE_BROWSER === "1";

/** Why the pages cannot be looked at here, where they cannot. With WIRECHECK_REQUIRE_BROWSER=1 the tests fail instead. */
export const browserMissing = executable === undefined && !isRequired ? "no Chromium in /usr/bin" : undefined;

export function launchBrowser(): Promise<Browser> {
  if (executable === undefined) throw new Error("WIRECHECK_REQUIRE_BROWSER=1, but there is no Chromium in /usr/bin");
  const flags =
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
  return chromium.launch({ executablePath: executable, args: flags.split(" ") });
}
