import { artifactScript } from "../../../../src/engine/checks/artifact/script.ts";
import { testCheck } from "../../../support/check-table.ts";

testCheck(artifactScript, {
  flagged: [
    {
      versions: ["The port of [[Kоrsa]] closed at noon on Monday."],
      message: "mixed",
      words: "“Kоrsa” mixes letters of two scripts that look alike.",
    },
    { versions: ["The [[cafÃ©]] at the port closed, and the [[harbourâ€™s]] quay too."], message: "garbled" },
    { versions: ["Smith [[&amp;]] Sons and the baker[[&#39;]]s closed at noon."], message: "entity" },
    { versions: ["The [[har\u200bbour]] closed at noon on Monday."], message: "invisible" },
    { versions: ["The [[caf\ufffd]] at the port closed at noon on Monday."], message: "control" },
    { versions: ["Some [[１２]] ships had to wait on Monday."], message: "wide" },
  ],
  clean: [
    {
      versions: ["Wires of 5 μm and the B&B at Łódź, where AT&T is, are meant."],
      because: "symbols, names and letters of other alphabets are in order",
    },
    { versions: ["A família 👩‍👩‍👧 foi à Índia, disse «São João»."], because: "joined emoji and Portuguese capitals are in order" },
    { versions: [{ text: "今日はＡ社の１２隻が待った。", language: "ja" }], because: "Japanese is written so" },
    { versions: [{ text: "آن‌ها رفته‌اند.", language: "fa" }], because: "Persian joins words so" },
  ],
});
