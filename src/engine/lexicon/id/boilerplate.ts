import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Indonesian news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const indonesianBoilerplate: Boilerplate = {
  related: {
    heading: ["baca juga", "berita terkait", "artikel terkait", "terpopuler"],
    start: ["baca juga", "baca selengkapnya", "simak juga", "lihat juga"],
  },
  subscription: {
    start: ["berlangganan", "klik di sini", "ikuti kami", "dapatkan update"],
  },
  advertisement: {
    label: ["iklan", "advertorial"],
  },
  legal: {
    start: ["kami menggunakan cookie", "situs ini menggunakan cookie", "hak cipta dilindungi"],
  },
};
