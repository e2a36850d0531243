import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Japanese news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const japaneseBoilerplate: Boilerplate = {
  related: {
    start: ["関連記事", "関連ニュース", "あわせて読みたい", "続きを読む", "おすすめ記事", "人気記事", "こちらの記事も"],
  },
  subscription: {
    start: ["会員登録", "無料会員登録", "有料会員", "ログイン", "メルマガ登録", "ここをクリック"],
    within: ["会員登録して", "全文を読む", "メールマガジン", "この記事は有料"],
  },
  advertisement: {
    start: ["広告", "スポンサー"],
  },
  navigation: {
    start: ["トップページへ", "一覧へ戻る", "ホームへ"],
  },
  legal: {
    start: ["無断転載", "当サイトではクッキー", "このサイトはクッキー", "当サイトでは", "著作権"],
    within: ["無断転載を禁じます"],
  },
  disclosure: {
    within: ["機械翻訳", "自動翻訳"],
  },
};
