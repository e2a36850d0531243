import { assetPaths } from "./assets.ts";
import { type Html, html } from "./markup.ts";
import { checksPath, storiesPath } from "./paths.ts";

/** A whole document. Styles and script come from the same host: no inline style, nothing from elsewhere. */
export function layout({ title, main }: { readonly title: string; readonly main: Html }): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="${assetPaths.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${assetPaths.stylesheet}">
<script src="${assetPaths.script}" defer></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="masthead">
<a class="nameplate" href="${storiesPath}">wirecheck</a>
<nav aria-label="Main"><a href="${storiesPath}">Stories</a><a href="${checksPath}">Checks</a><a href="/docs">API</a></nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
</body>
</html>
`;
}
