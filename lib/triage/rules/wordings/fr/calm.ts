/**
 * French sentences that name a grave matter and do not mean it: over long ago, read in the news, happened to others,
 * asked in general, for a course. Lines for the `unless` of several rules.
 */
export const calm = `
      (il y a (deux|trois|quatre|cinq|dix|quelques|#2) ans|l an dernier|l annee derniere|l an passe|annee passee|a l epoque|autrefois|jadis) & (regle*|resolu*|bien|super|parfait*|depuis|maintenant|aujourd hui|assurance|souhait*|voudrais) @30
      (merci d avoir|bravo|chapeau|felicitations) .. (rembourse*|regle*|resolu*|repare*|corrige*)
      (a la radio|aux informations|aux infos|dans le journal|dans la presse|lu dans|lu que|vu a la tele|un reportage|entendu (que|parler))
      (exercice (de|d)|atelier|(un|mon) (memoire|expose)|these|nos eleves|mes eleves|quiz|roman|podcast)
      (proposez|offrez|disposez) vous .. (assurance|option|guide|formation)
      (existe t il|y a t il) .. (assurance|option|guide|formation)
      (plus besoin|fausse alerte|rien de grave|simple question|par precaution|a titre preventif|c etait (moi|nous|ma faute|mon erreur)|ma faute|tout est rentre)
      (finalement|en fait) .. (c etait (moi|mon|ma|nous)|retrouve*|regle*)
      (litige|dossier|affaire|plainte|reclamation|incident) .. (est|etait)? (clos|close|cloturee|terminee|termine|reglee|classee)
`;
