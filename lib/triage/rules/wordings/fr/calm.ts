/**
 * French sentences that name a grave matter and do not mean it: over long ago, read in the news, happened to others,
 * asked in general, for a course. Lines for the `unless` of several rules.
 */
export const calm = `
      (il y a (deux|trois|quatre|cinq|dix|quelques|#2) ans|l an dernier|l annee derniere|l an passe|annee passee|a l epoque|autrefois|jadis) & (regle*|resolu*|bien|super|parfait*|depuis|maintenant|aujourd hui|assurance|souhait*|voudrais) @30
      (merci (pour|d avoir|a)|remercie*|bravo|chapeau|felicitations) .. (rembours*|regle*|resolu*|repare*|corrige*|efficac*|rapid*|vite|aide|intervention)
      (a la radio|aux informations|aux infos|dans le journal|dans la presse|lu dans|lu que|vu a la tele|un reportage|entendu (que|parler))
      (exercice|atelier|formation|(un|mon) memoire|these|etudiant*|etudiante|nos eleves|mes eleves|devoir|expose|quiz|roman|podcast|stage de)
      (proposez|offrez|auriez|disposez) vous
      (existe t il|y a t il) .. (assurance|option|guide|formulaire|formation|page)
      (plus besoin|fausse alerte|rien de grave|simple question|par precaution|a titre preventif|c etait (moi|nous|ma faute|mon erreur)|ma faute|tout est rentre)
      (finalement|en fait) .. (c etait|retrouve*|recu|recue|recus|recues|regle*|arrive*|garde*|reste*|bien)
      (litige|dossier|affaire|plainte|reclamation|incident) .. (est|etait)? (clos|close|cloturee|terminee|termine|reglee|classee)
`;
