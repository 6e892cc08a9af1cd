import type { Phrases } from './types';

export const fr: Phrases = {
  greeting: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  thanks: 'Merci pour votre message.',
  leadIn: (title) => `Voici ce que dit notre page d’aide « ${title} » à ce sujet :`,
  weakLeadIn: (title) => `Ce passage de notre page d’aide « ${title} » répond peut-être à votre question :`,
  foreignLeadIn: (title, language) =>
    `Notre page d’aide « ${title} » traite ce sujet. Elle n’existe pour le moment qu’en ${language} ; je la cite telle quelle :`,
  fullArticle: (link) => `Vous pouvez lire la page complète ici : ${link}.`,
  alsoHelpful: (link) => `Cette page peut également vous aider : ${link}.`,
  notSolved:
    'Si cela ne répond pas à votre question, il vous suffit de répondre à ce message et je poursuivrai la recherche.',
  notFound: 'Je n’ai pas trouvé de réponse à ce sujet dans nos pages d’aide.',
  askIntro: 'Afin de pouvoir vous aider correctement, pourriez-vous me donner quelques précisions ?',
  askOutro: 'Dès que j’aurai ces éléments, je poursuivrai la recherche.',
  asks: {
    aim: 'Que souhaitez-vous savoir ou régler exactement ?',
    reference: 'Y a-t-il une date, un lieu ou une référence à ce sujet ?',
    goal: 'Que souhaitez-vous faire exactement, et que se passe-t-il à la place ?',
    device: 'Quel appareil utilisez-vous (marque, modèle et version du logiciel) ?',
    error: 'Quel est le texte exact du message affiché à l’écran ? Une capture d’écran convient aussi.',
    since: 'Depuis quand cela se produit-il, et est-ce permanent ou occasionnel ?',
    tried: 'Qu’avez-vous déjà essayé, et avec quel résultat ?',
    invoice: 'De quelle facture s’agit-il (numéro ou mois), et de quel montant ?',
    order: 'Quel est votre numéro de commande ?',
    address: 'À quelle adresse se trouve la connexion (code postal et numéro) ?',
    number: 'De quel numéro de téléphone ou de quelle ligne s’agit-il ?',
    example: 'Pouvez-vous donner un exemple avec la date et l’heure ?',
  },
  holding: {
    received: 'Merci pour votre message, que nous avons bien reçu.',
    withDesk: (desk) => `Je le transmets à ${desk}, qui l’examinera avec attention.`,
    replyBy: (date) => `Vous recevrez notre réponse au plus tard le ${date}.`,
    withoutDate: 'Nous vous répondrons dès que votre dossier aura été examiné.',
    addMore: 'Si vous souhaitez ajouter un élément d’ici là, il vous suffit de répondre à ce message.',
  },
  desks: {
    complaints: 'notre service des réclamations',
    fraud: 'notre service antifraude',
    privacy: 'notre service de protection des données',
    security: 'notre équipe de sécurité',
    legal: 'notre service compétent',
    outage: 'notre équipe technique',
    specialist: 'notre équipe spécialisée',
  },
  closing: 'Cordialement,',
};
