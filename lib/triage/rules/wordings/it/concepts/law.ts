import type { Wordings } from '../../wordings';
import { danger } from './danger';
import { personalData } from './personal-data';
import { security } from './security';
import { settled } from './settled';

const court =
  'tribunale|tribunali|giudice|giudici|giudice di pace|procura|procuratore|magistrat*|pretore|corte|tar|aula|sede (civile|penale|giudiziaria|legale)|sedi (opportune|competenti|previste|giudiziarie)|sede opportuna|carabinieri|polizia|questura|guardia di finanza|nas|polizia postale|vigili|finanza|ufficiale giudiziario|mediazione|camera di conciliazione|camera arbitrale|arbitr*|notaio|perito|ctu|mediatore|organismo di mediazione|commissariato|caserma';
const act =
  'denunci*|querel*|espost*|segnal*|deposit*|present*|verbale|notific*|udienza|citazion*|ricorso|ricorr*|pignor*|precett*|ingiunz*|sequestr*|rivolg*|chiam*|ci vediamo|ci vedremo|vedremo|rivedremo|ritroveremo|incontreremo|portare|porto|porteremo|porter*|trascin*|andremo|andro|vado|convoc*|causa|mandato|atto|fascicolo|constatat*|constatazione|valuter*|decider*|risponder*|iscritt*|avviat*|in mano|in mani|spiegar*|perizia|firmat*|tutelar*|far valere';
const counsel =
  'avvocat*|legale|legali|avv|studio legale|tutela legale|patrocinat*|procuratore legale|ufficio legale|mio assistito|mia assistita|miei assistiti|cliente che rappresento|sindacato|patronato|giurista|mio cugino avvocato';
const claim =
  'lettera|raccomandata|diffid*|pec|atto|atti|azione|azioni|denunci*|querel*|causa|risarc*|danni|mandato|nomin*|incaricat*|affidat*|contatt*|rispond*|parlar*|parlate|parlato|sentir*|consult*|prov*|procedu*|proceder*|agir*|assist*|rivolg*|second*|consigli*|detto|dice|scriv*|scritto|tutel*|costituit*|conferit*|comunicazion*|ricorso|interven*|pronto|pronta|preparat*|citar*|ingiuntivo|intim*|richiam*|passat*|mano|mani|avvisat*';
const authority =
  'agcom|agcm|antitrust|garante|codacons|altroconsumo|federconsumatori|adiconsum|adusbef|confconsumatori|movimento consumatori|movimento difesa|corecom|conciliaweb|banca d italia|bankitalia|abf|arbitro bancario|acf|ivass|consob|arera|associazione consumatori|associazione dei consumatori|unione (nazionale)? consumatori|difensore civico|enac|art autorita|autorita (di|per|dei|garante)|ispettorato|asl|nas|usl|arpa|camera di commercio|sportello (del)? consumator*|guardia di finanza|agenzia delle entrate|inps|inail|ministero|commissione europea|centro europeo consumatori|cec|ordine dei|capitaneria|dogana|vigilanza|covip|consorzio di tutela|sindacato inquilini|cgil|uil|cisl|mise|comune|provveditorato|regione|icqrf';
const filed =
  'esposto|reclamo|reclami|ricorso|segnal*|denunc*|informat*|scritto|scriv*|avvisat*|avvis*|rivol*|copia|pratica|presentat*|presento|deposit*|inviat*|mandat*|passat*|sottopo*|chiam*|apert*|aprir*|consigliat*|interpell*|verific*|ispezion*|tutela|assist*|accompagn*|cc|conoscenza|fascicolo|contro|portato|portare|portero';
const mediaName =
  'giornalist*|giornal*|stampa|televisione|tv locale|striscia|le iene|redazion*|reporter|repubblica|corriere della sera|la stampa|messaggero|mattino|gazzett*|gazzettino|quotidian*|rai|rai tre|rai 3|mediaset|telegiornale|tg|radio|report|presa diretta|fuori dal coro|mi manda rai tre|mi manda raitre|telecamere|blogger|influencer|youtuber|troupe|cronaca locale|testata|inviat* speciale|ansa|fanpage|il fatto quotidiano|podcast';
const tells =
  'raccont*|articolo|pubblic*|contatt*|intervist*|inchiest*|storia|denunci*|avvis*|servizio|puntata|mandat*|inviat*|foto|video|girat*|caso|vicenda|uscir*|esce|saprete|sapranno|detto di si|interessat*|scriv*|parlar*|parlato|chiam*|dichiarazion*|commento|domande|replica|incaten*';

