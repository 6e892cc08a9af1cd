import type { Wordings } from '../../wordings';

const device =
  '*machine|*apparaat|*toestel|*toestellen|*lader|*accu|*batterij|*fiets|*step|*stoel|*bed|*kachel|*ketel|*pomp|*lamp|*deken|*koker|*pan|*oven|*fornuis|*kookplaat|*kabel|*stekker|*stopcontact|*kraan|*douche|boiler|geiser|*ladder|*kast|*trap|*rek|*hek|speelgoed|trampoline|powerbank|*scooter|scootmobiel|rollator|*lift|*deur|*poort|airco|*droger|fohn|*ijzer|*friteuse|airfryer|*meter|*helm|*band|*slot|*monitor|babyfoon|*fles|*zaag|*maaier|*boor|*auto|bus|buggy|kinderwagen|*matras|*kussen|*telefoon|laptop|tablet|horloge|router|modem|*paal|*knuffel|*blender|*mixer|*plaat|*bank|*glijbaan|schommel|*schommel|barbecue|bbq|vuurwerk|*kaars|*omvormer|zonnepanelen|*paneel|kastje|*haard|*vaatwasser|*wasser|*schakelaar|*box|*snoer|*kooi|*tent';
const person =
  'mijn|mn|onze|ons|me|mij|ik|we|wij|hij|zij|ze|iemand|kind|kinderen|kindje|zoon|zoontje|dochter|dochtertje|man|vrouw|moeder|vader|oma|opa|collega|baby|peuter|kleuter*|bewoner*|klant*|gasten|hond|kat|zus|broer|vriend*|client|leerling*';
const hurt =
  'gebroken|breuk|gekneusd|kneuzing*|blauwe plek*|bloed|bloedde|bloeden|gips|hechting*|gehecht|brandwond*|brandblaren|blaren|blaar|ziekenhuis|spoed|spoedeisende|spoedpost|huisartsenpost|eerste hulp|seh|ehbo|ambulance|bewusteloos|flauwgevallen|flauw|bewustzijn|hersenschudding|gewond|letsel|verslikt|ingeslikt|doorgeslikt|gestikt|stikte|overgegeven|braken|duizelig|misselijk|benauwd|epipen|allergische|vergiftig*|oog|gezicht|vinger|vingers|teen|tenen|pols|enkel|heup|hoofd|wang|voet|arm|been|rug|hand|haar|kneep|klem|bekneld|beklemd|afgekneld|operatie|geopereerd|bezeerd|gekwetst|kwetsuur|verwond|opengehaald|bont en blauw|dood|overleden|dierenarts';
const broke =
  'gevallen|viel|vielen|brak|braken|afgebroken|losgeschoten|losgekomen|loskwam|losgeraakt|losliet|losgelaten|omgevallen|omviel|ingestort|instortte|doorgezakt|doorzakte|begaf|begaven|knapte|geknapt|sprong|gesprongen|kokend*|gegleden|uitgegleden|gleed|bezweek|scheurde|barstte|gebarsten|schoot|klapte|dichtgeklapt|dichtsloeg|openklapte|ontplofte|ontploft|sneed|gesneden|geslagen|weggeslagen|ingezakt|zakte|doorgebroken|stortte|knakte|uit elkaar|kantelde|gekanteld|loslaten|los';

