/** Made by `npm run train -- wording` from `training/tickets`; do not edit by hand. Word stems with their weights. */
export const wordingText = `
= 29 -11,aange -5 11,aangi -8 -2,aba 2 0,abert 0 -12,abgeb -9 17,abges -8 3,abier -7 4,abnt2 5 -5,abonn 12 -3,abre -6 -5,abrir 9 -19,absen -13 4,accen -6 -5,acces 12 -21,accet -4 -5,accor 4 2
accou -13 4,acess -3 -12,achat 3 -11,acont -7 7,acrob 15 -8,activ 8 -7,actua 2 -5,add 2 9,addeb -1 11,addre -7 -13,adjun -6 -1,admin -7 14,adobe 6 2,adres 6 -17,afdru -7 1,affic -5 4,afges -5 1
afrek -6 8,afzen -2 3,agend -15 28,agent -7 0,aggio -8 0,aggiu 5 2,agora -4 11,aguar -7 13,ahora 4 -9,ajout 14 -8,alert -9 0,algue -6 -4,algui -16 -13,algum 11 -8,allee 20 4,alleg -7 6,alter -2 -4
altri -13 7,anadi -5 9,ancie 18 -9,ander 13 5,anexo -9 -9,angek 2 6,angel -6 -6,angem -6 -4,angez 5 -6,anhan -9 -7,ankli 4 3,anleg 3 -5,anmel -11 10,anno -5 -5,ano -7 6,anos -7 1,anter -7 -2
antiv -15 29,anunc 16 -8,anyth -9 17,apaga -7 -7,apare -13 16,apart 14 -6,apert 4 -6,aplic -9 9,app 0 5,appar -9 15,appel -9 -7,appli -12 -3,apps -8 14,apre -7 16,apren -7 -5,apro 2 2,apunt 15 -7
arbei 4 -11,archi 5 -19,arqui -2 -1,arrib 4 1,arriv -18 22,art -7 -4,artic 3 -5,askin 6 2,assig -7 3,assim 4 -7,assin 2 -9,assoc 0 -11,asunt -9 -7,attac -9 4,atten -8 -11,attiv 4 -9,atual -17 26
aufge -10 10,aufma 4 -7,aumen 17 -9,ausge -12 17,auten -9 18,auto 9 -6,autom 7 -6,autor 8 -11,autre -14 16,avise -4 -5,aviso -10 -1,ayer 1 -2,azien -6 5,azzer -5 -6,back 2 5,backu -7 2,badge 15 -7
baixa -5 -1,baja -5 1,banco -2 -6,bank -9 -9,barra 13 -6,barre 8 -5,basic 26 -14,basta 1 -11,bekom 10 -5,beleg -7 5,bem -9 5,bene 0 7,beric -20 12,besch -11 4,besta -11 9,beste -4 -11,betal -9 5
betro -5 -3,bijge -5 3,bijla -13 5,bille 0 -1,binne 2 -3,bios -4 8,bisog 7 -6,bitco -7 -6,blanc -8 13,blijf -16 30,blocc -3 -2,bloqu 10 -1,bluet -7 15,bolet -7 6,bolle 15 -7,bon -7 5,bonne 12 -6
bookm 9 -1,borre -9 18,bout -7 7,box -10 22,brauc 24 -8,brich -7 8,bring 11 4,brows 5 3,buchu -7 4,cable -11 8,cabo -7 7,cache -14 27,cade 5 1,cafe -4 3,caixa 2 7,calcu -12 -10,calda -9 -3,calen -15 24
cambi 4 0,campo -8 -6,cance -2 0,capit -8 6,carac 4 -6,carat 4 -7,card -8 -7,carga -15 3,caric -3 9,carpe 2 -7,carre -5 -5,carta 8 -10,carte 14 -23,casa 11 6,casel -6 5,celul -20 -2,centr -10 1
certa -5 5,certi -13 7,certo -6 -5,chama 3 -11,chang 4 -24,chaqu -6 3,check -3 5,chied 9 -4,chies -5 5,chius -8 2,chose 2 -12,chrom -11 13,cima 14 -8,cinq -6 4,circa -8 9,clave 2 -9,clean -9 1
clear 4 1,clien -26 -1,clini -5 -6,cliqu 9 -1,clona -15 -9,cobra -9 -17,code 8 -9,codic 6 -8,codig -6 4,coinc -5 5,coisa -5 3,coleg -9 12,colle -28 14,coloc 22 -10,combi 15 -7,comec -7 14,comes -7 13
comma -11 8,commi -6 -5,compa 10 -16,compl -20 1,compo -9 -1,compr 22 -26,compt -8 7,compu -7 13,comun -7 -6,conec -6 13,confe -8 -3,confi -18 -8,conge -8 9,conne -13 10,conoz 5 -6,conse -7 -9
consi 18 -6,conso 3 -6,conta -11 1,conte -6 1,conti -15 -7,conto -3 -8,contr 0 -4,conve 3 -7,cooki -6 15,copia -1 -4,copie -9 7,copy 11 -1,corre -5 -13,corta -10 6,cosas 5 2,cpf -10 -9,crash -8 -9
crear 12 -9,creat -4 -5,crede -5 9,credi -4 -5,cree 3 -3,creo 7 -6,crio 5 1,ctrl -5 -5,cualq -5 -4,cuant 7 -6,cuatr -7 2,cuent -7 -15,custo 5 -5,daarn -6 2,dados -7 -2,dagen 6 2,danac -8 9,danos -7 -4
data 5 2,date -5 4,datei -12 13,daten -5 -7,dati -7 -6,datos -6 -6,datum 1 4,days -8 15,dead -10 -11,debit -17 22,debra -6 2,deed -3 -4,deixa 18 -13,deja -2 -2,delai 3 -5,delet -7 7,dell -6 -1
deman -11 -16,demar -5 4,dentr -11 9,denun -5 -4,depos -9 7,derec 5 -2,desac -5 16,desap 1 -1,desat -6 12,desca 7 -5,desco -22 29,desin -7 13,deskt -1 -3,desli -4 18,despu 3 3,desti -7 2,destr -7 -6
detec -5 10,deux -10 16,deuxi 3 -3,dev -4 -5,devan 3 -6,devie -6 3,devo 9 1,devol 5 2,dezel -8 11,dia 13 5,dice -10 34,dicie -7 -6,dieci -4 3,diffe -7 -10,digit -14 15,dimen 14 -8,diner 2 8,dinsd -4 1
direc 5 -5,disco -9 -11,dispa -11 5,displ 13 -8,dispo -8 3,distr -6 -5,diz -6 13,doca -6 3,dock -11 21,docki -5 10,docum -10 -9,domic 3 -6,domin -10 11,donne 5 -10,doppe -6 1,dossi -14 -1,downl 9 0
draai -7 1,drag -5 -5,drauf -6 11,drie -8 -1,drin -6 2,drive -7 10,droit 3 3,druck -3 2,duas -9 11,dubbe -4 5,due -18 10,dupli 4 0,durch -12 5,echan -6 2,echec -4 8,ecran 5 1,ecrit 2 -1,edge -6 21
edita 13 -7,eerst 2 -8,effac 4 -6,eigen 19 -14,einge -10 -14,einzi -7 8,elegi 11 0,elenc 5 1,eletr 7 1,elett 9 2,elimi -4 -4,elk 7 -5,elke 5 -8,else -6 5,email 9 -13,embar -4 -5,emiti -5 -4
empfa -13 22,empre -12 3,encam -6 -5,encue 12 -3,ender -1 -10,engli 15 -7,enkel -7 -3,enque -9 17,enreg -4 8,enter 4 -6,entra -23 14,entre 6 6,entro -13 5,entwi -5 -6,envia -19 14,envio -6 4
envoy -9 19,equip 13 -10,ergen 15 -9,erop -8 5,errad -7 5,erreu -14 4,erro -8 11,error -28 17,escre -7 5,escri -3 -1,esegu -10 10,espac 17 -8,esper -8 2,esr -9 2,essay -5 3,estre 12 -7,etich 16 -7
etiqu 26 -11,euro -18 -18,europ -4 -5,event -6 1,every 8 6,excel 14 3,excep -4 3,exemp -4 -6,exist 1 0,expec -6 -5,explo -7 3,expor 12 -3,exten -1 9,exter 10 1,extra 12 -10,facci 6 -6,faceb 6 -12
factu 5 -8,failu -4 10,fake -8 -9,falla -6 4,falsa -7 -4,falta 1 1,fattu 4 5,fatur 2 -1,faut 8 1,faux -7 -6,favor 2 11,fecha -11 7,fehle -10 7,fehlt -5 2,fenst 5 1,ferie 4 -6,ferma -8 9,ferme -1 -5
feu 3 3,fibra -4 8,fica -14 20,ficam -8 -1,fiche 1 -6,fichi -17 2,ficou -5 5,filai -5 1,file -1 3,film -4 10,fils 5 6,filte -5 6,filtr -1 5,finan -6 -13,find 11 4,finde 18 -3,fine -14 14,fines -8 17
finis -6 6,fire -9 15,firef -28 51,firma -1 -13,firmw -5 0,fisso -7 15,fiz -15 5,fois -11 35,folde 2 -7,fora -9 1,forma -6 -15,formu -7 -8,foro -5 -5,forum -20 -14,foto -11 19,fotos -9 17,four -5 -4
fragt 7 1,frau 8 2,free 6 -1,freit 1 6,fremd -8 -5,frisc -6 -6,fruh -5 0,fui -6 -5,funci -5 -7,funf 2 -5,fuori -10 6,gaat -8 16,gaf 6 0,ganz -8 6,geand -5 -6,gebeu -6 12,gedaa -10 3,gedee 6 1
geeft -7 5,gegev -7 -5,gehen -8 2,geht 12 -5,gehts -6 13,gekoz 6 0,geld -19 25,geled -5 3,gelos -7 6,gelui 4 2,geneg -6 -5,gener -8 -8,gente -7 -5,gepro -11 15,gerad -6 -4,gerat 5 -9,gern 16 -7
gesen -7 14,gespe -6 -1,geste -9 8,gesti 2 -12,gesto -7 -9,getau -7 3,getes -5 -4,gewij -8 3,gewoo 1 8,gezet 6 1,ging -13 3,giorn 12 1,giste -10 19,giu -5 -6,giust -12 16,gleic -6 5,gmail 3 7
goed -10 8,gone 6 5,googl 7 5,gosta 13 -6,graag 11 -19,grafi -10 7,grand 3 -5,grati 14 -11,grave -5 -6,group -5 -5,grupo -8 -10,guard 11 -2,haal 19 -9,hab -15 32,hacen 13 -7,halbe -6 3,half -9 18
hande -6 4,handt 7 -7,handy -11 9,hange -8 14,hangt 6 2,haper -4 9,happe -6 -5,hdmi 13 -6,heads 11 -2,heel -5 -7,hele -11 -5,herha -4 -4,herst -16 18,hetze -9 2,heure -6 -7,heute -8 6,hice -14 6
histo 0 -12,hoja -6 4,hoje 2 0,hora -13 7,hotel -7 13,hotsp -6 12,hour -7 5,html -7 1,iban 0 -16,idem -13 7,ident -20 -14,idiom 8 -4,ido -7 -1,ieder -8 -6,ieman -11 -12,ieri -9 11,igual -15 13
image 9 2,imap -21 13,immer -9 16,impor -3 -1,impos 2 2,impre -5 9,impri 6 7,inbox 15 -8,inclu -7 -10,incon -7 -6,index -11 13,indie -4 2,indir -1 6,info 17 -9,infor -12 0,ingle 35 -17,ini -4 -4
inlog -10 -2,inser 7 -8,insta 22 -6,inste 9 -12,integ -4 -6,intel -5 3,inter -7 13,inval -13 -9,invec -5 3,invoi 4 -9,irgen 6 -9,issue -5 3,jamai -13 8,janua 4 -6,jedem -9 -9,jeman -15 -12,jitsi -5 3
jogo -4 2,joint -8 -7,jour -8 13,journ 3 -3,jours 7 -5,json -5 0,junta 3 4,jusqu 12 -10,kalen -5 4,kaput -10 7,keer 3 -4,kennw 7 -8,klant -14 -15,klein 3 9,klikk 5 -7,klopp -6 5,kolle -5 4,komme 5 -4
kommt -10 16,komt 3 1,konta 3 -6,konto 6 -9,kopie 12 -8,koste 15 -8,kreeg -11 0,krieg 14 -6,krijg 24 -18,kunde 0 -10,kurze 20 -10,kwh 2 4,kwijt 19 -7,laat -6 3,laats -11 5,laden -4 3,lado -10 18
lagos -5 -5,laiss -4 3,lance -5 -8,lande 3 -1,lange 19 -15,lapto 2 27,lasse -10 1,last -21 17,later -4 7,latin -5 -7,lauft -6 0,launc -4 -3,lecte -5 -6,lecto 9 -2,lectu 2 12,leden 4 -6,leeg -14 4
leer -2 1,legal -5 -3,legen 13 -7,leitu 1 10,lesez -5 3,lette 14 -11,letto -5 10,lettu 3 2,letzt 4 3,lezen -1 -1,licen 11 -10,lief -6 12,liefe -11 1,liegt -6 -1,ligad 4 2,ligne 1 -2,ligt -4 2
lijkt -6 -4,limit 20 -10,limpe -7 8,limpi -5 -6,linea -7 1,linha 1 -5,link -2 -7,links 5 -7,linux -11 -12,list 5 -7,lista 13 -14,llama -15 -1,llega -5 15,llego 8 2,local -5 -6,lockd -7 -6,locke -11 4
log -13 -5,login -15 12,logo -3 8,loja -6 4,look -8 16,looks -6 5,losch 6 -10,lost 8 -6,lukt -5 9,luz -7 21,maak 16 -11,maand 0 4,mac -14 -5,machi -4 -6,macht 9 -9,madru -6 -5,mag 17 -9,mai 0 -9
mail 28 -12,mailb -4 -6,mails 0 7,mailt 4 3,maiso -8 2,maj -5 -5,make 5 -7,mal -13 16,manan -11 -1,manda -22 11,mando -5 0,map 6 -5,mappe -4 -4,maqui -18 -5,marca -11 21,march -9 -2,marqu -3 12
marzo -6 11,matin -15 12,mbox -7 -7,media -5 10,melde -9 -7,memes -5 11,memor 4 -5,mensa -1 -9,menu 22 -16,mese -6 1,mesma -8 17,messa -3 4,meter 2 8,mette 10 -10,mettr 15 -9,migra -9 -9,mime -6 -5
min -9 7,minim -3 -5,minut -29 27,mirar -6 5,mise -16 11,misma -7 4,mismo -9 3,mode -4 -5,model -10 20,modem -10 20,modif 6 -6,modo 16 -11,modul 4 -8,modus 7 -7,mogel -8 5,mois 3 -9,monat 7 1
monit -12 23,month 6 -7,morge 4 -13,mostr -1 12,mot 0 -7,mots 8 -2,movil -7 12,moyen 20 -12,mozil -7 -3,mozre -3 -4,msi -6 -4,mudar 9 -4,mueve -7 -5,naam -7 -6,nachb -9 11,nachg -6 -6,nachr 0 -25
nacht -8 0,nachv -6 -5,nadie -10 -4,nakij -9 16,namen -11 -7,naveg -2 13,navig 3 4,neces 20 -11,neemt -7 -5,negat -7 -5,nell -1 -5,nenhu -11 5,nerge -7 6,nessu -8 -1,neu -15 27,neuf -3 -4,never -7 -7
new 20 -7,nextc -3 -5,nient -12 22,nieuw 15 1,night -11 0,niks -17 11,ningu -12 -9,nix -11 21,nobod -6 3,nom -7 -5,nombr 2 -15,nome -8 -10,norma -13 24,nota 2 -8,noteb 13 5,nothi -15 19,notic 3 -7
notif 3 -3,nova 9 -4,novo -8 0,nueva 8 -7,nuevo -4 7,nuit -5 -4,nulla -5 3,numer -14 7,numme -7 -6,nunca -9 -4,nuovo -1 6,nutze -7 -6,oculo 2 7,offne -9 -8,onde 18 -9,onder 8 -13,ongel 6 -7,ongle 5 1
onlin 1 10,ontem -10 17,ontho 6 -6,ontva -8 2,opeen 6 0,open 5 8,openi 4 -5,opent 12 -3,opera -8 8,opnie -11 24,opsla 3 3,optio 17 -3,orang -5 10,order -13 -2,ordin -9 -9,ordne 6 2,ore -3 8,origi 3 -8
orolo -6 13,otras -6 4,otros -13 5,oui -4 -5,outlo 10 -12,outra 8 -18,outro -17 14,ouver -4 -4,ouvre 12 -7,ouvri -2 7,paar 5 1,pagar 14 -13,pagat -7 5,page 4 -6,pages -1 9,pagin 10 -3,paid -6 7
paiem 6 -7,panta -15 16,papel 14 -8,paque 1 1,parad -11 1,parce -6 4,parch -5 -7,parei -11 12,paren 2 -10,part 2 1,parta 2 9,parte 15 -3,parti -10 -4,partn -5 -5,pasad -11 21,passa -4 -8,passe -4 -9
passi -4 -6,passo -7 -7,passw -13 29,pasta 10 -3,patch -8 12,patie -5 -5,payme -9 -7,pcs -9 -7,pdf 1 -11,pec -4 -4,pede -5 4,pedi 1 -8,pedid -12 1,pense 4 4,peopl -4 -4,peque 3 4,perde 2 -6,perdi -9 4
perfi -8 -10,permi 7 -3,perso -18 -30,pesso -4 -6,pesta 2 -1,petit 13 -8,phone 0 -4,pin 15 3,pinco 8 -9,pix -2 1,pkcs -6 -5,place -4 -5,plafo 6 1,plant -5 3,plate -6 -6,platf -10 -12,plotz 4 -8
plusi -4 -4,podem -3 13,point -6 5,polic -6 -7,pone -9 11,poner 16 2,pongo 17 -8,poort -7 14,pop 3 2,port -7 12,porta -32 36,portu 17 -9,posit -4 -4,possi 32 -16,posso 19 -11,posta 13 -4,poste 2 -17
posto -13 18,postv 5 1,potet -7 14,pouve 1 6,prati -5 3,prazo 3 -1,preav -6 -6,preci 24 -18,prefe 8 -4,pregu 4 3,prele -7 -6,preli -10 -5,preno 17 -7,prese 5 -13,prest -8 -5,prima -8 14,print 9 -1
pris -6 -4,priva 17 -9,prive 4 -3,probe -10 11,probl -16 27,proce -5 3,produ 4 -5,profi -19 -45,progr -10 0,prome -7 13,prote -9 8,prova -23 -1,proxy -7 6,prueb -6 -7,pst -4 -4,publi -5 -6,puest -3 -2
puis -3 6,punto -8 -5,puo 16 -8,puse -6 3,put 6 3,qualc 8 -6,qualq -10 -10,quant 4 -6,queda -1 5,quelq -3 -14,quere 6 -6,queri 16 -8,quier 23 -4,quinz -5 1,quite -8 15,ram -4 2,rappo -8 1,rathe 16 -8
raton 3 -6,raus -3 6,readi 4 2,real -6 -5,receb -15 15,recei 4 3,recen 4 -5,recep 4 -4,rechn -10 -1,recht 8 -3,recib -7 -5,recla 2 -10,recoi -6 6,recon -16 23,recu -7 5,recup 0 -11,red 5 1,rede 5 -6
redem -14 26,refai 5 2,refer -11 1,refus -8 10,regal -6 -3,regis -14 1,regle 4 -5,regre -14 -14,reini -15 21,reins -18 32,relat -9 3,relea -12 -10,relev -12 6,remar 7 1,rembo 3 -6,remet 3 2,remit 5 0
remov -6 13,rende -4 -4,renvo 8 -5,repar -10 9,repet -11 10,repla -7 -8,reply -5 -4,repon -12 6,repor -12 15,repro -16 -20,reque 3 -5,reser 7 6,reset -13 23,resid -6 5,respo -2 -10,resta -22 14
reste -9 7,resto -7 13,resul -9 -9,rete -10 22,retou 16 -8,retra -7 12,reven 5 -1,revis -7 13,ricar -11 19,ricev -2 -3,richt 14 -11,ricon -10 12,ricre -5 12,rien -17 7,riesc -12 -2,rifat -7 2
rimes -3 7,ripre -6 11,risco -7 -5,rispo 12 -6,risul -22 28,ritar -5 11,ritor -5 4,roami 6 -4,robar -8 -8,rollo -7 -6,rompe -6 -4,rouge 11 1,round -8 3,route -2 5,rubri -7 14,saber 3 0,sacar 17 -9
sai -6 7,saiu -9 9,sala 16 -8,saldo -9 10,sale -4 13,salen -9 -9,salio -5 0,salta -4 9,salva 2 -1,samtl -4 -7,sao -13 -13,sap -7 1,saved -7 12,says -14 25,sbagl 2 2,scari -1 16,schad -6 -4,sched 5 4
scher -6 1,schla 2 -4,schoo -4 -4,schri 6 -6,scrip -5 -4,scriv 4 -4,scrol -5 4,sec -5 11,secon -13 12,sede -6 1,see 6 -5,segna 1 -13,segui -5 -5,segun 7 6,segur 2 -9,sehe 7 -4,seite 1 5,semai 2 6
seman -8 15,sempr -3 7,send 5 1,sende -8 14,sendi -10 1,senha 0 11,sent -11 17,separ 3 3,serie -10 -1,sert 8 -6,serve -16 -6,servi 0 -11,sesio -10 -1,sessi -8 -10,set 14 -8,setti -8 9,seul -7 0
seule -7 11,share 0 -9,shop -5 -3,shops -8 -7,show 0 8,shows 6 -6,siamo -9 -8,siche 6 -10,siemp -4 -3,signa -6 -6,signe -5 3,sigue -6 21,sim -6 -5,sincr -5 5,sinds -37 39,singl 4 -6,siste -18 -14
site -10 1,sites 19 -4,siti 5 2,sito 4 3,sleut 3 -8,slimm -5 1,smart 3 2,sms -12 -13,smtp -7 12,socie -7 -5,softw 4 -8,soir -6 11,sola -6 5,solic 9 -12,solta -5 10,someb -7 4,somem -5 4,someo 1 0
somos -7 -6,sonid 4 2,sort 8 -2,sotto 6 1,souci -8 18,sovra -4 2,sozin -6 4,spam 3 4,spari -4 -14,spedi 0 -1,speic -9 1,sport 6 -5,spost 4 -6,ssl -3 9,staan -19 16,staat 1 11,stama -9 -9,stamp 1 -2
stand 23 -21,stapp -9 -9,start -1 -10,stati -5 3,statu -7 -5,steed 1 -7,stehe -2 6,steht -4 -3,stell 6 -6,stess -16 14,stick -11 4,stop 14 -13,straa -5 -1,strai -4 3,stran -6 -6,strea 6 3,studi -5 -6
stund -12 11,sturz -6 4,stuur 5 -11,subje -5 -4,subo -8 13,succe -18 19,suite 13 -8,sumiu 3 2,suppo 2 -5,suppr -1 1,svuot -8 6,swap 1 -10,swapp -7 13,sync -17 31,synch -7 13,tab 4 3,tabbl 3 7
tabel -4 -4,tabla -5 -6,table -14 19,tagen -6 11,tarif 21 -9,tarje -2 -11,teams -6 11,techn -9 16,tecla 3 -7,tela -12 4,telef -22 -11,telep -8 6,tell 4 -5,tempo 12 -2,tenia 15 -6,tente -11 7
termi -12 16,terug -6 10,terwi -9 4,test -8 9,teste -13 -1,testp -7 -6,text 6 -9,texto -6 -6,think 4 2,thund -14 16,ticke 6 -3,tiend 3 -7,time -3 5,tiro -6 11,toda -7 6,todas -10 0,toest 13 -16
token -12 -13,tolto -5 11,tomad -6 10,top 0 9,torna -5 3,total -9 -8,touch -10 4,toujo -8 18,tourn -6 13,toute -8 -8,traba -4 10,track -7 13,trans -19 9,tras -6 2,trava -6 12,travo -9 15,tre -8 0
trein -12 -2,treno 6 0,tried -6 5,troca -2 0,trois -17 -2,trop 13 -7,troqu -12 24,trotz -7 -5,trouv 15 -8,trovo 17 -8,tudo -6 13,turne -8 11,tutta -6 -7,tutte -4 -11,twee 0 -3,twice -12 20,two 5 -8
uberw -9 5,ubunt -4 -4,uffic 10 -6,uhr -8 2,uitge 4 4,uitro -3 -6,umges -12 14,uniqu -5 10,unser -12 -12,unter 16 -7,updat -19 6,url -7 -5,usare 6 -9,usb -3 7,usuar -4 8,utent -4 -5,utili 12 -7
valid -12 -7,valor -4 -6,vanaf -9 -7,vanda -11 10,vanna -8 -10,vanno -5 12,vanoc -5 8,vaya 5 2,veces -16 27,veder 15 -9,vedo 8 -14,veill -5 9,veio -9 7,vejo 6 1,venst -10 -3,venta 14 0,veo 13 -6
ver 7 5,veran 9 -8,verda 8 -11,verde -7 13,verei 2 -7,verif -30 34,verlo -2 -14,vers -11 1,versa -7 8,versc -34 20,versi -20 -21,verso -6 -4,verst -15 -5,versu -10 8,vert 11 -4,verte -4 -4,verti 4 -7
verwa -4 -7,verwi -8 15,verze -7 0,verzo 4 -8,vez -3 15,vezes -14 8,via 4 -1,vide -11 9,video -17 13,vides -7 7,viene -10 -12,view 6 -7,vijf -5 -5,vinha 6 -6,virem -9 6,virtu -4 -3,virus 7 -1,visio 5 2
visto 0 4,vogli 18 -12,voien -9 2,voir 5 7,vois 3 -8,voisi -6 3,voit 2 1,vol 2 -6,volta -1 13,volte -6 6,volvi -14 9,voorb 0 -2,vorig 2 8,vorre 32 -16,vostr -10 -9,vou 5 -7,voudr 25 -12,vpn -1 21
vraag 5 1,vuelv -7 15,wacht -7 4,web -7 18,webma -12 22,week 2 12,weg -2 0,weige 7 0,went -14 6,werkt 1 2,wette 5 -9,whats 3 -10,whole -4 -6,wifi -2 4,win -11 12,windo -22 -13,winke -9 3,wit -7 11
woche -8 -1,wohl 2 -9,word -8 13,works -5 1,zahle -8 4,zat -12 3,zegt -10 18,zeigt -9 8,zeile -8 3,zeitu 3 -2,zero -15 -12,zerti -6 4,zet 1 -10,zie 1 6,zien -15 8,ziet 4 2,zit -12 1,zuruc 6 -9
zusam 15 -4,zwei -7 4,zweim -10 0
`;
