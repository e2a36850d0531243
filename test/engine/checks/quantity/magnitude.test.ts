import { quantityMagnitude } from "../../../../src/engine/checks/quantity/magnitude.ts";
import { testCheck } from "../../../support/check-table.ts";

testCheck(quantityMagnitude, {
  flagged: [
    {
      versions: [
        "Norland's pension fund lost [[3.2 billion crowns]] in the first half of the year.",
        "Norland's pension fund lost [[3.2 million crowns]] in the first half of the year.",
      ],
      message: "slipped",
      verdict: "contradiction",
    },
    {
      versions: ["The factory in Brask makes [[15,000 bicycles a month]].", "The factory in Brask makes [[150,000 bicycles a month]]."],
      message: "slipped",
    },
    {
      versions: [
        "The province of Henlo has [[80 million inhabitants]], the census office said.",
        "The province of Henlo has [[8 million inhabitants]], the census office said.",
      ],
      message: "slipped",
    },
    {
      versions: [
        "The city bought [[1,200 buses]] from the bankrupt operator.",
        "The city bought [[12,000 buses]] from the bankrupt operator.",
        "From the bankrupt operator the city bought [[1,200 buses]].",
      ],
      message: "slipped",
      dissent: ["B"],
    },
    {
      versions: ["Inflation in Sarland slowed to [[0.4 percent]] in May.", "Inflation in Sarland slowed to [[4 percent]] in May."],
      message: "slipped",
    },
    {
      versions: [
        "The reservoir above Lima lost [[seven hundred tonnes of sand]] in the flood.",
        "The reservoir above Lima lost [[seven thousand tonnes of sand]] in the flood.",
      ],
      message: "slipped",
    },
  ],
  clean: [
    {
      versions: ["The fund holds 1.5 billion euros.", "The fund holds 1,500 million euros."],
      because: "one amount in two units of counting",
    },
    { versions: ["The valley has 9,000 vines.", "The valley has nine thousand vines."], because: "one number in figures and in words" },
    {
      versions: ["The plant burned 1.28 million tonnes of coal.", "The plant burned 1.3 million tonnes of coal."],
      because: "one is rounded",
    },
    { versions: ["Guards found 12 crates in the hold.", "Guards found 21 crates in the hold."], because: "the digits differ too" },
    {
      versions: ["The ferry carried 30 cars and 300 passengers.", "The ferry carried 300 passengers and 30 cars."],
      because: "two things are counted, each the same in both",
    },
    {
      versions: ["The bank raised its rate by 50 basis points.", "The bank raised its rate by 0.5 percentage points."],
      because: "the same step",
    },
  ],
});
