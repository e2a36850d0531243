import { artifactUntranslated } from "../../../../src/engine/checks/artifact/untranslated.ts";
import { testCheck } from "../../../support/check-table.ts";

testCheck(artifactUntranslated, {
  flagged: [
    {
      versions: ["The port closed at noon on Monday. [[Der Hafen bleibt bis zum Abend geschlossen.]] Officials asked for patience."],
      message: "sentence",
      words: "The sentence “Der Hafen bleibt bis zum Abend geschlossen.” was left in German.",
    },
    {
      versions: ["The port closed at noon on Monday.\n[[Порт закрыли в полдень понедельника.]]\nOfficials asked for patience."],
      message: "sentence",
    },
    { versions: ["The port closed at noon on Monday.\n[[Přístav zůstane zavřený až do večera, uvedla policie.]]"], message: "sentence" },
    {
      versions: ["The port closed at noon on Monday.\n[[港口将关闭到晚上八点为止。]]\nOfficials asked for patience."],
      message: "sentence",
    },
    { versions: ["The port closed at noon on Monday, and [[港口将关闭到晚上八点为止]], officials said."], message: "clause" },
    {
      versions: [
        {
          text: "Der Hafen bleibt geschlossen, teilte die Behörde am Montag mit. Der Verkehr auf der Brücke ruht bis zum Abend. [[The ships will have to wait until the evening.]]",
          language: "de",
        },
      ],
      message: "sentence",
    },
  ],
  clean: [
    {
      versions: ["Bayern München, Real Madrid, Paris Saint-Germain, Olympique Lyonnais. They are in the draw."],
      because: "names alone are no language",
    },
    { versions: ["The film Das Leben der Anderen was shown on Monday."], because: "a title stands inside an English sentence" },
    { versions: ["The mayor spoke of the 工事 at the port."], because: "one word is a leaked token" },
    { versions: ["Je suis Charlie. Tout va bien."], because: "three words are too few to judge" },
  ],
});
