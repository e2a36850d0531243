import { quantityValue } from "../../../../src/engine/checks/quantity/value.ts";
import { testCheck } from "../../../support/check-table.ts";

testCheck(quantityValue, {
  flagged: [
    {
      versions: [
        "The landslide at Corvara killed [[12 miners]] on Monday, the mayor said.",
        "The landslide at Corvara killed [[21 miners]] on Monday, the mayor said.",
      ],
      message: "differ",
      verdict: "contradiction",
      dissent: [],
    },
    {
      versions: [
        "Lorwick's council will close [[three schools]] at the end of the summer term.",
        "At the end of the summer term Lorwick's council will close [[five schools]].",
      ],
      message: "differ",
    },
    {
      versions: [
        "The refinery at Port Belen laid off [[430 workers]] in spring.",
        "In spring [[430 workers]] at the Port Belen refinery lost their jobs.",
        "The refinery at Port Belen laid off [[540 workers]] in spring.",
      ],
      message: "differ",
      dissent: ["C"],
    },
    {
      versions: [
        { text: "Firefighters rescued [[17 climbers]] from the ridge above Sant Pau.", translation: "original" },
        { text: "Firefighters rescued [[70 climbers]] from the ridge above Sant Pau.", translation: "machine" },
      ],
      message: "differ",
      dissent: ["B"],
    },
    {
      versions: [
        "Turnout in the referendum in Velden reached [[62 percent]], the election office said.",
        "Turnout in the referendum in Velden reached [[26 percent]], the election office said.",
      ],
      message: "differ",
    },
    {
      versions: ["The museum paid [[$4.5 million]] for the Halvorsen altar.", "The museum paid [[$5.4 million]] for the Halvorsen altar."],
      message: "differ",
    },
    {
      versions: [
        "Rangers counted [[sixteen wolves]] in the Orsa valley this winter.",
        "Rangers counted [[60 wolves]] in the Orsa valley this winter.",
      ],
      message: "differ",
    },
    {
      versions: ["Divers found [[a dozen anchors]] off the island of Kea.", "Divers found [[21 anchors]] off the island of Kea."],
      message: "differ",
    },
  ],
  clean: [
    {
      versions: ["Osk scored with the first try of the match at Sula Park.", "Osk scored in the second half of the match at Sula Park."],
      because: "ordinals of a try and of a half",
    },
    {
      versions: ["Mira Lund won the final 6-1, 6-2 on Sunday.", "Mira Lund won the final 6-1, 6-2 on Sunday in Sula."],
      because: "two sets of one match",
    },
    {
      versions: ["Some 8 million homes lost power in the storm.", "Eight million homes lost power in the storm."],
      because: "one number in figures and in words",
    },
    {
      versions: [
        "Of the 90 passengers on the bus to Tarma, 14 were hurt.",
        "Fourteen people were hurt on the bus to Tarma, which carried 90 passengers.",
      ],
      because: "a total and its part, the same in both",
    },
    {
      versions: ["The fire destroyed 40 houses in Alba.", "The fire destroyed 40 houses in Alba and 12 in the next village."],
      because: "another place has its own figure",
    },
    {
      versions: [
        { text: "The quake in Nera killed 12 people.", publishedAt: "2024-03-01T08:00:00Z" },
        { text: "The death toll of the quake in Nera rose to 19 people.", publishedAt: "2024-03-01T20:00:00Z" },
      ],
      because: "a later version says that the toll rose",
    },
    {
      versions: ["The dam holds 1.28 million litres of water.", "The dam holds 1.3 million litres of water."],
      because: "one is the other rounded",
    },
    {
      versions: ["The choir has 38 singers.", "The orchestra has 52 players."],
      because: "two things are counted",
    },
    {
      versions: ["The mayor opened Highway 12 near Alba.", "The mayor opened Highway 21 near Alba."],
      because: "the number of a road is a name",
    },
  ],
});
