import { expect, it } from "vitest";
import { artifactFurniture } from "../../../../src/engine/checks/artifact/furniture.ts";
import { testCheck } from "../../../support/check-table.ts";
import { auditWith } from "../../../support/examples.ts";

const lead = "The ferry left Korsa harbour at dawn with 80 people on board, the port said.";
const second = "It reached the island two hours later than planned because of dense fog over the strait.";

testCheck(artifactFurniture, {
  flagged: [
    {
      versions: [`${lead}\n\n[[Advertisement]]\n\n${second}`],
      message: "advertisement",
      words: "An ad label stands in the copy: “Advertisement”.",
    },
    {
      versions: [`${lead}\n\n[[RELATED STORIES]]\n[[Storm closes northern ports]]\n[[Five tips for your next crossing]]`],
      message: "related",
    },
    { versions: [`${lead}\n\n[[Click here to join our WhatsApp channel]]\n\n${second}`], message: "subscription" },
    { versions: [`Ferry late\n[[Published: June 4, 2019]]\n${lead}`], message: "stamp", severity: "minor" },
    { versions: [`Ferry late\n[[Published: June 4, 2019]]\n${lead}\n${second}\n[[Updated: June 5, 2019]]`], message: "stamp" },
    { versions: [`Ferry late\n\n[[Ann Lee |]]\n\n${lead}`], message: "row" },
    { versions: [`[[Home › World › Islands]]\n\nFerry late\n\n${lead}`], message: "navigation" },
    { versions: [`${lead}\n${second}\n[[(Editor in charge: Li Hua)]]`], message: "credit" },
    { versions: [`${lead}\n${second}\n[[Подпишитесь на нашу рассылку]]`], message: "subscription" },
    { versions: [`${lead}\n${second}\n[[>> Follow us on Facebook]]`], message: "related" },
  ],
  clean: [
    { versions: [`Ferry late after fog\n\nBy Ann Lee\n\n${lead}`], because: "a headline and a byline belong above the copy" },
    { versions: [`KORSA, June 4 (Wire) - ${lead}`], because: "an agency's dateline is usual" },
    { versions: [`${lead}\n\nA long night\n\n${second}`], because: "crossheads are the story's" },
    { versions: [`${lead}\n\n(With agencies)`], because: "agencies' copy is signed so" },
    { versions: [`${lead}\n\nThis article has been automatically translated.`], because: "the translation notice has its own check" },
  ],
});

it("notes a date stamp without a cost where the other versions have one too", () => {
  const versions = ["June 4, 2019", "June 5, 2019"].map((day) => ({
    id: day,
    language: "en",
    text: `Ferry late\nPublished: ${day}\n${lead}\n${second}`,
  }));
  expect(auditWith(artifactFurniture, versions).map(({ severity }) => severity)).toEqual(["neutral", "neutral"]);
});
