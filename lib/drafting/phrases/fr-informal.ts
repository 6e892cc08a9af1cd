import { fr } from './fr';
import type { Phrases } from './types';

/** The same with tu, for a help centre that writes so. */
export const frInformal: Phrases = {
  ...fr,
  thanks: 'Merci pour ton message.',
  weakLeadIn: (title) => `Ce passage de notre page d’aide « ${title} » répond peut-être à ta question :`,
  fullArticle: (link) => `Tu peux lire la page complète ici : ${link}.`,
  alsoHelpful: (link) => `Cette page peut aussi t’aider : ${link}.`,
  notSolved:
    'Si cela ne répond pas à ta question, il te suffit de répondre à ce message et je poursuivrai la recherche.',
  askIntro: 'Afin de pouvoir t’aider correctement, peux-tu me donner quelques précisions ?',
  asks: {
    ...fr.asks,
    aim: 'Que souhaites-tu savoir ou régler exactement ?',
    goal: 'Que souhaites-tu faire exactement, et que se passe-t-il à la place ?',
    device: 'Quel appareil utilises-tu (marque, modèle et version du logiciel) ?',
    tried: 'Qu’as-tu déjà essayé, et avec quel résultat ?',
    order: 'Quel est ton numéro de commande ?',
    example: 'Peux-tu donner un exemple avec la date et l’heure ?',
  },
  holding: {
    ...fr.holding,
    received: 'Merci pour ton message, que nous avons bien reçu.',
    replyBy: (date) => `Tu recevras notre réponse au plus tard le ${date}.`,
    withoutDate: 'Nous te répondrons dès que ton dossier aura été examiné.',
    addMore: 'Si tu souhaites ajouter un élément d’ici là, il te suffit de répondre à ce message.',
  },
};
