import { describe, expect, it } from "vitest";
import { withDiff } from "../../src/app/word-diff.ts";
import type { Evidence, Finding, Json } from "../../src/engine/index.ts";

function evidence(versionId: string, quote: string, value?: Json): Evidence {
  return {
    versionId,
    field: "text",
    start: 0,
    end: quote.length,
    quote,
    prefix: "",
    suffix: "",
    ...(value === undefined ? {} : { value }),
  };
}

function finding(given: Partial<Finding> & Pick<Finding, "evidence">): Finding {
  return {
    id: "f",
    fingerprint: "p",
    check: "quantity/bound",
    kind: "inconsistency",
    verdict: "contradiction",
    severity: "major",
    confidence: 0.9,
    message: "m",
    why: "w",
    help: "/h",
    mqm: { id: "mistranslation", pid: "" },
    its: "numbers",
    dissent: [],
    ...given,
  };
}

function diffOf(given: Finding): string | undefined {
  return withDiff(given)
    .diff?.map(({ op, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[op])
    .join("");
}

describe("withDiff", () => {
  it("sets the first two wordings against each other, word by word", () => {
    expect(diffOf(finding({ evidence: [evidence("A", "more than 200 homes"), evidence("B", "up to 200 homes")] }))).toBe(
      "[-more-]{+up+} [-than-]{+to+} 200 homes",
    );
  });

  it("compares with who dissents, and passes over others of the same side", () => {
    const sides = [evidence("A", "118"), evidence("B", "118 passengers"), evidence("C", "128 people")];
    expect(diffOf(finding({ evidence: sides, dissent: ["C"] }))).toBe("[-118-]{+128 people+}");
  });

  it("without dissent compares with the first other figure, whatever its unit is called", () => {
    const figure = (low: string, unit: string) => ({ low, high: low, unit });
    const sides = [
      evidence("A", "six", figure("6", "")),
      evidence("B", "six people", figure("6", "person")),
      evidence("C", "two", figure("2", "")),
    ];
    expect(diffOf(finding({ evidence: sides }))).toBe("[-six-]{+two+}");
  });

  it("gives none for an artifact, one place, the same words, an absent side, or whole sentences", () => {
    const [a, b] = [evidence("A", "200 homes"), evidence("B", "300 homes")];
    for (const given of [
      finding({ kind: "artifact", evidence: [a, b] }),
      finding({ evidence: [a] }),
      finding({ evidence: [a, evidence("B", "200 homes")] }),
      finding({ evidence: [a, evidence("B", "")] }),
      finding({ evidence: [a, evidence("B", "word ".repeat(100))] }),
    ]) {
      expect(withDiff(given)).toBe(given);
    }
  });

  it("stands before the suggestion, as in the contract", () => {
    const suggestion = { versionId: "B", field: "text", start: 0, end: 1, replacement: "x" } as const;
    const keys = Object.keys(withDiff(finding({ evidence: [evidence("A", "1"), evidence("B", "2")], suggestion })));
    expect(keys.slice(-2)).toEqual(["diff", "suggestion"]);
  });
});
