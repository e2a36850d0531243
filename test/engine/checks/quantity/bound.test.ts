import { quantityBound } from "../../../../src/engine/checks/quantity/bound.ts";
import { testCheck } from "../../../support/check-table.ts";

testCheck(quantityBound, {
  flagged: [
    {
      versions: [
        "The port of Meruna handled [[more than 4 million containers]] last season.",
        "The port of Meruna handled [[up to 4 million containers]] last season.",
      ],
      message: "opposite",
      verdict: "shifted",
      severity: "critical",
    },
    {
      versions: [
        "The blast in Torvik wounded [[at least 15 dockers]], police said.",
        "The blast in Torvik wounded [[no more than 15 dockers]], police said.",
      ],
      message: "opposite",
    },
    {
      versions: [
        "Customs seized [[over 9,000 cartons]] of cigarettes in the raid at Ostrava.",
        "Customs seized [[about 9,000 cartons]] of cigarettes in the raid at Ostrava.",
      ],
      message: "shifted",
      severity: "minor",
    },
    {
      versions: [
        "Customs seized [[at least 700 phones]] in the raid at Ostrava.",
        "In the raid at Ostrava customs seized [[exactly 700 phones]].",
      ],
      message: "shifted",
    },
    {
      versions: ["[[Fewer than 60 nurses]] work at the clinic in Talca.", "[[More than 60 nurses]] work at the clinic in Talca."],
      message: "opposite",
    },
    {
      versions: [
        "The club sold [[more than 20,000 season tickets]] before the cup final.",
        "Before the cup final the club sold [[over 20,000 season tickets]].",
        "The club sold [[up to 20,000 season tickets]] before the cup final.",
      ],
      message: "opposite",
      dissent: ["C"],
    },
  ],
  clean: [
    {
      versions: ["Over 300 boats took part in the regatta.", "More than 300 boats took part in the regatta."],
      because: "one bound in two words",
    },
    {
      versions: ["Some 300 boats took part in the regatta.", "About 300 boats took part in the regatta."],
      because: "one approximation in two words",
    },
    { versions: ["300 boats took part in the regatta.", "Around 300 boats took part in the regatta."], because: "about against exact" },
    {
      versions: ["More than 300 boats took part in the regatta.", "320 boats took part in the regatta."],
      because: "the count is within the bound",
    },
    { versions: ["At least 15 people died in the fire.", "15 or more people died in the fire."], because: "one floor in two words" },
    {
      versions: ["Up to 40 guests may enter the cave.", "No more than 40 guests may enter the cave."],
      because: "one ceiling in two words",
    },
  ],
});
