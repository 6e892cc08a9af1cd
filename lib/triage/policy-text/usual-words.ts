import type { RuleLanguage } from '../match/negation';

/** Made by `npm run train -- usual` from `training/tickets`; do not edit by hand. In how many tickets a word stands. */
export const usualWords: Readonly<Record<RuleLanguage, { of: number; words: string }>> = {
  en: {
    of: 60,
    words: `3rd:2 access:2 accoun:11 add:3 addres:5 antivi:2 anyth:2 app:2 asking:2 attach:2 back:6 backup:2 book:4
bookma:2 card:3 chang:3 change:2 check:3 clean:3 clear:2 client:2 come:2 compan:2 confir:2 contai:2 cookie:2
copy:3 days:2 dead:4 delet:2 differ:3 downlo:2 drive:2 else:2 email:4 esr:2 even:2 everyt:5 expect:2 fake:2
file:3 filter:3 find:4 fine:5 folder:2 four:2 gone:5 hand:2 happen:2 hour:3 import:2 inbox:2 instea:2 invoic:3
keep:2 laptop:4 last:4 later:4 launch:2 line:2 list:2 load:2 lock:2 log:3 look:4 lost:2 machin:2 mail:4 make:2
messag:3 meter:2 minute:2 mismat:2 month:2 morn:2 never:2 new:7 night:2 nobody:2 noth:4 notic:2 ok:3 open:3
option:2 order:4 paid:2 passwo:6 paymen:2 pc:4 people:2 phone:5 please:6 print:2 profil:6 put:2 rather:2
read:3 replac:2 report:3 reprod:2 reques:2 reset:2 round:2 saved:2 says:4 second:4 see:2 send:4 sent:2
server:3 sessio:2 set:2 shop:3 show:5 sign:3 signat:3 single:3 site:3 somebo:3 someon:3 step:2 stop:2 straig:2
subjec:2 swap:2 swapp:2 sync:2 tab:2 tb:2 tell:2 three:4 time:5 top:2 tried:2 turn:3 twice:2 two:3 uk:2
updat:3 update:2 want:2 week:3 went:3 whole:2 window:6 work:4`,
  },
  fr: {
    of: 84,
    words: `abonne:2 acce:3 accord:2 achat:2 adress:3 affich:6 ajout:2 ancien:3 appel:2 appli:3 arriv:2 arrive:2 articl:2
associ:3 attend:2 automa:2 autr:5 barr:2 blanch:2 bloqu:3 bon:2 bonjou:7 bonn:2 bout:3 box:4 ca:12 cabl:2
cach:2 calcul:2 cart:5 chang:8 chaqu:7 chos:4 cinq:2 client:3 cliqu:3 code:2 combie:2 comman:4 compt:8
compta:2 confir:2 connec:2 connex:2 consom:2 contie:2 copi:2 correc:3 coup:2 cree:2 debit:3 debran:2 deja:2
delai:2 demand:3 demarr:2 depos:2 desact:5 deux:12 deuxie:3 devant:2 devien:2 dispar:3 donn:3 dossi:4 dossie:4
droit:2 echec:2 ecran:2 ecrit:3 enquet:2 enregi:2 envoy:3 erreur:5 espac:2 essay:2 etique:2 export:2 extens:3
factur:2 faut:6 faux:3 favori:2 ferm:4 feu:2 fichi:6 filair:2 fils:2 firefo:6 fois:12 forum:2 free:2 go:2
googl:2 heur:4 hier:3 histor:2 imap:2 import:2 imposs:3 imprim:2 inconn:2 inde:2 ini:2 instal:3 jamai:3
joint:3 jour:13 jusqu:2 laiss:2 lanc:2 lecteu:2 lectur:2 lign:3 mail:4 maison:2 maj:2 marcha:2 marqu:2 matin:5
meme:2 merci:9 messag:12 mettr:2 min:2 minut:2 mis:2 mise:6 modul:3 mois:3 mot:5 mots:2 moyen:2 naviga:3
neuf:2 nom:2 non:2 nuit:2 onglet:5 option:2 ordi:2 oui:2 ouvert:2 ouvr:3 ouvrir:4 page:6 paieme:2 paquet:3
pareil:4 partag:3 parti:2 pass:10 passag:2 pc:3 pdf:2 pens:2 person:4 petit:2 plafon:2 planta:2 platef:2
plusie:2 point:2 portab:3 possib:2 post:4 pouv:2 prefer:2 prelev:2 pris:3 priv:2 proble:2 profil:5 puis:7
quelqu:5 quinza:2 rappor:2 recent:2 recoi:3 reconn:2 recu:2 redema:5 regl:2 regres:2 reinst:2 relev:3 rembou:2
remett:2 renvoi:4 renvoy:2 repond:2 repons:2 reprod:2 resten:2 result:2 reveni:2 rien:7 roug:3 second:3
semain:2 sert:2 seul:4 signat:3 site:6 soir:2 souci:3 suit:3 suppri:5 synchr:2 techni:2 teleph:3 test:4
thunde:5 touch:2 toujou:5 tourn:3 tout:3 troi:6 trop:2 trouv:2 unique:2 usb:2 utilis:5 valid:2 veill:2
verifi:4 vers:4 versio:4 vert:3 vide:6 vireme:2 voient:3 voir:3 vois:2 voisin:2 voit:3 voudra:3 window:4`,
  },
  nl: {
    of: 84,
    words: `acoun:8 ad:2 adre:3 adresb:3 afdruk:2 afreke:2 afslo:2 afzend:3 ale:3 alen:9 ander:2 angif:2 anmak:2 ap:6
automa:2 berich:3 bestan:2 bestel:5 betal:3 beur:2 bijlag:4 bin:2 blijf:6 cach:2 chrome:2 cokie:2 colega:8
contac:2 contra:2 crash:2 dag:4 darna:2 datum:2 ded:2 dezelf:7 dinsda:2 dock:2 drai:2 dri:3 dubelk:2 eig:2
elk:7 enkel:2 ergen:2 erop:2 erst:3 euro:4 extens:2 facebo:2 factur:2 firefo:6 gaf:2 gat:3 gedan:3 gedel:2
geft:3 gegeve:2 geld:2 gewon:4 gez:3 ging:3 gister:2 goed:5 goedem:2 grag:4 grati:2 hal:2 handte:2 hang:3
haper:2 hel:6 herhal:2 hersta:3 herste:2 hetzel:3 hp:2 ie:2 ieder:2 ieman:3 inlog:3 instel:3 invul:2 januar:2
ker:7 klan:4 klik:3 klop:3 knop:2 komt:2 kopi:2 koz:2 kreg:5 krijg:7 kwij:2 lad:2 laptop:5 last:3 lat:7 led:4
leg:5 lez:4 ligt:2 lijk:2 los:2 luid:2 lukt:3 mac:2 mag:2 mail:12 mailtj:2 mak:3 man:2 mand:2 map:5 meld:2
mis:2 mogeli:2 nakijk:2 nam:2 neger:2 nemt:2 nergen:3 nieuw:8 nik:8 numer:2 onthou:2 ontvan:2 open:9 opnieu:9
opslan:2 pagina:2 pakt:2 pas:3 pc:6 per:3 pinco:2 platfo:2 port:3 postva:2 prima:2 printe:3 prober:4 profie:7
repare:2 res:2 schon:2 sind:18 sit:5 sleute:2 slim:2 stan:11 standa:2 stap:2 star:3 stat:6 sted:4 stel:2
stop:2 stra:2 stuk:2 stur:5 tabla:3 telefo:6 terug:3 terwij:2 test:2 thunde:4 toeste:3 twe:8 uitgez:2 uitrol:2
upda:4 vanach:3 vanaf:3 vandag:3 vanoch:2 venste:4 verand:2 verlop:2 versch:3 versi:2 verstu:3 verwij:3
verzen:2 via:2 vijf:2 vind:2 vorbel:2 vorig:4 vrag:2 wachtw:6 weg:6 weiger:2 wek:4 werk:3 wijzig:3 window:3
winkel:3 wit:2 zat:2 zegt:2 zelf:2 zet:4 zie:2 zien:5 ziet:2 zit:5 zon:2`,
  },
  de: {
    of: 84,
    words: `0esr:2 abbuch:3 absend:3 abstur:2 add:2 adress:5 alter:2 ander:8 anhang:3 anklic:3 anleg:3 anmeld:5 anzeig:3
app:3 arbei:2 aufmac:2 aussch:2 automa:2 bekomm:4 beleg:2 berich:3 bestat:2 bestel:4 betrof:2 brauch:5 brich:3
bring:3 brows:2 buch:2 ca:2 danach:3 datei:4 deskto:2 doppel:2 drauf:2 drin:2 druck:5 eingeb:2 einkau:2
einste:2 einzig:2 empfan:3 entwic:2 erst:2 euro:3 extern:3 fehl:4 fens:2 filt:2 find:4 firefo:6 frag:2 frau:5
freita:2 fremd:2 frisch:3 fruh:3 funf:2 ganz:2 gehe:4 geht:11 geld:2 gera:3 gerad:2 gern:2 gespei:2 gester:4
ging:2 gleich:7 grafik:2 gute:3 hab:18 halb:2 hallo:3 handy:3 hang:2 heut:3 hilf:2 imap:4 immer:2 instal:3
irgend:2 jedem:4 jemand:3 js:2 kalend:2 kaput:2 kennwo:2 klei:2 kolleg:2 komm:7 kontak:2 konto:2 krieg:2
kunden:3 kurz:2 land:5 lang:2 lass:3 lauf:7 leer:6 leseze:2 letz:2 lief:4 lieg:3 link:3 log:2 losch:6 mach:4
mail:10 mal:5 meld:2 minu:3 modu:2 morg:2 nachba:2 nachri:7 nachst:2 nachvo:2 name:3 neu:5 neue:3 nix:4
notebo:2 nutz:2 offn:3 onlin:2 ordn:7 outloo:3 paar:2 partne:2 passwo:3 pc:2 pdf:2 per:2 perso:2 plotzl:2
profil:5 raus:4 rech:3 rechn:3 regres:2 reprod:2 roamin:2 rollou:2 samtli:2 schlag:2 scroll:2 sehe:4 seit:4
send:3 seri:2 serv:2 sicher:2 sitz:2 softwa:2 spat:2 speich:3 standa:2 stando:2 star:2 start:2 steh:8 stund:4
sturz:2 sync:2 tab:4 tage:3 tausch:2 telefo:3 thunde:8 uhr:2 umstel:3 unser:3 upda:6 verlor:2 versch:9
versuc:3 weg:4 window:6 woch:2 wohl:3 word:3 zahl:2 zeig:4 zeil:2 zeit:2 zertif:2 zieh:2 zuruck:2 zusamm:3
zwei:2 zweima:3`,
  },
  es: {
    of: 84,
    words: `abiert:2 abrir:3 acces:2 actual:4 adjunt:3 ahor:4 alguie:4 anad:2 anos:2 aparec:3 app:2 archiv:3 arrib:2
asunt:2 automa:2 avis:2 ayer:5 baja:2 banc:3 barr:2 bien:7 billet:2 bloque:3 borr:4 buen:4 cabl:3 calcul:2
calend:2 cambi:5 cambia:3 cancel:2 carg:4 carpet:6 clav:3 client:2 cobr:3 coinci:2 compan:2 compar:2 comple:3
compr:5 compro:2 conect:2 confir:2 congel:2 conozc:2 conten:2 contes:2 contra:6 copi:2 corre:9 correc:2 cort:4
cosa:2 crear:2 cualqu:2 cuant:2 cuatr:3 cuent:11 dado:2 dato:2 deja:2 demand:2 dentr:2 derech:4 desapa:3
descar:5 descon:3 despu:2 devolu:2 dia:3 dias:3 dic:2 dice:6 diner:2 direcc:2 direct:2 domini:2 duplic:3
eleg:3 empres:2 encuen:3 enter:2 entr:5 envi:3 equip:5 error:5 escrib:4 esper:2 factur:6 fall:2 falt:3
faltan:2 favor:3 fech:2 firefo:2 firm:3 foro:2 foto:4 funcio:2 gener:2 gent:2 googl:2 guard:2 hacen:2 hice:2
hoja:2 hora:3 ido:3 igual:5 imagen:2 inform:2 ingl:2 instal:5 intern:2 latino:2 lector:2 lectur:3 limpi:2
llam:3 lleg:5 llegan:2 llev:2 luz:2 madrug:2 mal:2 manan:3 mand:2 mandar:2 marcad:2 medi:2 mensaj:7 menu:2
mes:2 minut:2 mirar:2 mism:8 movil:2 muev:2 nadi:4 navega:2 necesi:4 ningun:2 nombr:7 nuev:6 numer:3 otra:2
otro:5 pagar:3 pagin:2 pantal:4 papel:2 parch:2 part:2 pas:3 paso:2 pc:2 pdf:2 ped:4 perd:2 perfil:5 permis:2
pestan:3 pin:2 pon:2 pone:3 poner:4 pong:4 portat:4 pregun:2 prob:4 progra:2 prueb:3 puest:4 puse:2 qued:4
quier:4 quit:3 raton:2 real:2 recibi:2 reclam:2 recono:2 regist:3 reinic:5 remite:2 respon:2 robaro:2 rout:3
saber:2 sacar:2 sale:9 salen:4 sali:4 sede:2 seman:2 sesion:3 siempr:2 sigu:3 siguen:2 son:2 subo:2 tabl:2
tard:2 tarjet:4 telefo:3 teni:2 thunde:2 tiend:2 trabaj:2 transf:2 tras:2 tres:5 usuari:5 vaci:2 van:3 vaya:2
vece:6 vent:2 ventan:2 veo:2 ver:3 versio:2 vez:6 volv:5 vuelv:5 web:2 wifi:2 win:2 window:4`,
  },
  it: {
    of: 84,
    words: `access:3 accett:2 accoun:4 addebi:3 aggior:3 aggiun:2 all:2 allega:2 altri:5 anno:2 app:2 apre:3 aprend:2
apro:2 archiv:2 arriva:4 attiva:3 automa:2 aziend:3 azzera:2 basta:2 bene:5 bisogn:2 blocca:4 bollet:2
buongi:2 cambia:5 cancel:5 capita:2 caratt:2 carica:2 carta:5 cartel:5 casa:3 casell:2 ce:2 certif:2 chiede:3
chiest:2 chrome:2 circa:3 client:5 codice:4 colleg:8 compar:3 compos:2 confer:5 consen:2 contat:3 conto:2
contro:2 copia:2 dati:2 dell:3 devo:3 dice:3 dieci:2 docume:2 domici:2 due:8 edge:3 elenco:2 elettr:2 elimin:2
entra:2 entro:2 esegui:2 etiche:2 euro:3 fattur:4 favore:2 ferie:2 ferma:3 file:2 finanz:2 finest:3 finisc:2
firefo:6 firma:2 fisso:3 forum:2 fuori:4 gestio:3 giorna:2 giorni:4 giorno:2 giu:2 giusto:3 google:2 grazie:2
idem:2 identi:3 ieri:3 impost:4 indiet:2 indiri:4 ingles:2 inseri:2 invece:2 letter:2 letto:2 lettur:2 linea:2
link:2 mac:2 mai:3 mail:5 mandat:2 mappe:2 marzo:2 mese:2 messag:8 minuti:2 modem:2 modo:2 modulo:2 mostra:3
nell:4 nessun:3 niente:3 no:4 normal:2 nulla:2 nuovo:4 ordine:3 ore:2 orolog:2 pagato:2 passwo:5 pc:5 pdf:2
pec:2 person:2 portat:4 posso:4 posson:2 posta:3 postaz:2 posto:3 potete:2 pratic:2 prelie:2 prenot:2 presen:3
proced:2 profil:5 prova:2 provat:6 puo:2 regist:2 respon:2 restav:2 rete:4 ricari:2 ricevu:4 ricont:2 ricrea:2
riesce:2 riesco:2 rifatt:3 rimess:2 ripren:2 riscon:3 risult:7 ritard:2 ritorn:2 rubric:2 salvat:3 salve:2
sbagli:3 scaric:5 schede:2 scherm:2 scrivo:2 second:3 segnal:4 sempre:2 server:4 serviz:2 settim:3 siamo:3
sincro:2 sistem:4 siti:2 sito:4 sola:2 solo:10 soltan:2 sparis:4 spediz:2 stamat:3 stampa:3 stesso:6 succed:3
succes:2 svuota:3 telefo:6 termin:2 thunde:3 token:2 tolto:2 tre:3 treno:2 trovo:2 tutta:3 tutte:4 tv:2
uffici:4 usare:2 va:4 vanno:2 vedo:4 verifi:4 versio:2 verso:2 video:2 viene:5 visto:3 voglio:2 volta:3
volte:3 vorrei:5 vostra:2 web:2 zero:3`,
  },
  pt: {
    of: 84,
    words: `aba:3 abert:3 abnt2:2 abri:2 abrir:2 acess:4 aconte:3 agend:2 agor:5 aguard:2 alguem:2 algum:2 anex:4 anteri:2
antivi:2 apag:2 aparec:5 aplic:2 aplica:3 app:4 aqui:2 arquiv:4 assim:2 assina:2 atuali:7 aument:2 avis:2
baix:3 banc:3 barr:4 bem:3 bolet:2 bom:3 cabo:3 caix:2 casa:3 celul:5 cert:5 certif:2 cham:3 cima:2 client:3
codig:2 cois:2 coleg:3 coloc:2 comec:2 confer:2 confir:4 conseg:3 consig:4 cont:11 contin:2 contra:2 correi:2
cpf:3 crio:2 cust:2 dado:2 deix:4 desati:2 descon:2 desd:11 deslig:6 destin:2 dia:6 dias:2 digit:2 diz:2
doca:2 dois:3 driv:3 duas:3 eletro:2 empres:4 encami:2 endere:4 entr:7 envi:4 err:2 erro:3 error:2 escrev:2
etique:2 export:2 fatur:3 fech:2 fica:7 ficam:4 ficou:2 filtr:2 firefo:3 fiz:6 fora:3 forum:2 funcio:4 googl:2
grup:3 hoje:3 hora:4 imagem:2 instal:2 intern:3 jogo:2 junt:3 lado:3 leitur:2 lig:2 limp:3 linh:4 list:5
login:2 loja:3 luz:3 mail:8 mand:2 maquin:5 mensag:9 mes:3 mesm:3 mudar:3 nada:4 navega:3 nenhum:3 nome:5
nota:2 notebo:4 nova:4 novo:6 nunc:2 ocul:2 onde:3 ontem:3 origin:2 outloo:2 outr:15 par:3 part:3 pass:7
past:4 pc:2 ped:3 pede:2 pequen:2 perd:2 perfil:2 person:2 pesso:6 pix:3 podem:4 port:3 portug:3 praz:3
precis:4 proble:2 qualqu:4 quant:2 quer:2 queri:2 receb:3 recebe:2 recupe:2 rede:2 reinst:4 reserv:2 sai:3
saiu:2 sao:5 segund:3 sempr:3 senh:4 servid:3 sistem:5 site:2 solici:2 some:2 somem:2 somo:2 sozinh:2 sumiu:2
tabel:2 tecl:2 tela:5 tent:2 test:3 text:2 thunde:4 tiro:2 toda:5 todo:7 token:2 tom:2 trav:3 tres:4 troc:4
trocar:2 troqu:5 tudo:3 vazi:2 veio:4 vejo:2 verifi:2 vers:2 vez:3 veze:6 vi:2 viaj:2 vide:2 volt:6 vou:2
whatsa:2 window:3`,
  },
};
