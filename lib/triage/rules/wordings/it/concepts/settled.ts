/**
 * Italian sentences that name the matter but do not report it: it is over, it was a mistake, it is a lesson, or asked in
 * case. The rules whose words such sentences use take these as exceptions; a danger to somebody takes few of them.
 */
export const settled = `
      (tesi|tesina|ricerca universitaria|romanzo|sceneggiatura|sto scrivendo un (libro|articolo|racconto)|per un articolo|per un corso|per curiosita|semplice curiosita|solo curiosita|a titolo informativo)
      (lezione|seminario|convegno|webinar|esercitazione) .. (su|sul|sulla|sulle|sui)
      (falso allarme|mi ero sbagliat*|mi sono sbagliat*|ci siamo sbagliati|avevo capito male|avevo letto male|errore mio|mio errore|svista mia|mia svista|mia disattenzione)
      (se|qualora|nel caso) (un giorno|mai|un domani|dovesse|dovessi|dovessimo|succedesse|capitasse|per ipotesi)
      (ho letto|ho sentito|ho visto|leggo|sentito) .. (giornale|notizie|tg|telegiornale|televisione|tv|radio)
      tutto (risolto|a posto|sistemato|chiarito|rientrato) .. grazie
    `;
