/**
 * Letters of alphabets that have no weights of their own and are near one that has: a text with at least two of them is in that
 * language and not in its neighbour (ў is Belarusian only, қ Kazakh among the languages of news, and so on; from the alphabets).
 */
export const tellTales: Readonly<Record<string, string>> = {
  be: "ў",
  mk: "ѓќѕ",
  kk: "қғұәң",
  ur: "ٹڈڑےںہ",
  ps: "ټډړښځ",
  az: "ə",
};
