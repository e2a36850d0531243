import { expect, it } from "vitest";
import { artifactLocale } from "../../../../src/engine/checks/artifact/locale.ts";
import { testCheck } from "../../../support/check-table.ts";
import { auditWith } from "../../../support/examples.ts";

testCheck(artifactLocale, {
  flagged: [
    { versions: ["Prices rose by [[6,4]] percent in May."], message: "decimal", words: "“6,4” has a decimal comma." },
    { versions: ["The firm lost [[1.234,56]] euros."], message: "decimal" },
    { versions: ["Some [[12,0000]] people had to leave."], message: "grouping" },
    { versions: ["The storm destroyed [[1.200]] homes."], message: "thousands" },
    { versions: ["The storm destroyed [[1.200]] old homes."], message: "thousands" },
    { versions: ["The region has [[1.200.000]] of them."], message: "thousands" },
    { versions: ["They counted [[1.215]] at noon.", "They counted 1,215 at noon."], message: "thousands" },
    { versions: ["The port was closed on [[18.10.2024]] at noon."], message: "date", severity: "minor" },
    { versions: ["It was closed on [[18.10.2024]] and opened on [[19.10.2024]]."], message: "date" },
    { versions: ["The next meeting is on the [[8. July]]."], message: "ordinal" },
    { versions: ["Reserves stood at [[62 billion Euro]] in April."], message: "currency" },
    { versions: ["The repair will cost [[5 Mio]] euros."], message: "scale" },
  ],
  clean: [
    {
      versions: ["He ran it in 9.815 seconds; 1,200 people and 1,00,000 rupees were counted."],
      because: "English and Indian English write so",
    },
    {
      versions: ["Euro 2024 was played in Germany; version 1.200 and 1,4-dioxane are names."],
      because: "names and versions are no amounts",
    },
    { versions: ["It costs $1.250 a litre, or 0.125 euros a sip."], because: "three decimals are usual in prices" },
    { versions: ["He lives in room 8. July was warm."], because: "a sentence ends there" },
    { versions: [{ text: "Die Preise stiegen um 6,4 Prozent.", language: "de" }], because: "German writes so" },
    { versions: ["Ferry late\n18.10.2024\nThe ferry left the harbour at dawn on Friday, the port said."], because: "a stamp is furniture" },
  ],
});

it("notes a date in another country's form without a cost where every version has it", () => {
  const versions = ["The port was closed.", "Ships wait.", "It is shut."].map((text, at) => ({
    id: `${at}`,
    language: "en",
    text: `${text} The page is of 18.10.2024, it says.`,
  }));
  expect(auditWith(artifactLocale, versions).map(({ severity }) => severity)).toEqual(versions.map(() => "neutral"));
  const alone = versions.map((version, at) => (at === 0 ? version : { ...version, text: "The port was closed." }));
  expect(auditWith(artifactLocale, alone).map(({ severity }) => severity)).toEqual(["minor"]);
});
