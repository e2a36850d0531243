import { artifactCalque } from "../../../../src/engine/checks/artifact/calque.ts";
import { testCheck } from "../../../support/check-table.ts";

testCheck(artifactCalque, {
  flagged: [
    {
      versions: ["The Danish [[secret service]] warned of floods."],
      message: "natural",
      words: "“secret service” is word-for-word German (Geheimdienst, geheime dienst); English says “intelligence service”.",
    },
    { versions: ["[[According to Danish information]], the port is closed."], message: "natural" },
    { versions: ["The storm [[left a balance of]] nine sunken boats."], message: "natural" },
    { versions: ["The repair cost [[15 million of pesos]] last year."], message: "natural" },
    { versions: ["The port has been closed [[since three weeks]]."], message: "natural" },
    { versions: ["The port was closed [[yesterday, Friday]], by the police."], message: "natural" },
    { versions: ["[[It is worth noting that]] the port was closed."], message: "stock" },
    {
      versions: ["The ministry showed photos of [[so-called]] aid ships.", "The ministry showed photos of what it called aid ships."],
      message: "soCalled",
      severity: "major",
    },
    { versions: [{ text: "The Danish [[secret service]] warned of floods.", language: "en", sourceLanguage: "de" }], message: "natural" },
  ],
  clean: [
    { versions: ["The Secret Service guarded the president in Oslo."], because: "the body has that name" },
    { versions: ["The so-called Mud March began in January."], because: "no other version says it otherwise" },
    {
      versions: [{ text: "The Danish secret service warned of floods.", translation: "original" }],
      because: "the version is no translation",
    },
    {
      versions: [{ text: "The Danish secret service warned of floods.", sourceLanguage: "ja" }],
      because: "the phrase is another language's",
    },
    {
      versions: [
        "The Danish secret service warned of floods.",
        "Floods are coming, the secret service said.",
        "The secret service sees floods.",
      ],
      because: "every version says so",
    },
    { versions: ["Some 2 million of them, and 3 million of whom, left."], because: "English counts parts so" },
  ],
});
