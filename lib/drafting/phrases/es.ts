import type { Phrases } from './types';

export const es: Phrases = {
  greeting: (name) => (name ? `Hola, ${name}:` : 'Buenos días:'),
  thanks: 'Gracias por su mensaje.',
  leadIn: (title) => `Esto es lo que dice al respecto nuestra página de ayuda «${title}»:`,
  weakLeadIn: (title) => `Es posible que esta parte de nuestra página de ayuda «${title}» responda a su consulta:`,
  foreignLeadIn: (title, language) =>
    `Nuestra página de ayuda «${title}» trata este tema. Por ahora solo está disponible en ${language}, así que la cito tal cual:`,
  fullArticle: (link) => `Puede leer la página completa aquí: ${link}.`,
  alsoHelpful: (link) => `Esta página también puede ayudarle: ${link}.`,
  notSolved: 'Si esto no resuelve su consulta, responda a este mensaje y seguiré investigando.',
  askIntro: 'Para poder ayudarle bien, ¿podría darme algunos datos más?',
  askOutro: 'En cuanto los tenga, seguiré investigando.',
  asks: {
    goal: '¿Qué quiere hacer exactamente y qué ocurre en su lugar?',
    device: '¿Qué dispositivo utiliza (marca, modelo y versión del software)?',
    error: '¿Cuál es el texto exacto del mensaje que aparece en pantalla? También sirve una captura.',
    since: '¿Desde cuándo ocurre y es siempre o solo a veces?',
    tried: '¿Qué ha probado hasta ahora y con qué resultado?',
    invoice: '¿De qué factura se trata (número o mes) y de qué importe?',
    order: '¿Cuál es su número de pedido?',
    address: '¿En qué dirección está la conexión (código postal y número)?',
    number: '¿De qué número de teléfono o línea se trata?',
    example: '¿Puede darme un ejemplo con fecha y hora?',
  },
  holding: {
    received: 'Hemos recibido su mensaje.',
    withDesk: (desk) => `Lo he trasladado ${desk}, que lo examinará con atención.`,
    replyBy: (date) => `Recibirá nuestra respuesta a más tardar el ${date}.`,
    withoutDate: 'Le responderemos en cuanto se haya examinado su caso.',
    addMore: 'Si desea añadir algo mientras tanto, responda a este mensaje.',
  },
  desks: {
    complaints: 'a nuestro equipo de reclamaciones',
    fraud: 'a nuestro equipo de fraude',
    privacy: 'a nuestro equipo de protección de datos',
    security: 'a nuestro equipo de seguridad',
    legal: 'al departamento competente',
    outage: 'a nuestro equipo técnico',
    specialist: 'a nuestro equipo especializado',
  },
  closing: 'Un cordial saludo,',
};
