import { detectDocumentLanguage } from "./detect.ts";
import { foreignness } from "./foreignness.ts";

/** The language that a version is read in, and the declared one where the text shows that it is wrong. */
export interface VersionLanguage {
  /** Primary tag of BCP 47; "und" where nothing is declared and nothing can be told. */
  readonly language: string;
  /** Present only where the text is plainly in another language than was declared. */
  readonly declared?: string;
}

/** Units of a text that are held against its declared language. */
const enough = 2400;
/** A declaration is overruled from this confidence on; a short text seldom reaches it. */
const plainly = 0.95;

/** The declared language, unless there is none or the text is plainly in another. */
export function languageOfVersion(text: string, declaredTag: string | undefined): VersionLanguage {
  const detected = detectDocumentLanguage(text);
  if (declaredTag === undefined) return { language: detected.language };
  const declared = primaryTag(declaredTag);
  if (declared === "und") return { language: detected.language };
  if (detected.language === declared || detected.language === "und") return { language: declared };
  const foreign = foreignness(text, 0, Math.min(text.length, enough), declared);
  return foreign !== undefined && foreign.confidence >= plainly ? { language: foreign.language, declared } : { language: declared };
}

function primaryTag(tag: string): string {
  const dash = tag.indexOf("-");
  return (dash < 0 ? tag : tag.slice(0, dash)).toLowerCase();
}
