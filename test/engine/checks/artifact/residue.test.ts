import { artifactResidue } from "../../../../src/engine/checks/artifact/residue.ts";
import { testCheck } from "../../../support/check-table.ts";

const copy = "The port closed at noon on Monday, officials said.";

testCheck(artifactResidue, {
  flagged: [
    { versions: [`[[Here is the translation of the article:]]\n${copy}`], message: "remark" },
    { versions: [`[[Sure, here is the text in English:]]\n${copy}`], message: "remark" },
    { versions: [`${copy}\n[[Let me know if you need anything else!]]`], message: "remark" },
    { versions: ["The port closed at noon on Monday, said [[{{spokesperson}}]], who asked for patience."], message: "placeholder" },
    { versions: ["The port closed at noon on Monday, said [[{0}]], who asked for patience."], message: "placeholder" },
    { versions: ["The port closed at noon on Monday. [[<br />]] Traffic resumed at four."], message: "markup" },
    { versions: ["The port closed [[**at noon**]] on Monday."], message: "markup" },
    { versions: ["At least [[%d]] ships had to wait outside the port."], message: "placeholder" },
  ],
  clean: [
    { versions: ["“As an AI, I do not sleep,” the robot told visitors."], because: "somebody is quoted" },
    { versions: ["The port closed at noon [on Monday], officials said."], because: "brackets hold an editor's word" },
    { versions: ["Here is the list of ports that closed at noon."], because: "the story goes on so" },
    { versions: ["A score of 5 < 7 and a star* were printed on the [photo] page."], because: "signs stand alone" },
  ],
});
