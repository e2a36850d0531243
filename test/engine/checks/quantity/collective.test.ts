import { quantityCollective } from "../../../../src/engine/checks/quantity/collective.ts";
import { testCheck } from "../../../support/check-table.ts";

testCheck(quantityCollective, {
  flagged: [
    {
      versions: [
        "The general sent [[a brigade of soldiers]] to guard the pass at Hadar.",
        "The general sent [[600 soldiers]] to guard the pass at Hadar.",
      ],
      message: "outside",
    },
    {
      versions: ["The hailstorm over Sibiu damaged [[dozens of cars]].", "The hailstorm over Sibiu damaged [[430 cars]]."],
      message: "outside",
    },
    {
      versions: [
        "Poachers shot [[several thousand antelopes]] in the Altai last winter.",
        "Poachers shot [[800 antelopes]] in the Altai last winter.",
      ],
      message: "outside",
    },
    {
      versions: [
        "The strike in Genk left [[hundreds of commuters]] stranded at the station.",
        "The strike in Genk left [[9,000 commuters]] stranded at the station.",
      ],
      message: "outside",
    },
    {
      versions: [
        "The king inspected [[a battalion of guards]] on the square at Lund.",
        "The king inspected [[1,500 guards]] on the square at Lund.",
      ],
      message: "outside",
    },
    {
      versions: ["The smugglers of Kea hid [[scores of rifles]] in a chapel.", "The smugglers of Kea hid [[900 rifles]] in a chapel."],
      message: "outside",
    },
  ],
  clean: [
    { versions: ["A dozen buses burned at the depot.", "Twelve buses burned at the depot."], because: "a dozen is twelve" },
    { versions: ["Dozens of buses burned at the depot.", "The depot lost 48 buses in the fire."], because: "48 is dozens" },
    {
      versions: ["Four brigades of troops guard the border at Hadar.", "12,000 troops guard the border at Hadar."],
      because: "within the usual size of four brigades",
    },
    { versions: ["Hundreds of fans waited at the gate.", "Some 600 fans waited at the gate."], because: "600 is hundreds" },
    { versions: ["Thousands of homes were left dark.", "Thousands of houses were left dark."], because: "vague in both" },
    { versions: ["A couple of goats strayed onto the runway.", "Two goats strayed onto the runway."], because: "a couple is two" },
  ],
});
