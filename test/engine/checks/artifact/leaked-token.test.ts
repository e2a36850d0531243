import { artifactLeakedToken } from "../../../../src/engine/checks/artifact/leaked-token.ts";
import { testCheck } from "../../../support/check-table.ts";

testCheck(artifactLeakedToken, {
  flagged: [
    {
      versions: ["The mayor opened the bridge [[kindnessów]] on Monday."],
      message: "unknown",
      words: "“kindnessów” is a word of another language.",
    },
    {
      versions: ["The bridge reopened on Monday, the city said. [[Ta.]]\nTraffic was light in the morning."],
      message: "alone",
      words: "“Ta.” stands alone after a finished sentence, probably left over from Japanese.",
    },
    { versions: ["The bridge reopened on Monday. [[nicht]]\nTraffic was light in the morning."], message: "alone" },
    { versions: ["Traffic was light after the bridge reopened. [[wa.]] Drivers were glad of it."], message: "alone" },
    {
      versions: ["The bridge reopened on Monday! [[です]]\nTraffic was light in the morning."],
      message: "script",
      words: "“です” was left in Japanese.",
    },
    { versions: ["The bridge reopened after the [[工事]] ended, the city said."], message: "script", words: "“工事” was left in Chinese." },
    { versions: ["Traffic was light. [[що]]\nDrivers were glad of it."], message: "script", words: "“що” was left in Ukrainian." },
    { versions: ["The bridge reopened on Monday, the city said. [[(Nguồn: Tin Sáng)]]\n"], message: "credit" },
    {
      versions: [
        "The mayor opened the [[мост]] on Monday.",
        "The mayor opened the bridge on Monday.",
        "On Monday the mayor opened the bridge.",
      ],
      message: "script",
    },
  ],
  clean: [
    { versions: ["The café owner and her protégé met the mayor."], because: "English has taken the words in" },
    { versions: ["The Gazeta Wyborcza paper and the Casa de la Música were named."], because: "names keep their language" },
    { versions: ["The film “Verlorene Straßen” was shown on Monday."], because: "a title in quotation marks" },
    {
      versions: ["Everybody spoke of hygge and kindnessów.", "They spoke of kindnessów and of hygge."],
      because: "the other version has the word too",
    },
    { versions: ["Traffic was light. Why? Nobody knows. So be it."], because: "English words alone are sentences" },
    { versions: ["President Lin Hai (林海) spoke in the capital on Monday."], because: "a name in its own script follows in brackets" },
    { versions: [{ text: "Es war still. Die.", language: "de" }], because: "the word is of the version's own language" },
    { versions: ["The angle α is small, and so is β."], because: "lone Greek letters are symbols" },
    {
      versions: ["The band 東京 played on Friday.", "On Friday the band 東京 played in the park."],
      because: "every version writes the name so",
    },
    {
      versions: [{ text: "Мост открыли в понедельник. Движение было слабым.", language: "ru" }],
      because: "the whole version is in that script",
    },
    { versions: ["The ballad was sung by P. Die. Many people came."], because: "a stop after one letter is an abbreviation" },
  ],
});
