/** What a reader sees of a piece of markup: no tags, no reference numbers, entities as characters. */
export function plainWords(markup: string): string {
  return unescapeEntities(markup.replace(/<a class="reference[^>]*>[^<]*<\/a>/g, "").replace(/<[^>]+>/g, ""));
}

export function unescapeEntities(markup: string): string {
  return markup.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}

/** The words of every mark of a class, in the order of the page. */
export function marks(markup: string, name: string): readonly string[] {
  return [...markup.matchAll(new RegExp(`<mark class="${name}">([^<]*)</mark>`, "g"))].map(([, words]) => unescapeEntities(words!));
}

/** The text of the article of one version, as the reader sees it. */
export function bodyOf(page: string, version: number): string {
  const article = page.slice(page.indexOf(`id="v-${version}"`));
  const from = article.indexOf('<div class="body"');
  return article.slice(article.indexOf(">", from) + 1, article.indexOf("</div>", from));
}
