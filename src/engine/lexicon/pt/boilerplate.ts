import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Portuguese news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const portugueseBoilerplate: Boilerplate = {
  related: {
    heading: ["leia também", "notícias relacionadas", "mais lidas", "veja também", "artigos relacionados"],
    start: ["leia também", "leia mais", "veja também", "saiba mais"],
  },
  subscription: {
    start: ["assine", "inscreva se", "cadastre se", "clique aqui", "receba nossa", "subscreva"],
    within: ["nossa newsletter", "nosso canal"],
  },
  advertisement: {
    label: ["publicidade", "anúncio", "continua após a publicidade", "conteúdo patrocinado"],
  },
  navigation: {
    label: ["página inicial", "voltar ao topo", "comentários", "compartilhar", "partilhar", "imprimir"],
  },
  stamp: {
    start: ["publicado em", "atualizado em", "última atualização"],
  },
  social: {
    start: ["siga nos"],
  },
  legal: {
    start: ["utilizamos cookies", "usamos cookies", "este site usa cookies", "este site utiliza cookies", "todos os direitos reservados"],
  },
  disclosure: {
    start: ["este artigo foi traduzido", "traduzido automaticamente", "tradução automática"],
  },
};
