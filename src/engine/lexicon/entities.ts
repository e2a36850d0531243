/** Names of the character references that publishing systems write (HTML 4, chapter 24), without "&" and ";". */
export const entityNames: ReadonlySet<string> = new Set(
  (
    "amp lt gt quot apos nbsp ensp emsp thinsp shy ndash mdash hellip bull middot lsquo rsquo sbquo ldquo rdquo bdquo laquo raquo lsaquo rsaquo " +
    "euro pound yen cent copy reg trade deg times frac12 frac14 frac34 sup2 sup3 micro para sect iexcl iquest " +
    "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml ntilde ograve oacute ocirc otilde ouml oslash " +
    "ugrave uacute ucirc uuml yacute yuml szlig oelig scaron zwnj zwj"
  ).split(" "),
);
