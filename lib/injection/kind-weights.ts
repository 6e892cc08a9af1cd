// Made by `npm run train -- injection`; not written by hand. How to make it anew: training/README.md.
export const kindWeights = `= override -2.321 1.635
4 +voided,@ask&henceforth,@ignore,@void
3 +override,@^ rules,@rules
2 +inner,+instructions,+literal,+prior,+thisText,+toYou,@:&customer,@:&not,@:_customer,@machine&text,@money&write,@obey,@prior,@rules&text,@skip,@text&yourself,confi
1 +self,@:&ask,@:&self,@:&text,@:&write,@ask,@ask&customer,@ask&money,@money,@not,@self,@self&yourself,this
-1 +reveal,:_.,@^ machine,@^ not,@^_reply,@act&not,@reply,@reply ask,assis,reply
-2 %link,+putIn,@%link,@%link&when,@^ tier,@^ write,@^_:,@^_edge,@^_when,@ask&when,@machine&money,@machine&reply,@machine&self,@machine&write,@reply&write,@self self,@text ask,^_-,voor
-3 %image,+aiTurn,+anyLink,+grabLink,+unbound,+yourReply,@" yourself,@"_",@%image,@%link&:,@%link&link,@%link&text,@: ",@<&text,@^ [,@^_customer,@customer :,@formal&reply,@machine&process,@reply write,@reply_",@text must,@text&write,^ [,^ assis,^_:,contr
-4 +breakout,+hush,+protocol,+ticketLabel,+tierId,+turnName,. ",. <,< /,<_>,@" ask,@"&every,@"&money,@"&when,@%link&ask,@:_reply,@<&edge,@[,@[&],@],@^ ",@^ reply,@act text,@check&machine,@edge&every,@link&reply,@link&write,@machine_self,@must&when,@reply&reveal,@secret&setup,@secret&write,@setup :,@text ",@tier :,@write reply,^_/,artic,assis :,nota,resum,verif,» .
-5 (_),) .,+draftOf,+sorts,: «,@"&reply,@: customer,@:&check,@<_>,@^_tier,@exactly&self,@exactly&write,@machine&must,@machine_act,@write_not,^ -,autom
-6 "_",agent
-7 @^ customer
= steers-reply -0.455 1.338
5 0 0,@reply customer
4 +draftOf,^ in,^ la,que la
3 +must,+yourReply,@ask&when,@customer&reply,@polite&self,@self_self,@yourself reply,^ a
2 " .,@"&:,@"&ask,@:&reply,@:&text,@^ every,@^ reply,@^_reply,@ask ask,@ask&text,@formal,@not&write,@promise,@reply,@reply&yourself,@reply_:,@self&text,@when&write,^ the,that,your
1 +putIn,@",@:,@ask&self,@machine&self,@money,@reply&self,@reply&write,reply
-1 +order,+prior,@machine,@self&yourself,@yourself
-2 +act,+toYou,@:&phish,@?,@^ :,@^ customer,@^ edge,@^ machine,@^_self,@ask not,@ask yourself,@check,@customer,@machine :,@prior,^_/,conta,diese
-3 +always,+anyLink,+instructions,+rank,+ticketLabel,+voided,. <,@%link&ask,@:&check,@<_>,@>&edge,@?&yourself,@[ ],@^ [,@^ act,@^ tier,@^_edge,@^_every,@^_rules,@edge,@henceforth,@machine&money,@reveal,@rules,@secret&text,^ [,como,prese,ticke
-4 %image,+assistant,+breakout,+fillLink,+grabLink,+protocol,+thisText,@%image,@%image&reply,@%link&secret,@: every,@:&?,@:&person,@<&>,@?&ask,@^ <,@^ henceforth,@link,@machine_act,@persona :,@reveal&yourself,@rules&yourself,@text&tier,@write secret,@yourself yourself,^ <,^_:,^_un,este,instr,que te,resum
-5 +model,+turn,@<,@[&],@^ fresh,@cite&not,@customer&secret,@customer&text,@machine&tier,@persona&rules,@rules ask,@secret&self,@yourself authority,@yourself_text,^ -,assis :,limit,model,start
-6 +inner,@>,@[,@],@^ prior,@prompt,@secret,@tier,@yourself setup
-7 +secret,@setup&text
= addresses-assistant -1.604 1.791
6 +thisText
4 @cite
3 @machine&write
2 +assistant,@:&when,@:&write,@machine,@machine&process,@process&reply,@process&yourself
1 @:&ask,@:&machine,@:&process,@:&text,@ask&reply,@process,@write
-1 +literal,+prior,+ticketWord,: ",@^ act,@^_:,@^_reply,@^_yourself,@ask&self,@not,@reply&self,@self,@yourself,@yourself ask,clien,reply
-2 +self,+toYou,@: write,@^ :,@^ customer,@^ reply,@^ self,@^_every,@^_self,@act,@ask ask,@ask&rules,@ask_ask,@reply&yourself,@text&yourself,^ the,compl,custo,inter,klant
-3 %image,+breakout,+fillLink,+grabLink,+inner,+instructions,+theReply,@%image,@?&self,@?&yourself,@^ ask,@^ must,@^ send,@^ tier,@^_",@^_exactly,@^_tier,@^_when,@act&self,@ask write,@link&yourself,@not&rules,@prior&reply,@prior&text,@prior&yourself,@self_ask,@write self,@yourself reply,@yourself write,@yourself_:,@yourself_yourself,^ a,for the,of the,the_.
-4 %mail,+claimed,+draftOf,: «,@%mail,@:&prior,@:_self,@[,@[&],@],@^ ",@^ [,@^ formal,@^ polite,@^ prior,@^_formal,@^_must,@act&every,@act&yourself,@ask yourself,@ask&prior,@ask&void,@ask_yourself,@check&not,@customer&self,@henceforth&self,@ignore,@machine&tier,@persona&self,@prior&write,@self write,@self_:,@task,@yourself text,@yourself_ask,^ -,^ de,^ il,^ le,^_.,^_/,^_the,begin,confi,conta,escre,escri
-5 +aiTurn,+turn,+turnName,:_.,@:&tier,@:_customer,@<_>,@?&ask,@^ henceforth,@^_edge,@ask&reveal,@fresh,@not&unlimited,messa
-6 @^ persona,@^ yourself,@^_not,@tier,ticke
-7 @^ not
= asks-secret -2.211 1.538
4 +instructions,@secret
3 @?,@?&ask,@exactly,@reveal,@setup,@text&yourself
2 +order,+self,+ticketWord,@^ write,@prior,@reply&rules,@yourself
1 +reveal,+theReply,@:&yourself,@ask&yourself,@rules
-1 +act,+assistant,+literal,@:&machine,@^ every,@^ machine,@^ text,@^_:,@machine :
-2 @:,@<_>,@^ :,@^ customer,@^_edge,@^_reply,@act,@ask&money,@ask_write,@henceforth,@money,@rules&text,@tier,@yourself ask,^ la,antwo,della,over,the_of,this
-3 %image,+grabLink,0 .,@%image,@%link&ask,@%link&link,@:&exactly,@<&>,@^ <,@^ [,@^_",@money&self,@self_self,^ <,^ [,^ a,^ de,^_:,^_a,clien,quest
-4 (_),+breakout,+turnName,+unbound,0_.,: «,@!,@"&setup,@: act,@: not,@: process,@: reply,@:&check,@:&henceforth,@:&money,@:&promise,@:&tier,@:_",@:_not,@<,@[,@[&],@],@^ tier,@^_act,@act&every,@act&process,@customer :,@customer&edge,@every&money,@henceforth&text,@machine&money,@machine&phish,@not when,@not&when,@yourself self,^ assis,^_/,conse,corre,de 0,diese,nota,only,prior
-5 %link,+persona,+turn,-_.,0_0,@"&process,@%link,@:&others,@:&skip,@>,@^ setup,@act&machine,@act&text,@ask&cleared,@ask&henceforth,@authority&machine,@check&not,@customer&rules,@customer&setup,@henceforth&self,@henceforth&yourself,@ignore,@money&reply,@money&text,@phish&text,@process ask,@rules reply,@text must,@write_not,^_o,autom,deze,gener,perso,que la,solo
-6 +anyLink,+override,@:&send,@^ rules,@fresh,@yourself write,» .
-7 @void
= orders-action -1.079 1.550
4 +act,@act&machine
3 @act,@machine&self,ticke
2 +order,@:&money,@ask not,@customer&text,@phish,l '
1 +putIn,@:&every,@ask&write,@customer,@self,@write
-1 +prior,@:&customer
-2 " .,%link,+toYou,@%link,@:,@: ask,@:&persona,@:&secret,@^ every,@^ text,@^ when,@^ yourself,@^_when,@ask&customer,@ask&machine,@edge&write,@reply&self,@reply&yourself,@rules,@when,este,your
-3 +anyLink,+fillLink,@:&?,@:&write,@^ [,@^ ask,@^ henceforth,@^ not,@^ tier,@^_yourself,@every&reply,@exactly,@rules&yourself,^ [,^_-,de_:,text
-4 %image,+grabLink,+instructions,+protocol,+thisText,+turn,@"&machine,@%image,@%link&:,@: self,@:&henceforth,@:&reply,@:&setup,@:&tier,@:_not,@<,@<&>,@?,@?&self,@?&yourself,@[,@[&],@],@^ <,@^ person,@^ rules,@^_exactly,@ask machine,@ask write,@ask_:,@ask_ask,@customer_ask,@exactly&reply,@link %link,@machine_ask,@persona&setup,@process&setup,@reply_",@reply_write,@self yourself,@setup :,@setup&yourself,@yourself reply,@yourself_:,^ <,antwo,begin,conce,niet,note,that
-5 +draftOf,+inner,+ticketLabel,+tierId,@: write,@:&authority,@:&cleared,@:&obey,@>,@?&ask,@^_setup,@ask&promise,@check&write,@edge&yourself,@ignore,@machine ask,@mode,@must&process,@promise,@reply must,@reply_ask,@self not,@text must,@text_:,@tier :,@when&yourself,@yourself_yourself,^ in,accor,consi,reply,suppo
-6 @%link&link,@:&formal,@:&reveal,@:&self,@ask&authority,@ask&rules,@customer :,@reply&when,@task,@text :,@yourself ask,^ a,^_.,model
-7 @^ edge
= steers-tier -1.137 1.538
6 @tier
5 +rank
4 +sorts,@:&tier
3 @:,@^ tier,este
2 @ask&tier,@check,@not,contr,this
-1 @^ yourself,@^_ask,@ask&self,@every,respo
-2 +act,+assistant,+secret,0_.,@%link&text,@:&reply,@:&yourself,@^ edge,@^ every,@^ write,@ask ask,@ask&rules,@edge,@formal&machine,@machine&skip,@not&write,@reply,@reply :,@reply&self,@rules,@self,@yourself,^_your,over,your
-3 %image,+aiTurn,+grabLink,+order,+protocol,@"&self,@"&write,@%image,@%link&:,@%link&ask,@%link&link,@:&?,@:&edge,@^ <,@^ self,@customer&write,@edge&text,@formal&self,@machine&self,@must&text,@text must,^ <,^ assis,^_0,assis :,from,klant
-4 %link,%mail,+promptish,+turnName,@%link,@%mail,@:&formal,@<,@<&>,@?&self,@^ reply,@ask&void,@ask_must,@ask_not,@authority&yourself,@customer&henceforth,@every&money,@every&rules,@exactly&reply,@formal&write,@henceforth&not,@henceforth&self,@link&write,@machine&phish,@money money,@money&reply,@not&promise,@persona&reply,@persona&setup,@polite&reply,@prior&reply,@promise&reply,@prompt,@reply must,@reply write,@reply&setup,@secret&self,@self text,@self yourself,@self_ask,@self_yourself,@setup&write,@setup&yourself,@write ask,@yourself :,@yourself self,^_un,antwo,en_.,escri,schri,suppo
-5 +anyLink,+instructions,+toYou,+turn,+unbound,. ",@"&yourself,@: yourself,@>,@?&yourself,@^ rules,@^_rules,@ask&formal,@ask&henceforth,@authority&text,@customer&send,@customer&setup,@edge&write,@every&reply,@ignore,@person&write,@persona&process,@prior&yourself,@secret&yourself,@task,@yourself_yourself,^_/,della,la_.,la_de,redac,reply
-6 @:&promise,@^ henceforth,@money&write,@process text
-7 @void,assis
= role-play -1.867 1.256
7 +unbound
5 @^ persona,@machine&yourself
4 @henceforth,@not&reply,@persona
3 +always,@^ yourself,@ask&not,@not&yourself,@rules,@secret,@self&yourself
2 @person,@text&write,@yourself
1 @:&persona,@not,@persona&yourself
-1 @^ :,@^ ask,@self&text,@tier
-2 +order,+prior,+sorts,@:&text,@^ machine,@^ text,@^ when,@machine :,@must&text,@self_ask,@text,^ the
-3 "_",+putIn,+theReply,+toYou,@",@"_ask,@%link&:,@%link&link,@:&authority,@:&must,@:&not,@^ customer,@^_edge,@act&machine,@act&write,@customer&reply,@customer&text,@machine&text,@not&phish,@process ask,@reply ask,@reply&self,@tier :
-4 %image,+grabLink,+rank,@%image,@%link&ask,@^ <,@^ edge,@^ polite,@^ process,@^_customer,@^_exactly,@ask text,@ask_text,@cleared,@process&reply,@skip,@text&when,@write self,^ <,^_:,assis :,instr,text,texto
-5 %link,(_),+advise,+aiTurn,+inner,:_.,@"&customer,@%link,@:&tool,@:_act,@<,@<&>,@^_setup,@^_tier,@act&process,@act&secret,@ask&text,@customer&edge,@every&prior,@link&write,@money&not,@not&send,@setup :,^ -,^ assis,^_/,alle,consu,is_.,syste,the answe,wird
-6 +anyLink,+draftOf,+secrecy,0_.,: «,@:&send,@:&skip,@:&tier,@^ ",@^ tier,@^_phish,@act&customer,@act&henceforth,@act&phish,@authority&text,@formal&reply,@formal&write,@link&reply,@not&skip,@prior&text,@reply&skip,@reply&tool,@self text,@text ask,@yourself text,^ de,^ no,^_0,^_your,della,deze,draft,escri,mail,proce,respu,siste
-7 0_0,@>,@prior&reply,@void,autom
= fake-turn -2.270 1.364
7 ^ -
6 +turn,^_/
5 ) :,+breakout,+protocol,@#,@<,@>,@[,@],@^ #,@^ edge,^ #,^_:
4 @:&authority,@<&>,@<_>,@?&self,@^ <,@^ [,@^ customer,@^_edge,@edge&text,@self :,^ <,^ [
3 +claimed,+turnName,< /,<_>,@:&?,@:&self,@:&yourself,@<&text,@[&],@customer,@edge,begin
2 @: self,@:&customer,@:&machine,@:&persona,@:&reply,@:&secret,@?,@^_rules,@^_write,@authority,@henceforth,@machine&self,@setup,assis,ticke
1 +aiTurn,+assistant,@" ",@:&write,@act,@machine,@machine :,@rules,@text,@write,clien
-1 " .,@" ask,@:&not,@^_not,@^_yourself,@ask&not,@yourself,this,your
-2 +putIn,+sorts,0 .,@^ act,@^ ask,@^ tier,@^ when,@^_self,@ask ",@ask ask,@ask not,@ask&when,@ask&yourself,@money&write,@must,@not,@not&reply,@self&write,@text&when,@when,@write self,answe,diese
-3 %link,+must,+rank,+self,@%link,@:_",@^ reveal,@^ yourself,@act&money,@act&tier,@customer&machine,@edge&reply,@not&yourself,@prior&yourself,@rules&yourself,@yourself self,^ in,a_.,rispo,softw
-4 +fillLink,+thisText,@^ must,@ask write,@every reply,@every&reply,@every&rules,@link %link,@machine&tier,@money money,@money&text,@must&when,@not&person,@persona&process,@polite&reply,@process&when,@reply_ask,@tier,@when yourself,@write not,@yourself_ask,^ il,^_a,^_de,lette,quest,wird
-5 +anyLink,+persona,@exactly ",@rules yourself,@text_self,@yourself prior,@yourself_self,^ le,the answe,versi
-6 @when&write,^ la
-7 +calledOut
= exfiltration -2.918 1.557
7 +anyLink
5 %image,%link,+grabLink,@%image,@%link
4 +fillLink,@link
3 +secret,@%link&ask,with
2 @%link&link,@persona
1 +compose,clien
-1 +assistant,@:,@:&self,@:&text,@^ ask,@^ persona,@^ text,@^ yourself,@^_:,@^_ask,@act,@act&not,@ask not,@ask yourself,@ask&self,@ask_yourself,@henceforth,@machine&text,@not,@reply,@rules,@self,@write,antwo
-2 " .,"_",+act,+always,+claimed,+toYou,:_.,@"&machine,@: ask,@:&secret,@^ reply,@^_text,@^_when,@^_yourself,@ask&machine,@customer&secret,@machine&self,@must&not,@self&yourself,@tier,^_de,diese,refun,the_.,ticke
-3 +breakout,: «,@: act,@: not,@: process,@: yourself,@:&authority,@:&machine,@:&skip,@<&>,@?&self,@^ :,@^ person,@^ tier,@^_act,@^_write,@act&machine,@ask ask,@ask&polite,@ask&tier,@ask&tool,@ask_not,@authority,@customer ask,@formal&machine,@machine,@machine :,@machine ask,@machine&money,@machine&must,@machine&persona,@machine&write,@money money,@money&yourself,@not&persona,@polite&self,@process&rules,@promise&reply,@reply&rules,@reply_ask,@rules&yourself,@self_ask,@self_yourself,@setup&write,@tool,@write customer,@write_ask,@yourself :,@yourself_yourself,^ o,^_.,^_/,^_:,autom,confi,consi,de 0,gener,instr,model,perso,prior,siste,this,» .
-4 +protocol,0 .,0_.,0_0,@"&reply,@: write,@<_>,@act&money,@ask self,@ask&check,@ask_self,@cleared,@customer&machine,@customer&setup,@henceforth&self,@must&self,@prior&write,@text yourself,^_que,^_your
-5 +thisText,@%link&machine,@^ <,@^ machine,@ignore,^ <
-6 +instructions`;
