import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Korean news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const koreanBoilerplate: Boilerplate = {
  related: {
    heading: ["관련기사", "관련 기사", "관련뉴스", "많이 본 뉴스", "인기기사"],
    start: ["관련기사", "관련 기사", "더 보기", "더보기", "이 기사도"],
  },
  subscription: {
    start: ["구독하기", "구독 신청", "뉴스레터", "여기를 클릭"],
  },
  advertisement: {
    label: ["광고"],
  },
  legal: {
    start: ["무단 전재", "무단전재", "저작권자", "이 웹사이트는 쿠키"],
  },
  disclosure: {
    within: ["자동 번역", "기계 번역"],
  },
};
