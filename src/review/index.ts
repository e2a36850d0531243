export { type Asset, assets } from "./assets.ts";
export { checkPage, checksPage } from "./check-page.ts";
export { layout } from "./layout.ts";
export type { Html } from "./markup.ts";
export { checkPath, checksPath, storiesPath, storyPath } from "./paths.ts";
export { type ProblemView, problemPage } from "./problem-page.ts";
export { type StoriesView, type StoryLine, storiesPage } from "./stories-page.ts";
export { type StoryView, storyPage } from "./story-page.ts";
