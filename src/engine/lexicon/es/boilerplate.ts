import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Spanish news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const spanishBoilerplate: Boilerplate = {
  related: {
    heading: [
      "lea también",
      "noticias relacionadas",
      "artículos relacionados",
      "más noticias",
      "más leídas",
      "lo más leído",
      "te puede interesar",
      "le puede interesar",
      "temas relacionados",
      "relacionadas",
    ],
    start: [
      "lea también",
      "lee también",
      "leer también",
      "también lee",
      "te puede interesar",
      "le puede interesar",
      "ver también",
      "vea también",
      "leer más",
      "lea más",
      "más información",
    ],
  },
  subscription: {
    start: [
      "suscríbase",
      "suscríbete",
      "suscribirse",
      "regístrese",
      "regístrate",
      "haga clic",
      "haz clic",
      "únase a nuestro",
      "únete a nuestro",
      "reciba nuestro",
    ],
    within: ["nuestro boletín", "nuestra newsletter"],
    label: ["suscríbete", "suscribirse", "iniciar sesión"],
  },
  advertisement: {
    label: ["publicidad", "anuncio", "contenido patrocinado"],
  },
  navigation: {
    label: ["inicio", "volver al inicio", "ir a inicio", "ver más", "comentarios", "compartir", "imprimir", "portada"],
  },
  stamp: {
    start: ["actualizado el", "publicado el", "última actualización"],
  },
  "sign-off": {
    label: ["con información de agencias", "con agencias"],
  },
  social: {
    start: ["síguenos en", "síganos en", "síguenos", "síganos"],
  },
  legal: {
    start: [
      "utilizamos cookies",
      "usamos cookies",
      "este sitio utiliza cookies",
      "este sitio web utiliza cookies",
      "esta web utiliza cookies",
      "todos los derechos reservados",
    ],
  },
  disclosure: {
    start: ["este artículo ha sido traducido", "este artículo fue traducido", "traducido automáticamente", "traducción automática"],
  },
};
