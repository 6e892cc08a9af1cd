import type { Phrases } from './types';

export const pt: Phrases = {
  greeting: (name) => (name ? `Olá, ${name},` : 'Bom dia,'),
  thanks: 'Agradecemos a sua mensagem.',
  leadIn: (title) => `Eis o que diz a este respeito a nossa página de ajuda «${title}»:`,
  weakLeadIn: (title) => `Esta parte da nossa página de ajuda «${title}» talvez responda à sua questão:`,
  foreignLeadIn: (title, language) =>
    `A nossa página de ajuda «${title}» trata deste tema. De momento só existe em ${language}, por isso cito-a tal como está:`,
  fullArticle: (link) => `Pode ler a página completa aqui: ${link}.`,
  alsoHelpful: (link) => `Esta página também pode ajudar: ${link}.`,
  notSolved: 'Se isto não responder à sua questão, basta responder a esta mensagem e continuarei a analisar.',
  askIntro: 'Para o poder ajudar melhor, preciso de mais algumas informações.',
  askOutro: 'Assim que tiver estas informações, continuarei a analisar.',
  asks: {
    goal: 'O que pretende fazer exatamente e o que acontece em vez disso?',
    device: 'Que equipamento utiliza (marca, modelo e versão do software)?',
    error: 'Qual é o texto exato da mensagem no ecrã? Uma captura de ecrã também serve.',
    since: 'Desde quando acontece, e é sempre ou só de vez em quando?',
    tried: 'O que já experimentou, e com que resultado?',
    invoice: 'De que fatura se trata (número ou mês), e de que valor?',
    order: 'Qual é o número da sua encomenda?',
    address: 'Em que morada está a ligação (código postal e número)?',
    number: 'De que número de telefone ou linha se trata?',
    example: 'Pode dar um exemplo com data e hora?',
  },
  holding: {
    received: 'Recebemos a sua mensagem.',
    withDesk: (desk) => `Encaminhei-a para ${desk}, que a vai analisar com atenção.`,
    replyBy: (date) => `Receberá a nossa resposta o mais tardar em ${date}.`,
    withoutDate: 'Responderemos assim que o seu caso tiver sido analisado.',
    addMore: 'Se entretanto quiser acrescentar alguma coisa, basta responder a esta mensagem.',
  },
  desks: {
    complaints: 'a nossa equipa de reclamações',
    fraud: 'a nossa equipa antifraude',
    privacy: 'a nossa equipa de proteção de dados',
    security: 'a nossa equipa de segurança',
    legal: 'o departamento responsável',
    outage: 'a nossa equipa técnica',
    specialist: 'a nossa equipa especializada',
  },
  closing: 'Com os melhores cumprimentos,',
};
