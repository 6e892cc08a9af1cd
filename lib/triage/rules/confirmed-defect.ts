import type { RuleInput } from './schema';

/** A defect that is confirmed, known, reproducible, back again, or that lost data. */
export const confirmedDefect: RuleInput = {
  id: 'confirmed-defect',
  title: 'Confirmed, known or reproducible defect, or data lost by one: engineering.',
  source: 'House practice: confirmed defects go to engineering with steps to reproduce',
  effect: { minimum: 'L2', leansTo: 'L3', team: 'Engineering', priority: 'high', signals: ['defect'], order: 50 },
  fields: {
    tags: [
      'bug',
      'bug_*',
      'confirmed_bug',
      'known_issue',
      'defect',
      'jira_escalated',
      'jira_*',
      'engineering',
      'regression',
    ],
  },
  lists: {
    en: { bug: 'bug|defect|regression|known issue|known problem|software fault' },
    fr: { bug: 'bug|bogue|defaut|regression|anomalie|dysfonctionnement' },
    nl: { bug: 'bug|softwarefout|fout|regressie|defect' },
    de: { bug: 'bug|softwarefehler|programmfehler|fehler|regression' },
    es: { bug: 'bug|error|fallo' },
    it: { bug: 'bug|errore|difetto' },
    pt: { bug: 'bug|erro|falha' },
  },
  phrases: {
    en: `
      (confirmed|confirms|acknowledged|verified|told me|said) .. (is|was|as|a|this|it) (a|the)? .. {bug}
      (known|confirmed|reported|acknowledged|existing|open|old|same) {bug}
      {bug} .. (number|report|ticket|id)? #
      {bug} ..8 (is|are|came|come|seems) back
      (can|could|able to|easily|always|easy to) (be)? reproduc*
      reproducible
      (steps|how) to reproduce
      reproduc* .. (every|each|any) time
      (since|after|with|in) (the|this|your|last|latest|new)? (update|upgrade|version|release|updating|upgrading) .. ..6 (delet*|lost|lose|los* all|gone|missing|disappear*|corrupt*|crash*|no longer|broken|stopped|wiped)
      (all|my) .. (recordings|messages|contacts|photos|files|data|folders|settings) .. (gone|lost|disappeared|deleted|wiped|missing|erased|corrupted) .. (since|after) .. (update|upgrade|version|release)
      data loss
      worked (fine|perfectly|well|normally)? (in|with|on|before|until) (the)? (version|previous|old|last|update|#)
      (every|each) (single)? time .. (i|we) .. (tap|click|press|open|export|save|send|start|select|choose|hit) ..8 (closes|crash*|freez*|quit*|shuts|hang*|disappear*|stops|vanish*)
      (version|release|update|build|your) # .. (wiped|deleted|erased|lost|broke|breaks|corrupted|removed|destroyed)
      (version|release|update|build) .. (wiped|deleted|erased|corrupted|destroyed) .. (my|all|our)
      #  was (fine|ok|okay|good|working)
      (software|programming|coding) (fault|error|defect|bug)
      (developers|engineers|engineering|dev team) .. (are|is|looking|working|fix*|confirmed|aware)
      (version|update|release) # ..8 (wiped|deleted|lost|broke|erased|disappeared)
      # ..2 (release|version|update) ..4 (wiped|deleted|lost|broke|erased)
      (since|after) .. (update|upgrade|version|release) .. (all|my) .. (deleted|lost|gone|missing|disappeared|wiped|erased|empty)
      (admitted|admits|confirmed|told|says|said) .. (known issue|known problem|a bug|known bug)
      known (issue|problem|defect|fault) .. (your|fix*|when|app|with|on)?
      reproduc* .. (any|every|all|each|phone|device|computer)
      (developer*|engineer*|colleague*|agent*|support|technician*) .. (said|says|wrote|told|confirm*|admit*) ..6 (bug|known|defect)
      (crash*|freez*|closes|quits|hangs|shuts down) (every|each) (single)? time
      (after|since) (the)? (updat*|upgrad*|install*) ..8 (vanish*|gone|lost|disappear*|deleted|wiped|erased)
      to reproduce (log|open|go|click|tap|start|press|choose|select|do|#)
      when (will|is) .. {bug} .. (fixed|solved|resolved|repaired)
      (every|each) time .. (i|we) ..6 (app|program|page|portal|software|browser) ..2 (closes|crash*|freez*|quits|hangs)
    `,
    fr: `
      (confirme|confirmait|reconnu|reconnait|dit) .. (est|etait) (un|une|d un)? .. {bug}
      {bug} (connu|connue|confirme|confirmee|signale|recurrent*)
      (ancien|meme|vieux) {bug} ..8 (revenu|retour|de nouveau)
      (peux|peut|facilement|toujours|arrive a) .. reproduire
      reproductible
      (etapes|procedure) (pour|de) reprodu*
      (depuis|apres|avec) (la|cette|votre|ma)? (derniere|nouvelle)? (mise a jour|maj|version) ..6 (efface*|perdu*|disparu*|plante*|ne fonctionne plus|ne marche plus|supprim*|bloque*)
      (tous|toutes|mes) .. (disparu*|efface*|perdu*) .. (depuis|apres) .. (mise a jour|maj|version)
      perte* de donnees
      (chaque|a chaque) fois .. (appuie|clique|ouvre|exporte|enregistre|lance|tape|envoie) ..8 (ferme|plante|bloque|fige|quitte|disparait)
      (version|mise a jour|maj) .. (efface|supprime|perdu|detruit|casse|corrompu) .. (mon|mes|tout|toutes|l|ma)
      (defaut|erreur|bug|probleme) (logiciel|informatique|de programmation)
      (developpeurs|ingenieurs|equipe technique) .. (travaillent|occupent|corrig*|confirm*|courant)
      (version|mise a jour) # ..8 (efface|supprime|perdu|casse|disparu*)
      (probleme|defaut|souci|erreur) connu*
      (reconnu|admis|confirme|avoue) .. (probleme|bug|defaut|erreur|souci) .. (connu|chez vous|de votre cote)?
      (apres|depuis) .. (mise a jour|maj|version) .. (tous|toutes|mes) .. (efface*|supprim*|perdu*|disparu*)
      (plante|bugue|bloque|ferme|crashe|fige) a? chaque fois
      pour reproduire (ouvr*|clique*|lance*|all*|appuy*|le|l|ce|#)
      chaque fois ..8 (appli|application|logiciel|page|portail|programme) (se|s)? (ferme|plante|bloque|fige|quitte)
      (bug|probleme|erreur|defaut) comme connu*
    `,
    nl: `
      (bevestigd|bevestigt|erkend|zei|gezegd) .. {bug}
      (bekende|bevestigde|gemelde|bestaande) {bug}
      {bug} ..8 (is|zijn) (weer)? terug
      (kan|altijd|makkelijk) .. reproducer*
      reproduceerbaar
      stappen .. reproducer*
      (sinds|na|met) (de|deze|jullie)? (laatste|nieuwe)? (update|versie|upgrade) ..6 (verwijder*|kwijt|verdwenen|crasht|weg|gewist|doet niets|werkt niet|verdwijn*|verloren)
      (al|alle|mijn) .. (verdwenen|weg|kwijt|gewist|verwijderd) .. (na|sinds) .. (update|versie|upgrade)
      dataverlies
      in .. werkte (het|dit|alles)
      (elke|iedere|telkens) (keer)? .. (als|wanneer) .. (tik|klik|druk|open|exporteer|bewaar|verstuur|exporteren) ..8 (sluit|crasht|bevriest|hangt|stopt|verdwijnt)
      (versie|update|release) .. (gewist|verwijderd|vernield|kapot|verloren)
      (softwarefout|programmeerfout|systeemfout)
      (ontwikkelaars|programmeurs|technici) .. (kijken|werken|bezig|lossen|bevestigd)
      (versie|update|release) # ..8 (gewist|verwijderd|kwijt|kapot|verdwenen)
      (bekend|bekende) (probleem|storing|fout|bug|issue)
      (gaf toe|toegegeven|bevestigde) .. (bug|fout|probleem|softwarefout)
      (na|sinds) .. (update|versie|upgrade) .. (al|alle|mijn) .. (verwijderd|weg|kwijt|gewist|verdwenen)
      (crasht|sluit|bevriest|hangt|vastloopt) .. (elke|iedere|telkens) (keer)?
      !(sinds|na|vanaf) versie # #? ..6 (niet|kapot|weg|stuk)
      om te reproducer*
      (fout|bug|probleem|crash) ..8 reproducer*
      (gaf|gaven|geven) .. toe ..8 (bug|fout|probleem|softwarefout)
      (elke|iedere) keer ..8 (app|programma|pagina|portaal|software) ..2 (crasht|vast|sluit|bevriest|hangt|stopt)
    `,
    de: `
      (bestatigt|bestatigte|eingeraumt|sagte|gesagt) .. {bug}
      (bekannter|bekannten|bestatigter|gemeldeter|bekanntes) ({bug}|problem)
      {bug} ..12 (wieder da|zuruck|wieder zuruck|wieder aufgetreten)
      (kann|lasst sich|immer|jederzeit) .. (reproduzier*|nachstell*|nachvollzieh*)
      reproduzierbar
      (schritte|anleitung) zum (reproduzieren|nachstellen)
      (seit|nach|mit) (dem|der|ihrem|diesem)? (letzten|neuen|neuesten)? (update|version|aktualisierung|upgrade) ..6 (losch*|verloren|verschwunden|absturz|sturzt|weg|kaputt|nicht mehr|geloscht|verschwind*)
      (alle|meine) .. (verschwunden|weg|geloscht|verloren) .. (nach|seit) .. (update|version|aktualisierung)
      datenverlust
      (jedes mal|jedesmal|immer) .. wenn .. (tippe|klicke|drucke|offne|exportiere|speichere|exportieren|starte) ..8 (schliesst|sturzt|friert|hangt|beendet|verschwindet)
      (version|update|release) .. (geloscht|vernichtet|zerstort|verloren|kaputt)
      (softwarefehler|programmierfehler|systemfehler)
      (entwickler|programmierer|techniker) .. (kummern|arbeiten|prufen|beheben|bestatigt)
      (version|update|release) # ..8 (geloscht|verloren|zerstort|kaputt|verschwunden)
      (bekanntes|bekannte|bekannter) (problem|fehler|storung|bug)
      (zugegeben|eingeraumt|bestatigt) .. (fehler|bug|problem|softwarefehler)
      (fehler|bug) .. (gefunden|entdeckt) .. (nachstell*|reproduz*|nachvollzieh*)
      (nach|seit) .. (update|version|aktualisierung) .. (alle|meine) .. (geloscht|weg|verschwunden|verloren)
      (sturzt|hangt|friert|schliesst) .. (jedes mal|jedesmal|standig)
      schritte .. (offnen|tippen|klicken|drucken) ..8 (absturz*|sturzt|schliesst|hangt|friert)
      (fehler|bug|absturz) ..8 (reproduz*|nachstell*)
      (jedes mal|jedesmal) ..10 (app|programm|seite|portal|software) ..2 (ab|ein|zu|sturzt|schliesst|hangt|absturz*)
    `,
    es: `
      (confirm*|reconoc*) .. {bug}
      {bug} (conocido|confirmado)
      (puedo|consigo|facil) .. reproduc*
      (desde|tras|despues de|con) (la|esta|vuestra)? (ultima|nueva)? (version|actualizacion) ..6 (borr*|perd*|desaparec*|cierra|no funciona|elimin*|bloque*)
      perdida de datos
    `,
    it: `
      (confermato|riconosciuto|conferma) .. {bug}
      {bug} (noto|conosciuto|confermato)
      (riesco|posso|facile) .. riprodur*
      (dalla|dopo|con|da) (la|l|l ultimo|l ultima)? (ultimo|ultima|nuova)? (versione|aggiornamento) ..6 (cancell*|pers*|spari*|si chiude|non funziona*|scompar*|si blocca)
      perdita di dati
    `,
    pt: `
      (confirmou|reconheceu|confirmado) .. {bug}
      {bug} (conhecido|confirmado)
      (consigo|posso) .. reproduzir
      (desde|apos|depois|com) (da|a|do|esta)? (ultima|nova)? (versao|atualizacao) ..6 (apag*|perd*|desaparec*|fecha|nao funciona|elimin*|bloque*)
      perda de dados
    `,
  },
  unless: {
    en: `
      (list|overview|page) of known
      no bug*
      bugs in my
      how (do|can|to) .. (update|reproduce a)
    `,
    fr: `
      liste .. (bug|bugs) connus
      aucun {bug}
      tout (est|fonctionne)
    `,
    nl: `
      lijst .. bekende
      geen {bug}
      alles (werkt|sneller)
    `,
    de: `
      liste bekannter
      (kein|keinen|keine) {bug}
    `,
    es: 'lista de',
    it: 'elenco di',
    pt: 'lista de',
  },
  learned: 'defect',
  examples: [
    { lang: 'en', text: 'Your colleague confirmed that this is a bug.', match: true },
    { lang: 'de', text: 'Das ist ein bekannter Bug.', match: true },
    { lang: 'en', text: 'I found no bug.', match: false },
  ],
};