/** Italian words that mean the same, and the pairs of them that make a trigger, in any order: law, press, and the files beside this one that stand under it. */
export const law: Wordings = {
  ...personalData,
  ...danger,
  ...security,
  'legal-threat': {
    lists: { court: court, act: act, counsel: counsel, claim: claim },
    phrases: `
      (avvocat*|legale|legali|ufficio legale|studio legale) & (mander*|manda|lettera|diffida|contatt*|interven*|causa|pratica|sentir*|consult*|procediment*|mandato|avvi*|agir*|mano|mani|parler*|tutela|incaricat*) @16
      (port*|andr*|vado|vediamo|vedremo|rivolg*|cit*|trascin*) .. (tribunale|giudice|giudice di pace|giudizio|giustizia)
      (avvi*|intent*|promuov*|fare|faro|inizi*) .. (causa|procediment*|azione legale|azioni legali|azione)
      (denuncia|denuncer*|querel*|denunci*) .. (carabinieri|polizia|procura|vi|contro|sporg*|presenter*|voi)
      (diffida|messa in mora|vie legali|azioni legali|azione legale|risarcimento danni|inadempiment*|decreto ingiuntivo)
      (legale|legali|avvocati) .. (chieder*|pretender*|agir*|procedere*|far*)
      (danni|risarcimento) .. (chied*|pretend*|richied*|causa)
      (chied*|pretend*|richied*) .. (i)? .. (danni|risarcimento)
      denuncia .. (polizia|carabinieri|procura)
      {court} & {act} @24
      {counsel} & {claim} @20
      (vi|ti) (denuncio|denunciamo|querelo|quereliamo|cito|citiamo|porto in|faccio causa|facciamo causa|trascino|diffido|diffidiamo|intimo|intimiamo|metto in mora|mettiamo in mora)
      (si riserva|mi riservo|ci riserviamo|riservandomi|riservandoci) .. (azione|azioni|agire|tutelar*|diritt*|sede|ogni|danni)
      (nome e per conto|mio assistito|mia assistita|miei assistiti|mandante|parte assistita|cliente rappresentat*)
      (tutelare|difendere|far valere|faro valere|faremo valere|facendo valere) .. (miei|nostri|mio|mie|nostro|propri) .. (diritt*|interess*|ragioni)
      !(risarc*|indennizz*|danni) .. (pretend*|esig*|chied*|chiest*|spett*|aspett*|dov*|pagar*|quantific*) & (voi|vi|vostr*|colpa|causat*|subit*|ritardo|moral*|matrimonio|lavoro|giorni|entro|giudice) @22
      (class action|azione collettiva|azione di classe|causa collettiva|ricorso collettivo|atto di citazione|decreto ingiuntivo|notifica di|denuncia querela|accertamento tecnico|negoziazione assistita|consulenza tecnica|udienza|formale intimazione|costituzione in mora)
      (uso|usate|usato|utilizz*|pubblicat*|copiat*|preso) & (mia foto|mie foto|mio marchio|nostro marchio|mia immagine|mio disegno|mio brano|diritti d autore|copyright|senza permesso|senza autorizzazione) & (risarc*|danni|legal*|fattura|euro|diffid*|raccomandata|rimuov*|diritt*|cessar*|desist*) @30
      (non finisce qui|non finira qui|ve ne pentirete|ne risponderete|risponderete (di|davanti)|la pagherete|andro fino in fondo|andremo fino in fondo|fino in cassazione) & (prov*|foto|mail|legal*|avvocat*|denunci*|tribunal*|giudic*|testimon*|conservat*|document*|perizia|qui|fondo) @26
      (ordinanza|decreto|sequestro|pignoramento|esibizione|mandato|notifica|provvedimento|acquisizione) .. (tribunale|giudice|procura|procuratore|corte|autorita giudiziaria|carabinieri|polizia|guardia di finanza)
      (autorita giudiziaria|procura della repubblica|procedimento penale|indagine in corso|ufficiale giudiziario|forze dell ordine) & (richied*|chied*|acquisi*|notific*|esib*|document*|invit*|entro|registr*|dati|passat*|constat*) @24
      (ci|vi) .. (vediamo|rivediamo|vedremo|rivedremo|incontriamo|trovo|troveremo|ritroviamo|sentirete) .. (tribunale|aula|giudice|avvocati|avvocato|carabinieri|caserma|legale|sede legale|udienza)
      (ispettorato|guardia di finanza|nas|asl|procura|polizia|carabinieri|tribunale|giudice|ctu|perito|ufficiale giudiziario) & (chied*|richied*|vuole|esige|interrogh*|ispezion*|constat*|acquisi*|sequestr*|convoc*|verbale|sopralluogo) @26
      (passare|procedere|procedo|procederemo|procederanno|procediamo|agire|agiro|agiremo) .. (vie|via|legal*|fatti|altre sedi|sedi|giudizial*|loro|carte bollate|senza ulteriore avviso|nelle sedi)
      (ultima possibilita|ultimo avviso|ultima occasione|termine perentorio|entro e non oltre|termine ultimo) & (legal*|avvocat*|altroconsumo|codacons|tribunal*|giudic*|denunc*|associazione|conciliazion*|diffid*|proceder*|adir*|agir*) @26
    `,
    unless: `
      ufficio legale .. (usa|utilizza)
      (legale|avvocato) .. (chiede|serve|richiede) .. (documento|contratto|copia)
      (siamo|sono|lavoro (in|per)|gestisco) (uno)? studio (legale|notarile|di avvocati)
      (garanzia|sede|rappresentante|valore|ora|copia|numero) legale
      (biblioteca|museo|bar|parcheggio|via|piazza|fermata) .. (tribunale|giudice|carabinieri|polizia)
      (avvocat*|legale) .. (soddisfatt*|firm*|approvat*|letto (il|le))
      (causa|ricorso|denuncia) .. (chius*|archiviat*|vint* anni fa|ritirat*)
      (causa (traffico|maltempo|ferie|trasloco|malattia|lavori|sciopero|neve))
      ${settled}
    `,
  },
  regulator: {
    lists: { authority: authority, filed: filed },
    phrases: `
      (agcom|agcm|antitrust|garante|codacons|altroconsumo|federconsumatori|adiconsum|corecom|banca d italia|abf|arbitro bancario|ivass|consob|arera|associazione consumatori|difensore civico|conciliazione|adoc|unc) & (esposto|reclamo|ricorso|segnal*|denunc*|informat*|scritto|scriv*|contatt*|avvisat*|rivol*|gia|copia|pratica|presentat*|fatto|sa) @16
      (portato|presentato|segnalato|denunciato|sottoposto|inviato) .. (caso|reclamo|esposto)? .. (a|all|al|alla|presso) .. (autorita|enac|ispettorato|ministero|commissione|agenzia|ente|consob|ivass)
      {authority} & {filed} & (voi|vi|vostr*|ho|abbiamo|contro|se|altrimenti|entro|gia|domani|oggi|lunedi|scontrin*|pubblicita|mio|mia|nostro|stamattina|allegat*|protocollo|faccio|sar*|rispond*|andr*) @22
      (pubblicita ingannevole|pratica scorretta|pratiche scorrette|pratica commerciale|clausola vessatoria|clausole vessatorie|evasione|in nero|usura|truffa ai consumatori|concorrenza sleale) & (segnal*|denunc*|espost*|scriv*|autorita|finanza|reclam*|chiam*|rispond*|antitrust|provvediment*) @26
      (conciliazione|mediazione|tentativo obbligatorio|arbitrato) & (istanza|domanda|present*|apert*|data|fissat*|convocat*|avvi*|deposit*|conciliaweb|udienza|invito|adesione|entro) @18
    `,
    unless: `
      (ente pubblico|fattura elettronica|modulo|certificato|rimborso) .. (inps|agenzia delle entrate|comune|regione|asl|ministero)
      (bonus|tariffa|agevolazion*|esenzion*|concorso) .. (inps|arera|comune|regione|asl)
      ${settled}
    `,
  },
  press: {
    lists: { 'media-name': mediaName, tells: tells },
    phrases: `
      (giornalist*|giornal*|stampa|televisione|tv|striscia|le iene|redazion*|reporter|repubblica|corriere della sera|mi manda raitre|report) & (raccont*|articolo|pubblic*|contatt*|scriv*|intervist*|inchiest*|storia|sono (un|una)? giornalist*|denunci*|avvis*|interess*|chiam*) @16
      {media-name} & {tells} & (voi|vi|vostr*|mio|mia|ho|abbiamo|ha|hanno|se|altrimenti|domani|sono|siamo|sar*|lavor*|scrivo per|cugin*|amic*|zio|sorella|risposta|entro|numero|conoscente) @20
    `,
    unless: `
      (ufficio stampa|stampa unione|rassegna stampa|anteprima di stampa|in stampa|stampa (pdf|in|di|a|da|su|fronte|le|il|la|i|bianca|solo|tutto)|la stampa (esce|non|e)|abbonamento .. (giornal*|repubblica|corriere|stampa)|copia del giornale|pagina del giornale|leggo (il|i) giornal*|canone rai|rai play|raiplay|app .. rai)
      (stampante|toner|cartucc*|driver|fogli|a4|inchiostro)
      (lo spot|la pubblicita) .. (radio|tv)
      ${settled}
    `,
  },
};
