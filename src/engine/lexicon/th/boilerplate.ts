import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Thai news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const thaiBoilerplate: Boilerplate = {
  related: {
    start: ["อ่านเพิ่มเติม", "ข่าวที่เกี่ยวข้อง", "อ่านข่าว"],
  },
  subscription: {
    start: ["สมัครรับ", "คลิกที่นี่", "ติดตามเรา"],
  },
  advertisement: {
    start: ["โฆษณา"],
  },
  legal: {
    start: ["เราใช้คุกกี้", "เว็บไซต์นี้ใช้คุกกี้"],
  },
};
