import { es } from './es';
import type { Phrases } from './types';

/** The same with tú, for a help centre that writes so. */
export const esInformal: Phrases = {
  ...es,
  greeting: (name) => (name ? `Hola, ${name}:` : 'Hola:'),
  thanks: 'Gracias por tu mensaje.',
  weakLeadIn: (title) => `Es posible que esta parte de nuestra página de ayuda «${title}» responda a tu consulta:`,
  fullArticle: (link) => `Puedes leer la página completa aquí: ${link}.`,
  alsoHelpful: (link) => `Esta página también puede ayudarte: ${link}.`,
  notSolved: 'Si esto no resuelve tu consulta, responde a este mensaje y seguiré investigando.',
  askIntro: 'Para poder ayudarte bien, ¿podrías darme algunos datos más?',
  asks: {
    ...es.asks,
    aim: '¿Qué quieres saber o gestionar exactamente?',
    goal: '¿Qué quieres hacer exactamente y qué ocurre en su lugar?',
    device: '¿Qué dispositivo utilizas (marca, modelo y versión del software)?',
    tried: '¿Qué has probado hasta ahora y con qué resultado?',
    order: '¿Cuál es tu número de pedido?',
    example: '¿Puedes darme un ejemplo con fecha y hora?',
  },
  holding: {
    ...es.holding,
    received: 'Gracias por tu mensaje, que hemos recibido.',
    replyBy: (date) => `Recibirás nuestra respuesta a más tardar el ${date}.`,
    withoutDate: 'Te responderemos en cuanto se haya examinado tu caso.',
    addMore: 'Si quieres añadir algo mientras tanto, responde a este mensaje.',
  },
  closing: 'Un saludo,',
};
