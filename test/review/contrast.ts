/**
 * A script for the page: gives the words whose contrast with what is behind them is below `least` (WCAG 2 asks 4.5 of text), with
 * the ratio. As a string, since the project is typed without the browser's globals. Colours come as the browser computed them:
 * rgb() or rgba().
 */
export function poorContrast(least: number): string {
  return `(() => {
    const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
    const luminance = (color) => {
      const [red, green, blue] = channels(color).map((value) => {
        const part = value / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element) => {
      for (let at = element; at !== null; at = at.parentElement) {
        const color = getComputedStyle(at).backgroundColor;
        if ((channels(color)[3] ?? 1) > 0) return color;
      }
      return "rgb(255, 255, 255)";
    };
    return [...document.querySelectorAll("body *")].flatMap((element) => {
      const words = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.textContent.trim() : "")).join("");
      if (words === "" || element.closest(".unseen, .skip, script, caption, [aria-hidden]")) return [];
      const [one, other] = [luminance(getComputedStyle(element).color), luminance(behind(element))];
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      return ratio < ${least} ? [ratio.toFixed(2) + " " + element.tagName + "." + element.className + " " + words.slice(0, 30)] : [];
    });
  })()`;
}
