import { publishedDayOf, publishedMinuteOf } from "./civil.ts";
import type { Document, Sentence } from "./document.ts";
import { languageOfVersion } from "./language/of-version.ts";
import { splitSentences } from "./sentences.ts";
import { tokenize } from "./tokens.ts";
import type { VersionInput } from "./version.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { cutSentences } from "./zones/cut.ts";
import { readZones, zoneAt } from "./zones.ts";

/** Reads one version alone: tokens, sentences, language and the zones that it shows by itself. */
export function readDocument(version: VersionInput, index: number, vocabulary: Vocabulary): Document {
  const headline = version.headline ?? "";
  const text = headline === "" ? version.text : `${headline}\n\n${version.text}`;
  const textStart = text.length - version.text.length;
  const tokens = tokenize(text, vocabulary);
  const ranges = splitSentences(text, tokens);
  const { language, declared } = languageOfVersion(version.text, version.language);
  const { zones, cuts } = readZones(text, textStart, tokens, ranges);
  const sentences: Sentence[] = cutSentences(ranges, cuts).map((range) => {
    const start = tokens.starts[range.firstToken]!;
    return { ...range, start, end: tokens.ends[range.endToken - 1]!, zone: zoneAt(zones, start) };
  });
  return {
    index,
    version,
    text,
    textStart,
    language,
    ...(declared === undefined ? {} : { declaredLanguage: declared }),
    tokens,
    sentences,
    zones,
    publishedDay: publishedDayOf(version.publishedAt),
    publishedMinute: publishedMinuteOf(version.publishedAt),
  };
}
