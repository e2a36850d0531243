import { artifactDisclosure } from "../../../../src/engine/checks/artifact/disclosure.ts";
import { testCheck } from "../../../support/check-table.ts";

const copy = "The port closed at noon on Monday, the harbour master said.";

testCheck(artifactDisclosure, {
  flagged: [
    {
      versions: [`${copy}\n[[This article has been automatically translated.]]`],
      message: "notice",
      words: "The version calls itself a machine translation: “This article has been automatically translated.”.",
      severity: "neutral",
    },
    { versions: [`${copy}\n[[This text was automatically translated,\nread the original here.]]`], message: "notice" },
    { versions: [`[[(Translated by AI)]]\n${copy}`], message: "notice" },
    { versions: [`${copy}\n[[Dieser Artikel wurde automatisch übersetzt.]]`], message: "notice" },
  ],
  clean: [
    {
      versions: [`${copy} The notice on the quay was machine translated, she added, and nobody could read it.`],
      because: "the story speaks of a translation",
    },
    {
      versions: ["Google Translate gets a new voice\n\nThe firm said on Monday that its service would speak Welsh."],
      because: "the headline names a product",
    },
  ],
});
