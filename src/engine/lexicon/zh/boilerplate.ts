import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Chinese news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const chineseBoilerplate: Boilerplate = {
  related: {
    start: [
      "相关阅读",
      "相关新闻",
      "延伸阅读",
      "推荐阅读",
      "更多新闻",
      "阅读更多",
      "相关报道",
      "热门新闻",
      "相關閱讀",
      "相關新聞",
      "延伸閱讀",
    ],
  },
  subscription: {
    start: ["点击订阅", "点击这里", "点击关注", "扫码关注", "订阅我们", "关注我们", "點擊訂閱", "訂閱我們", "欢迎关注"],
    within: ["微信公众号", "新闻推送", "微信公眾號"],
  },
  advertisement: {
    start: ["广告", "廣告"],
  },
  credit: {
    start: ["责任编辑", "責任編輯", "编辑", "来源", "來源"],
  },
  legal: {
    start: ["版权所有", "未经授权", "本网站使用", "我们使用cookie", "版權所有", "本網站使用"],
  },
  disclosure: {
    within: ["机器翻译", "機器翻譯", "自动翻译"],
  },
};
