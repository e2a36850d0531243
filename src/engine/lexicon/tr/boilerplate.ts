import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Turkish news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const turkishBoilerplate: Boilerplate = {
  related: {
    heading: ["ilgili haberler", "benzer haberler", "en çok okunanlar", "bunlar da ilginizi çekebilir"],
    start: ["ayrıca okuyun", "ayrıca bakınız", "ilgili haber", "devamını oku", "bunu da okuyun"],
  },
  subscription: {
    start: ["abone olun", "abone ol", "bültenimize", "buraya tıklayın", "kanalımıza katılın"],
    within: ["bültenimize"],
  },
  advertisement: {
    label: ["reklam", "sponsorlu içerik"],
  },
  navigation: {
    label: ["ana sayfa", "ana sayfaya dön", "yorumlar", "paylaş", "yazdır"],
  },
  stamp: {
    start: ["son güncelleme", "güncelleme"],
  },
  social: {
    start: ["bizi takip edin"],
  },
  legal: {
    start: ["çerezleri kullanıyoruz", "bu site çerez", "bu web sitesi çerez", "tüm hakları saklıdır"],
  },
  disclosure: {
    start: ["bu makale otomatik olarak", "otomatik çeviri"],
  },
};
