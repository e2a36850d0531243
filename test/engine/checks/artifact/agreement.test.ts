import { artifactAgreement } from "../../../../src/engine/checks/artifact/agreement.ts";
import { testCheck } from "../../../support/check-table.ts";

testCheck(artifactAgreement, {
  flagged: [
    {
      versions: ["The spokesman called it “[[another fake news]]”."],
      message: "counted",
      words: "“another fake news” counts a noun that English does not count.",
    },
    { versions: ["The ship carried [[a new equipment]], officials said."], message: "counted" },
    { versions: ["The police asked for [[informations]] about the ship."], message: "plural" },
    { versions: ['"We asked for four boats and they gave us two," [[lamented.]]'], message: "subject", severity: "major" },
    { versions: ["“The port stays closed,” [[said.]] Officials asked for patience."], message: "subject" },
  ],
  clean: [
    { versions: ["A news agency had many information desks and another equipment supplier."], because: "the noun stands before another" },
    { versions: ['"We asked for four boats," the governor lamented.'], because: "the verb has its subject" },
    { versions: ["“The port stays closed,” said Ann Lee."], because: "the subject follows" },
    { versions: ["He gave a piece of advice, and the evidence was clear."], because: "the noun is not counted" },
  ],
});
