// On folded text (small letters, no diacritics), seven languages.
const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';

const groups = new RegExp(
  `${start}(?:all (?:of )?(?:us|our)|everyone|everybody|nobody|no one|none of us|whole (?:office|team|family|company|street|building)|entire (?:office|team|company)|colleagues|customers|several|tous|toute l'equipe|personne (?:ne|n')|collegues|equipe|plusieurs|iedereen|niemand|collega|hele (?:kantoor|team|bedrijf|straat)|meerdere|alle (?:kolleg|mitarbeit)|niemand|keiner|ganze[srn]? (?:buro|team|firma|strasse)|mehrere|todos|nadie|toda la (?:oficina|empresa)|companer|varios|tutti|nessuno|tutto (?:l'ufficio|il team)|colleghi|diversi|ninguem|toda a (?:equipa|empresa)|colegas|varias)`,
  'u',
);

const counts = [
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens of|fifteen|twenty|thirty|forty|fifty|a hundred|hundreds of|both|half of',
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|une? (?:dizaine|douzaine|vingtaine|trentaine|centaine)|quinze|vingt|trente|quarante|cinquante|cent|(?:la )?moitie',
  'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tientallen|vijftien|twintig|dertig|veertig|vijftig|honderd|honderden|beide|de helft van',
  'zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|dutzende|funfzehn|zwanzig|dreissig|vierzig|funfzig|hundert|hunderte|beide|die halfte',
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|decenas de|quince|veinte|treinta|cuarenta|cincuenta|cien|cientos de|ambos|ambas|la mitad',
  'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|decine di|quindici|venti|trenta|quaranta|cinquanta|cento|centinaia di|entrambi|meta',
  'dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|dezenas de|quinze|vinte|trinta|quarenta|cinquenta|cem|centenas de|ambos|ambas|metade',
].join('|');

const people = [
  'users?|people|persons|neighbou?rs|colleagues?|co-?workers|employees|staff|customers|clients|patients|students|pupils|teachers|guests|members|tenants|friends|relatives|drivers|nurses|doctors|agents|technicians|volunteers|households|families|flats|shops|stores|offices|branches|sites|schools|teams|departments',
  'utilisateurs|personnes|gens|voisins|voisines|collegues|employes|salaries|clients|clientes|patients|eleves|etudiants|enseignants|membres|locataires|amis|chauffeurs|infirmieres|medecins|agents|benevoles|foyers|familles|appartements|magasins|bureaux|agences|sites|ecoles|equipes|services|abonnes',
  "gebruikers|mensen|personen|buren|buurtgenoten|collega'?s|medewerkers|werknemers|klanten|patienten|leerlingen|studenten|docenten|gasten|leden|huurders|vrienden|chauffeurs|verpleegkundigen|artsen|vrijwilligers|huishoudens|gezinnen|appartementen|winkels|kantoren|vestigingen|scholen|teams|afdelingen",
  'nutzer(?:n|innen)?|benutzer(?:n|innen)?|leuten?|personen|menschen|nachbarn|nachbarinnen|kollegen|kolleginnen|mitarbeiter(?:n|innen)?|angestellten?|kunden|kundinnen|patienten|schulern?|studierenden?|studenten|lehrern?|gasten?|mitgliedern?|mietern?|freunden?|fahrern?|pflegekraften?|arzten?|haushalten?|familien|wohnungen|laden|filialen|buros|standorten?|schulen|teams|abteilungen',
  'usuarios|personas|vecinos|vecinas|companeros|companeras|empleados|clientes|pacientes|alumnos|estudiantes|profesores|huespedes|socios|inquilinos|amigos|conductores|enfermeras|medicos|voluntarios|hogares|familias|pisos|tiendas|oficinas|sucursales|sedes|escuelas|colegios|equipos|departamentos',
  'utenti|persone|vicini|vicine|colleghi|colleghe|dipendenti|clienti|pazienti|alunni|studenti|insegnanti|ospiti|soci|inquilini|amici|autisti|infermieri|medici|volontari|famiglie|appartamenti|negozi|uffici|filiali|sedi|scuole|squadre|reparti',
  'utilizadores|pessoas|vizinhos|vizinhas|colegas|funcionarios|trabalhadores|clientes|pacientes|doentes|alunos|estudantes|professores|hospedes|membros|inquilinos|amigos|motoristas|enfermeiros|medicos|voluntarios|familias|apartamentos|lojas|escritorios|filiais|sedes|escolas|equipas|departamentos',
].join('|');

/** "four of my neighbours", "25 users", "trois de nos magasins": a number, at most three words, and people or their places. */
const counted = new RegExp(
  `${start}(?:${counts}|[2-9]|[1-9]\\d{1,5}(?:[.,]\\d{3})?)(?: (?!(?:euros?|days?|hours?|times)${end})[\\p{L}'’-]{1,20}){0,3} (?:${people})${end}`,
  'u',
);

/** Whether a sentence says who else is hit. Takes folded text. */
export function namesPeople(sentence: string): boolean {
  return groups.test(sentence) || counted.test(sentence);
}
