/**
 * The only script of the pages; they work without it. Where the texts stand in a panel of their own, a link into them would
 * scroll the whole page too: this keeps the finding that was clicked where it is.
 */
export const script = `"use strict";
addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  const panel = document.querySelector(".texts");
  if (!link || !panel || panel.contains(link)) return;
  const target = document.getElementById(link.hash.slice(1));
  const isPanelInView = panel.getBoundingClientRect().top < innerHeight / 2;
  if (!target || !panel.contains(target) || !isPanelInView || getComputedStyle(panel).overflowY !== "auto") return;
  const top = scrollY;
  requestAnimationFrame(() => scrollTo({ top, behavior: "instant" }));
});
`;