/** Dutch situations of danger: a product that harms or nearly did, gas and current, threats, words of despair. */
export const danger: Wordings = {
  safety: {
    lists: { 's-device': device, 's-person': person, 's-hurt': hurt, 's-broke': broke },
    phrases: `
      (schok|schokken|schokje|tik|opdonder|oplazer|opdoffer|optater|oplawaai|dreun|stroomstoot|tinteling*|tintelt|tintelde|tintelen|tintelden|weggeslagen|teruggeslagen|weggeslingerd|verlamd) & (kreeg|krijg|krijgt|kregen|gekregen|gaf|geeft|voel*|werd|stroom|spanning) & ({s-device}|aanraak*|vastpak*|kraan|arm|hand|vingers|metaal|aangeraakt|aanraken|aanraakt|aanraakte|wasbak|gootsteen) @22
      (kraan|kranen|douche|leiding|leidingen|behuizing|metaal|{s-device}) .. (staat|staan|stond|stonden|zit) .. (onder (stroom|spanning)|stroom op|spanning op)
      (zo heet|gloeiend heet|gloeiendheet|bloedheet|roodgloeiend|kokendheet|snikheet|te heet|gloeiend|gesmolten|smelt|smolt|smolten|druipt|droop|rook|rookt|rookte|rookpluim*|walm*|brandlucht|schroeilucht|brandgat|brandgaten|brandplek*|schroei*|geschroeid|zwartgeblakerd|vonk|vonken|vonkt|vonkte|vonkjes|knal|knalde|ontploft|ontplofte|opgebold|bolt|bolle|zo dik|bol staat|staat bol|zo bol|uitpuilt|opgezwollen|opgeblazen|gezwollen|verbrand|vlam|vlammen|steekvlam|vlamde|fik|smeult|smeulde|gesmeuld|sist|siste|sissen|knettert|knetterde|bromt en|(begon|begint|begonnen|aan het) .. (roken|smeulen|branden|vonken|smelten|sissen)) & {s-device} @16
      {s-hurt} & {s-broke} & ({s-device}|jullie|uw|u|product|monteur|winkel|hotel|bad*|zwembad|kassa|vloer|plank|plafond|dak*|trede|leuning|tegel*|balkon*|gevel*|spiegel|glas|lamp|handvat|handgreep|schroef|schroeven|poot|bout|veer|zadel|stuur|remmen|wiel|ketting) @28
      {s-hurt} & {s-person} & !(door|na|van|met|in|uit) .. (jullie|uw) & (ziekenhuis|brandwond*|gewond|gebroken|bloed*|hechting*|gips|spoed*|eerste hulp|ambulance|bewusteloos|flauwgevallen|vergiftig*|misselijk|duizelig|epipen|overgegeven|blaren|breuk) @24
      ({s-device}|gevel*|plafond|dak*|balkon*|plank|schap|tegel*|spiegel|stellage|raam|ruit|trede|sport|handgreep|handvat|wiel|voorwiel|zadel|boom|tak) & {s-broke} & (kind|kinderen|zoon|zoontje|dochter|dochtertje|baby|peuter|kleuter*|hoofd|been|arm|voet|rug|gezicht|wang|oog|kleinkind|kleinzoon|kleindochter|bezoekers|schoolplein|voorbijganger*|kraamverzorgster) @22
      (bijna|net niet|nipt|rakelings|haar na|centimeter|centimeters|scheelde|wonder|geluk) & ({s-broke}|dood|doodgevallen|verongelukt|verbrand|erger|slecht afgelopen|geraakt|gemist|stikte|aangereden|verpletterd|ongeluk|gestikt) & ({s-device}|plafond|gevel|dak*|raam|muur|schap|plank|tak|remmen|kind|zoon|zoontje|dochter|dochtertje|baby|peuter|mensen|hoofd) @26
      (rem|remmen|stuur|gas|gaspedaal|airbag|deur|deuren|gordel|gordels|beugel|traplift|noodstop|lichtscherm|beveiliging|hek|rolstoel|motorkap|wiel) & !(deed niets|deden het .. niet|deed het .. niet|deden niets|reageer* niet|niet gereageerd|pakte*|grepen|ging open|gingen open|vloog open|open tijdens|tijdens het rijden|uit zichzelf|vanzelf|weiger*|geweigerd|begaf|begaven|hield niet|stopte niet|stopten niet|schoot los|schoten los|werkten niet|losgekomen|viel uit|blokkeerde*) & (rijden|rijd*|reed|reden|snelweg|auto|huurauto|leenauto|fiets|rit|bus|trein|lift|kind*|machine|pers|vinger*|hand|klem|bekneld|onderweg|helling|afdaling|heuvel|kruispunt|attractie|cabine|achtbaan|inzittenden) @24
      (gas|gaslucht|koolmonoxide|kolendamp|co|chloor|rotte eieren|chemische) & (ruik*|ruiken|ruikt|stinkt|stank|geroken|rook|lekt|lek|alarm|melder|comelder|ging af|afging|afgegaan|hoofdpijn|misselijk) & (straat|huis|keuken|ketel|meterkast|kachel|sinds|monteur|installateur|buurt|gang|kelder|trappenhuis|brandweer|geiser|flat|stoep|woning|hal|kruipruimte|woonkamer|slaapkamer|kamer|gashaard|fornuis|caravan|schuur|garage|iedereen|slaap*|vannacht|vanochtend) @22
      (koolmonoxidemelder|comelder|co melder|koolmonoxidealarm|gasalarm) .. (ging af|afgegaan|afging|gaat af|piept|alarm|sloeg alarm|loeit)
      (zie|heb|heeft|ziet) .. (uitweg|zin|toekomst|hoop|nut|reden) .. (meer|om) & (leven|verder te|geen|opstaan|bestaan|niets meer) @12
      !(weet niet|weet niet meer|geen idee) .. (waarom|waarvoor|hoe) .. (opsta*|op te staan|leef|leven|verder moet|doorga*)
      zonder mij .. (makkelijker|beter|rustiger|gelukkiger|af|lichter|goedkoper)
      (makkelijker|beter|rustiger|gelukkiger|lichter|verlost) .. zonder (mij|me)
      (afscheid|afscheidsbrief|afscheidsbrieven|vaarwel) & (pillen|tabletten|leven|gespaard|nemen|brief|briefje|schrijf*|genomen|wil|kinderen|iedereen) & (ik|ze|hij|zij|mijn) & (pillen|tabletten|leven|brief|briefje|pijn|voorgoed|altijd|definitief) @20
      (pillen|tabletten|medicijnen|doosje|doos|strip|strips|slaapmiddel*|slaappillen|paracetamol|oxazepam) & (ingenomen|geslikt|doorgeslikt|opgespaard|gespaard|verzamel*|leeg|leeggegeten|allemaal genomen|hele .. genomen|alles genomen|achter elkaar) & (ik|ze|hij|zij|alle|allemaal|hele) @16
      !(niet|nooit) (meer)? (meer)? wakker .. (worden|te worden|word)
      !(wil|hoef|hoeft) .. niet meer .. (leven|bestaan|hier zijn|er zijn|wakker)
      (stap|stappen) .. uit het leven
      (voor altijd|eeuwig|voorgoed) .. (slapen|inslapen|slaap)
      (er|dan) .. (mee|een) .. (punt achter|eind aan) & (leven|mezelf|alles) @14
      !(hou|houd|kan) .. (niet meer|niet langer) .. (vol|aan|uit) & (leven|schuld*|deurwaarder*|aanmaning*|mezelf|alles|dood|kinderen) @24
      ik weet .. (waar|hoe laat|welke) & (woon*|wonen|naar huis|personeel|medewerker*|auto staat|kinderen|naar school|gezin) & (jullie|je|u|hij|zij|die|hem|haar) @16
      (breek|sla|steek|schiet|trap|rijd|ram|snij|brand|gooi|blaas|steken|breken) .. (benen|poten|nek|kop|tanden|ruiten|overhoop|neer|dood|in elkaar|in brand|omver|verrot|keel|plat|de lucht in|mes|molotov*) & (jullie|hem|haar|die|u|uw|je|hij|bezorger|monteur|medewerker|kantoor|winkel|iedereen) @18
      (hoe laat|wanneer) .. (personeel|medewerker*|collega*|baliemedewerk*|bezorger) .. (naar huis|weggaat|vrij|weggaan|klaar|uitkomt)
      (pas maar op|kijk maar uit|let maar op|spijt van krijgen|krijgen hier spijt|zullen het weten|nog wel merken) & (kantoor|balie|bezorger|medewerker|medewerkers|personeel|thuis|straat|familie|kinderen|adres) @20
      (op te blazen|opblazen|neerschieten|neer te schieten|neersteken|doodschieten|doodsteken|doodslaan|doodrijden|vermoorden|afmaken) & (school|dreig*|zegt|zei|zal|ga|gaat|kom|iedereen|mij|me|jullie|ons) @14
      (ex|ex man|exman|ex vriend|exvriend|stalker|belager) & (slot|deur|app|camera|locatie|toegang|volgt|volgen|adres|deurbel|meekijk*) & (geslagen|mishandel*|sloeg|bang|bedreig*|straatverbod|contactverbod|onveilig|gevonden|gevaarlijk|staat voor) @30
      (insuline*|glucose*|bloedsuiker*|sensor|pomp|pacemaker|bloeddruk*|hartslag*|dosis|dosering|zuurstof*|beademing*|alarmknop|alarmhanger|personenalarm*|infuus) & !(verkeerd*|fout*|onjuist*|te laag|te hoog|werkelijkheid|werkelijk|eigenlijk|terwijl|geen alarm|niet gewaarschuwd|viel uit|stopte|niet gereageerd|dubbele|geen gehoor|niemand) & (flauw*|bewusteloos|ziekenhuis|gevallen|hypo|vloer|grond|ambulance|omgevallen|gevaarlijk|bijna|instort*|elkaar|levensbedreigend|dood|benauwd) @30
      (glas|glassplinter*|metaal|ijzerdraad|schroef|scherf|scherven|spijker|noten|pinda|pindas|pinda s|gluten|schimmel|rauw|rauwe|bedorven|naald|splinter*|scheermesje|rattengif|bleekmiddel) & (zat|zit|zaten|gevonden|vond|trof|beet) & (eten|brood|broodje|potje|pot|reep|maaltijd|salade|soep|babyvoeding|fles*|hap|gegeten|gebeten|kind|dochter|zoon|mond|tand|kies|slok|gehemelte|flesvoeding|kip) @18
      (ziek|overgeven|overgegeven|braken|diarree|buikkramp*|voedselvergiftiging|misselijk|infuus|kotsen|spuugden|spugen) & (gegeten|eten|diner|buffet|maaltijd|restaurant|kip|vis|salade|lunch|mossel*) & (hele|allemaal|iedereen|gezin|groep|bezoekers|gasten|we|wij|jullie|ziekenhuis|kinderen) @24
      (water|lekkage|ondergelopen|druppelt|regen|kletsnat) & (meterkast|stopcontact|stoppenkast|elektra|zekering*|groepenkast|stroomkast|verdeelkast|lamp) & (staat|loopt|druppelt|vonk*|bromt|knettert|zoemt|gevaar*|stroom|komt|onder) @18
      (duizelig|misselijk|hoofdpijn|benauwd|ademnood|flauw*|hoesten|stikken|bewusteloos) & (lak|verf|spray|dampen|damp|schoonmaakmiddel|product|vloer|middel|lijm|geur|monteur|filter|airco|kachel|ketel|gif|chloor|ontstopper|matras|beits) & (van|na|door|sinds|iedereen|allemaal|kinderen|hele|waren|werd|werden) @24
      (ingeslikt|doorgeslikt|ingeslikte|slikte|opgegeten|binnengekregen) & (magneet*|knoopcel*|batterij*|kraal*|onderdeel|onderdeeltje|dopje|capsule|vaatwastablet|wascapsule|middel|schroefje|oogje) @16
      (airbag|airbags) & (af|afgegaan|ging|gingen|knalde|open) & (zomaar|rijden|reden|reed|terwijl|plots|ineens|uit het niets|niet) @18
      overdosis & (neemt|nemen|genomen|wil|gaat|dreigt|heeft|nam) @12
      (alarm*|hanger|valdetectie|noodknop|noodoproep|halszender|personenalarm*|valalarm) & !(niet|geen|nooit|niemand) & (viel|gevallen|val|lag|vloer|grond|nood|bewusteloos|uren) @24
      (creme|zalf|shampoo|haarverf|zonnecreme|lotion|deodorant|wasmiddel|product|gel|gezichtsmasker|oorbellen|lenzenvloeistof|ontharingscreme) & (blaren|brandt|verbrand|opgezwollen|gezwollen|bulten|allergisch*|branderig|brandwonden|dikke|blind|uitgevallen) & (gezicht|ogen|oog|huid|arm|hele|mijn|hoofdhuid|lippen|haar) @22
      (mes|wapen|pistool|bijl|hamer|benzine|geweer) & (balie|loket|kantoor|filiaal|winkel|receptie|personeel|medewerker|medewerkster|hal) & (iemand|man|vrouw|klant|zwaait|zwaaide|dreigt|dreigde|rondloopt) @18
      (denk|dacht|gedachten) .. aan .. (de)? (brug|dood|spoor|touw|zelfdoding) & (niet meer|sinds|slaap|elke|steeds|brief|schuld*|ik) @20
      !(auto|huurauto|leenauto|fiets|bakfiets|bus|scooter|scootmobiel|step|rolstoel) & !remt .. (niet|slecht|nauwelijks|amper) @10
      (water|kraan|voer|melk|vlees|salade|drank) & (ziek|zieke|diarree|overgeven|braken|kotsen) & (kinderen|gezin|iedereen|hele|baby|honden|gasten) @18
    `,
    unless: `
      (rampoefening|oefening|bhv cursus|ehbo cursus|cursus|toneelstuk)
      (verzekering|verzekeren) .. (vorige|vorig|jaren|ooit)
    `,
  },
};
