/** Names of U+00A0 to U+00FF, in order (HTML 4.01, section 24.2). These alone are also read without their semicolon. */
const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest " +
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
  "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/** The rest of HTML 4.01 (24.3, 24.4), and what HTML 5 adds for the letters of European names and for punctuation: name, then its characters. */
const others =
  'quot " amp & lt < gt > QUOT " AMP & LT < GT > apos \' ' +
  "OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ensp \u2002 emsp \u2003 thinsp \u2009 hairsp \u200a numsp \u2007 puncsp \u2008 zwnj \u200c zwj \u200d lrm \u200e rlm \u200f " +
  "ndash – mdash — horbar ― lsquo ‘ rsquo ’ rsquor ’ sbquo ‚ lsquor ‚ ldquo “ rdquo ” rdquor ” bdquo „ ldquor „ dagger † Dagger ‡ bull • bullet • hellip … mldr … nldr ‥ permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ " +
  "hyphen ‐ dash ‐ euro € trade ™ image ℑ weierp ℘ real ℜ alefsym ℵ numero № larr ← uarr ↑ rarr → darr ↓ harr ↔ crarr ↵ lArr ⇐ uArr ⇑ rArr ⇒ dArr ⇓ hArr ⇔ " +
  "Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ Omicron Ο Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω " +
  "alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ sigmaf ς sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω thetasym ϑ upsih ϒ piv ϖ " +
  "forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ prod ∏ sum ∑ minus − lowast ∗ radic √ prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ " +
  "lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ lang ⟨ rang ⟩ loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦ check ✓ star ☆ starf ★ phone ☎ copysr ℗ " +
  "Amacr Ā amacr ā Abreve Ă abreve ă Aogon Ą aogon ą Cacute Ć cacute ć Ccirc Ĉ ccirc ĉ Cdot Ċ cdot ċ Ccaron Č ccaron č Dcaron Ď dcaron ď Dstrok Đ dstrok đ Emacr Ē emacr ē Edot Ė edot ė Eogon Ę eogon ę Ecaron Ě ecaron ě " +
  "Gcirc Ĝ gcirc ĝ Gbreve Ğ gbreve ğ Gdot Ġ gdot ġ Gcedil Ģ Hcirc Ĥ hcirc ĥ Hstrok Ħ hstrok ħ Itilde Ĩ itilde ĩ Imacr Ī imacr ī Iogon Į iogon į Idot İ inodot ı imath ı Jcirc Ĵ jcirc ĵ Kcedil Ķ kcedil ķ kgreen ĸ " +
  "Lacute Ĺ lacute ĺ Lcedil Ļ lcedil ļ Lcaron Ľ lcaron ľ Lmidot Ŀ lmidot ŀ Lstrok Ł lstrok ł Nacute Ń nacute ń Ncedil Ņ ncedil ņ Ncaron Ň ncaron ň napos ŉ ENG Ŋ eng ŋ Omacr Ō omacr ō Odblac Ő odblac ő " +
  "Racute Ŕ racute ŕ Rcedil Ŗ rcedil ŗ Rcaron Ř rcaron ř Sacute Ś sacute ś Scirc Ŝ scirc ŝ Scedil Ş scedil ş Tcedil Ţ tcedil ţ Tcaron Ť tcaron ť Tstrok Ŧ tstrok ŧ Utilde Ũ utilde ũ Umacr Ū umacr ū Ubreve Ŭ ubreve ŭ Uring Ů uring ů Udblac Ű udblac ű Uogon Ų uogon ų " +
  "Wcirc Ŵ wcirc ŵ Ycirc Ŷ ycirc ŷ Zacute Ź zacute ź Zdot Ż zdot ż Zcaron Ž zcaron ž " +
  "excl ! num # dollar $ percnt % lpar ( rpar ) ast * plus + comma , period . sol / colon : semi ; equals = quest ? commat @ lsqb [ lbrack [ bsol \\ rsqb ] rbrack ] lowbar _ grave ` lcub { lbrace { verbar | vert | rcub } rbrace } " +
  "frac13 ⅓ frac23 ⅔ frac15 ⅕ frac25 ⅖ frac35 ⅗ frac45 ⅘ frac16 ⅙ frac56 ⅚ frac18 ⅛ frac38 ⅜ frac58 ⅝ frac78 ⅞ half ½";

const legacy = new Map<string, number>();
const named = new Map<string, number>();
for (const [at, name] of latin1.split(" ").entries()) {
  legacy.set(name, 0xa0 + at);
  named.set(name, 0xa0 + at);
}
const parts = others.split(" ");
for (let at = 0; at < parts.length; at += 2) named.set(parts[at]!, parts[at + 1]!.codePointAt(0)!);
for (const name of ["quot", "amp", "lt", "gt", "QUOT", "AMP", "LT", "GT"]) legacy.set(name, named.get(name)!);
named.set("Tab", 9);
named.set("NewLine", 10);
const longestLegacy = 6;
const longestName = 8;

/** What browsers read `&#128;` to `&#159;` as: Windows-1252 (HTML standard, 13.2.5.80); 0 where the number stands for itself. */
const windows1252 = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0, 0, 0x2018, 0x2019, 0x201c,
  0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e, 0x178,
];

/**
 * Reads the character reference at `at`, where an ampersand stands: its code point and the offset just past it.
 * Undefined where the ampersand is only an ampersand ("AT&T", "&unknown;").
 */
export function readEntity(html: string, at: number): { codePoint: number; end: number } | undefined {
  if (html.charCodeAt(at + 1) === 35) return readNumber(html, at + 2);
  let end = at + 1;
  while (end - at <= longestName && isAlphanumeric(html.charCodeAt(end))) end++;
  if (html.charCodeAt(end) === 59) {
    const codePoint = named.get(html.slice(at + 1, end));
    if (codePoint !== undefined) return { codePoint, end: end + 1 };
  }
  for (let stop = Math.min(end, at + 1 + longestLegacy); stop > at + 2; stop--) {
    const codePoint = legacy.get(html.slice(at + 1, stop));
    if (codePoint !== undefined) return { codePoint, end: stop };
  }
  return undefined;
}

function readNumber(html: string, from: number): { codePoint: number; end: number } | undefined {
  const isHex = (html.charCodeAt(from) | 32) === 120;
  const first = isHex ? from + 1 : from;
  let end = first;
  let value = 0;
  for (; ; end++) {
    const digit = digitOf(html.charCodeAt(end), isHex);
    if (digit < 0) break;
    if (value <= 0x10ffff) value = value * (isHex ? 16 : 10) + digit;
  }
  if (end === first) return undefined;
  if (html.charCodeAt(end) === 59) end++;
  if (value === 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) value = 0xfffd;
  else if (value >= 128 && value < 160) value = windows1252[value - 128]! || value;
  return { codePoint: value, end };
}

function digitOf(unit: number, isHex: boolean): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  if (!isHex) return -1;
  const lower = unit | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}
