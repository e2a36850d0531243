import type { Document } from "../../text/document.ts";
import { TokenFlag } from "../../text/tokens.ts";

/** Marks of other typographies: "。", "、", "，", "„", "«", "¿"; beside letters of that script they are part of what was left untranslated. */
export function foreignMark({ text, tokens, language }: Document, at: number, unit: number): boolean {
  if (unit < 0xa1) return false;
  const eastern =
    (unit >= 0x3001 && unit <= 0x3011) ||
    unit === 0x30fb ||
    (unit >= 0xff01 && unit <= 0xff0f) ||
    (unit >= 0xff1a && unit <= 0xff20) ||
    unit === 0xff3b ||
    unit === 0xff3d ||
    unit === 0xff5e;
  if (eastern) {
    if (language === "zh" || language === "ja" || language === "ko") return false;
    return !besideForeign(tokens, at);
  }
  if (unit === 0x60c || unit === 0x61b || unit === 0x61f || unit === 0x6d4)
    return language !== "ar" && language !== "fa" && language !== "ur" && !besideForeign(tokens, at);
  if (language !== "en") return false;
  if (unit === 0x201e || unit === 0xab || unit === 0xbf || unit === 0xa1 || unit === 0x201a) return !besideForeign(tokens, at);
  return unit === 0xbb && at > 0 && tokens.ends[at - 1] === tokens.starts[at] && text.charCodeAt(tokens.starts[at]! - 1) !== 32;
}

function besideForeign(tokens: Document["tokens"], at: number): boolean {
  const before = at > 0 ? tokens.flags[at - 1]! & TokenFlag.Foreign : 0;
  const after = at + 1 < tokens.count ? tokens.flags[at + 1]! & TokenFlag.Foreign : 0;
  return (before | after) !== 0;
}
