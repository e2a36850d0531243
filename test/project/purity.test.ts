import { describe, expect, it } from "vitest";
import { codeOf, readSource, sourceFiles } from "../support/sources.ts";

/** What would let the same input give another report elsewhere or tomorrow, and how to say so. */
const impure: readonly [pattern: RegExp, reason: string][] = [
  [/\bnew Date\b|\bDate\s*[.(]/, "reads the clock or the zone of the machine"],
  [/\bperformance\s*\./, "reads the clock"],
  [/\bMath\s*\.\s*random\b|\bcrypto\s*\./, "draws lots"],
  [
    /(?<!Math\.round\()\bMath\s*\.\s*(?:log\w*|exp\w*|pow|sin|cos|tan|sinh|cosh|tanh|a(?:sin|cos|tan)h?|atan2|cbrt|hypot)\b/,
    "computes what runtimes round differently, with no Math.round( right around it",
  ],
  [/\bIntl\b/, "asks for a locale's tables, which differ between runtimes"],
  [/\.\s*(?:localeCompare|toLocale\w+)\b/, "depends on the locale"],
  [/\.\s*normalize\s*\(/, "depends on the runtime's Unicode version"],
  [/\bprocess\s*\.|\bDeno\b|\bglobalThis\b|\bimport\.meta\b/, "looks at its surroundings"],
  [/\brequire\s*\(|\bimport\s*\(|\bfetch\s*\(/, "loads something"],
  [/\bset(?:Timeout|Interval|Immediate)\b|\bqueueMicrotask\b|\basync\b|\bawait\b/, "is not synchronous"],
  [/\bnew RegExp\b/, "builds a regular expression at run time"],
  [/\bconsole\s*\./, "writes to the console"],
];

describe("the engine", () => {
  it("reads no clock, chance, environment, file or locale", () => {
    const faults = sourceFiles("src/engine").flatMap((file) => {
      const code = codeOf(readSource(file));
      return impure.filter(([pattern]) => pattern.test(code)).map(([pattern, reason]) => `${file} ${reason}: ${pattern.exec(code)![0]}`);
    });
    expect(faults).toEqual([]);
  });

  it("is read without its comments and strings", () => {
    expect(codeOf('/* Date.now() */ const a = "Intl"; // Math.random()\nconst b = Date.now();')).toBe(
      '  const a = "";  \nconst b = Date.now();',
    );
  });
});
