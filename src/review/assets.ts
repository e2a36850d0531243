import { script } from "./script.ts";
import { stylesheet } from "./stylesheet.ts";

/** A file that the pages need, served as it stands. */
export interface Asset {
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
}

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1f3a4d"/><path d="M6 10h20M6 16h20M6 22h11" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/><path d="M20 22l3 3 5-6" fill="none" stroke="#f2b84b" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

export const assetPaths = {
  stylesheet: "/assets/wirecheck.css",
  script: "/assets/wirecheck.js",
  icon: "/assets/wirecheck.svg",
} as const;

/** All files beside the pages; they may be cached for as long as the release stands. */
export const assets: readonly Asset[] = [
  { path: assetPaths.stylesheet, contentType: "text/css; charset=utf-8", body: stylesheet },
  { path: assetPaths.script, contentType: "text/javascript; charset=utf-8", body: script },
  { path: assetPaths.icon, contentType: "image/svg+xml", body: icon },
];
