/**
 * Grammar words of languages in other scripts as they stand in Latin letters, which translation engines leave behind: endings of
 * verbs and particles of Japanese (Hepburn), of Korean (Revised Romanization) and of Chinese (pinyin without tones), of Russian and
 * Arabic. Only forms that are no English words; from the grammars.
 */
export const romanised: Readonly<Record<string, string>> = {
  ja: "desu deshita deshō desho masu mashita masen masendeshita dearu datta da ta ga wo wa ni kara nado suru shita shite shiteiru iru imasu arimasu koto mono noda nodesu toiu dewa soshite shikashi kono sono kudasai hitobito",
  ko: "imnida hamnida seumnida haetda handa hago eun neun eul reul eseo geos geoseun isseumnida",
  zh: "zhe shi zhege jizhe women tamen meiyou yijing keyi shuo zai bing",
  ru: "chto eto kak dlya takzhe kotoryy bylo byla oni tolko",
  ar: "allathi allati fi min ila hatha hathihi",
};
