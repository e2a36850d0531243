/** Where the pages stand. All are absolute paths on the newsroom's own host. */
export const storiesPath = "/";
export const checksPath = "/docs/checks";

/** A story's page; `all` shows what the desk's threshold hides. */
export function storyPath(storyId: string, options: { readonly all?: boolean } = {}): string {
  return `/stories/${encodeURIComponent(storyId)}${options.all ? "?all=true" : ""}`;
}

/** A check's page, the `help` of its findings. */
export function checkPath(checkId: string): string {
  return `${checksPath}/${checkId}`;
}
