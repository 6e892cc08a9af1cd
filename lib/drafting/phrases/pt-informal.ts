import { pt } from './pt';
import type { Phrases } from './types';

/** The same with tu, for a help centre that writes so. */
export const ptInformal: Phrases = {
  ...pt,
  greeting: (name) => (name ? `Olá, ${name},` : 'Olá,'),
  thanks: 'Agradecemos a tua mensagem.',
  weakLeadIn: (title) => `Esta parte da nossa página de ajuda «${title}» talvez responda à tua questão:`,
  fullArticle: (link) => `Podes ler a página completa aqui: ${link}.`,
  notSolved: 'Se isto não responder à tua questão, basta responderes a esta mensagem e continuarei a analisar.',
  askIntro: 'Para te poder ajudar melhor, preciso de mais algumas informações.',
  asks: {
    ...pt.asks,
    aim: 'O que pretendes saber ou tratar exatamente?',
    goal: 'O que pretendes fazer exatamente e o que acontece em vez disso?',
    device: 'Que equipamento utilizas (marca, modelo e versão do software)?',
    tried: 'O que já experimentaste, e com que resultado?',
    order: 'Qual é o número da tua encomenda?',
    example: 'Podes dar um exemplo com data e hora?',
  },
  holding: {
    ...pt.holding,
    received: 'Agradecemos a tua mensagem, que recebemos.',
    replyBy: (date) => `Receberás a nossa resposta o mais tardar em ${date}.`,
    withoutDate: 'Responder-te-emos assim que o teu caso tiver sido analisado.',
    addMore: 'Se entretanto quiseres acrescentar alguma coisa, basta responderes a esta mensagem.',
  },
  closing: 'Cumprimentos,',
};
