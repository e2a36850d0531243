export { createApp } from "./create-app.ts";
export type { App, HttpDeps } from "./deps.ts";
