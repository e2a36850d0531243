import { quantityUnit } from "../../../../src/engine/checks/quantity/unit.ts";
import { testCheck } from "../../../support/check-table.ts";

testCheck(quantityUnit, {
  flagged: [
    {
      versions: ["The tunnel under the Brenta will be [[14 kilometres]] long.", "The tunnel under the Brenta will be [[14 miles]] long."],
      message: "differ",
    },
    {
      versions: [
        "The club paid [[€30 million]] for the goalkeeper from Lyon.",
        "The club paid [[$30 million]] for the goalkeeper from Lyon.",
      ],
      message: "differ",
    },
    {
      versions: [
        "Norland's central bank cut its main rate by [[0.25 percentage points]] on Thursday.",
        "Norland's central bank cut its main rate by [[0.25 percent]] on Thursday.",
      ],
      message: "differ",
    },
    {
      versions: [
        "Each guest gets [[300 grams of rice]] a day in the camp at Sula.",
        "Each guest gets [[300 ounces of rice]] a day in the camp at Sula.",
      ],
      message: "differ",
    },
    {
      versions: [
        "Winds of [[120 km/h]] tore the roof off the stadium in Palma.",
        "Winds of [[120 mph]] tore the roof off the stadium in Palma.",
      ],
      message: "differ",
    },
    {
      versions: [
        "The reactor at Doel stood still for [[six weeks]] because of a leak.",
        "The reactor at Doel stood still for [[six months]] because of a leak.",
      ],
      message: "differ",
    },
  ],
  clean: [
    { versions: ["The trail is 10 km long.", "The trail is 6.2 miles long."], because: "a correct conversion" },
    { versions: ["The wall is 2 metres high.", "The wall is 200 centimetres high."], because: "one length in two units" },
    { versions: ["The rate rose by 25 basis points.", "The rate rose by 0.25 percentage points."], because: "the same step" },
    { versions: ["The ticket costs 30 euros.", "The ticket costs €30."], because: "one currency in two forms" },
    { versions: ["The truck weighs 3 tonnes.", "The truck weighs 3 metric tons."], because: "one unit in two words" },
    {
      versions: ["The pilgrims walked 12 km in 12 hours.", "In 12 hours the pilgrims walked 12 km."],
      because: "a length and a time, each the same in both",
    },
  ],
});
