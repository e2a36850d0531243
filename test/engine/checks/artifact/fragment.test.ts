import { artifactFragment } from "../../../../src/engine/checks/artifact/fragment.ts";
import { testCheck } from "../../../support/check-table.ts";

testCheck(artifactFragment, {
  flagged: [
    {
      versions: ["The port closed at noon on Monday.\n[[who were waiting on]] the quay.\nTraffic resumed at four."],
      message: "headless",
      words: "“who were waiting on” begins in small letters: its first words or its capital are missing.",
    },
    { versions: ["The port closed at noon.\nPolice are looking for the [[man on the quay who was]]\nTraffic resumed."], message: "cut" },
    {
      versions: ["The port closed at noon on Monday. It is suspected that a [[tanker had lost some of its]]\nTraffic resumed at four."],
      message: "cut",
      words: "The sentence breaks off at “tanker had lost some of its”.",
    },
    { versions: ["The port closed at noon on Monday. [[It is suspected that there was]]\nTraffic resumed at four."], message: "cut" },
    { versions: ["The port closed at noon.\nOfficials thanked the crews [[of both ships and of the]]"], message: "cut" },
    { versions: ["The port closed at noon.\n[[The crew were taken to the.]]\nTraffic resumed at four."], message: "stopped" },
    {
      versions: ["[[The video shows the harbour at the height of the storm:]]\nThe port closed at noon on Monday, officials said."],
      message: "embed",
    },
    { versions: ["[[Divers search the wreck of the]]\n\nThe port closed at noon on Monday, officials said."], message: "cut" },
  ],
  clean: [
    {
      versions: ["The port closed at noon on Monday.\nal-Amin said traffic resumed at four in the afternoon."],
      because: "a name begins in small letters",
    },
    {
      versions: ["The port closed at noon on Monday,\nwhich nobody had expected on the quay."],
      because: "the sentence goes on in the next line",
    },
    { versions: ["The port is what they had come for."], because: "a preposition may end a sentence" },
    {
      versions: ["Who the new minister is\n\nThe port closed at noon on Monday, officials said."],
      because: "a headline may end in a verb",
    },
    { versions: ["The clip shows the harbour master saying:\n“We had to close the port at noon.”"], because: "a quotation follows" },
    { versions: ["The port closed at noon on Monday.\nWhat comes next\nTraffic resumed at four."], because: "a crosshead is no sentence" },
    { versions: [{ text: "Der Hafen schloss am Montag, und die Leute gingen an die", language: "de" }], because: "only English is judged" },
    { versions: ["The patients were given vitamin A."], because: "a letter is a name" },
    {
      versions: ["The port closed at noon on Monday.\nWhat you must know before volunteering to fill in\nTraffic resumed at four."],
      because: "a phrasal verb ends in its particle",
    },
    {
      versions: ["The port closed at noon on Monday.\nScroll down and tell us who your captain has been\nTraffic resumed at four."],
      because: "a clause of a question word ends in its verb",
    },
    {
      versions: ["They said the crew should leave, the crew should leave...\nthey were tired of it by noon on Monday."],
      because: "the sentence goes on after points",
    },
  ],
});
