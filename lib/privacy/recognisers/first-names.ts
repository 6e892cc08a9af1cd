/**
 * Common first names in the seven languages' countries and among the people who moved there. Only a hint: names that
 * are also everyday words (Mark, Will, Rose, Grace, May, Bill, Art, Max, Pace) are left out and need other evidence.
 */
const list = `aaron abdul abdullah abigail adam adele adriana adriano agata agnes agnieszka ahmad ahmed aisha aïcha alan
  alain albert alberto aleksander alejandra alejandro alessandra alessandro alessia alessio alex alexander alexandra
  alexandre alexandria alexia alexis alfonso alfred alfredo ali alice alicia alison allison alma alvaro álvaro amanda
  amandine amber amelia amélie amina amir amit amy ana anaïs ananya anastasia anders andré andre andrea andreas andrei
  andrés andreia andrew andrzej andy angela angelina angelo anita anja anke ann anna annalisa anne annemarie annette
  annie annika anouk anthony antje antoine anton antonella antonia antonio antónio aoife arjun armando arnaud arthur
  ashley astrid audrey aurélie aurelie aurora axel ayşe barbara bárbara bart bas beatrice beatriz béatrice ben benedikt
  benjamin benoît benoit bernard bernd bert beth betty bianca birgit björn bob bogdan boris bram brandon brenda brian
  brigitte britt brittany bruce bruno bryan caleb callum camila camille carl carla carlo carlos carmen carol carole
  carolina caroline carolyn catarina catherine cathy cécile cecilia cédric céline celine chantal charles charlotte
  chiara chloé chloe chris christa christian christiane christina christine christoph christophe christopher ciara
  cindy claire clara claude claudia claudio clément cláudia colin colette connor conor corinne cornelia craig cristian
  cristiana cristina cynthia daan damien damian daniel daniela daniele danielle danny dario darren dave david davide
  deborah debra denis denise dennis derek diana diane diego dieter dimitri dirk dmitri dominic dominik dominique donald
  donna doris dorothy douglas duarte dylan eamon edward eduardo edwin eileen elena eleanor elias élise elisa elisabeth
  elizabeth ella ellen els elsa emanuele emily emma emmanuel emmanuelle enrico enrique enzo eric erica erik erika erin
  ernesto esmee estelle esther ethan eugene eva evelyn ewa fabian fabien fabio fabrice fatima fatma federica federico
  felipe felix fernanda fernando filipa filipe filippo finn fiona flavia florence florian floor fox francesca francesco
  francis francisca francisco franck françois françoise frank franz fred frederic frédéric frederik friedrich gabriel
  gabriela gabriele gabriella gareth gary gemma geoffrey georg george georges georgia gerald gérard gerd gerhard ghislaine
  gianluca gianni gilbert gilles giorgia giorgio giovanni giulia giulio giuseppe gladys gonçalo gonzalo gordon graham
  greg gregory greta guido guillaume guillermo günter günther gustavo guy hamish hanna hannah hannes hans harald harold
  harry hassan heather heidi heike heiko heinz helen helena hélène helga helmut hendrik henk henri henrik henrique henry
  herbert hervé holger hugo ian ibrahim ilaria ilse imogen ines inés inês inge ingo ingrid irene irina isaac isabel
  isabella isabelle isla ivan ivo jack jacob jacques jacqueline jaime jake jakob james jamie jan jana jane janet janice
  jannis jasmin jasmine jason javier jayden jean jeanne jeff jeffrey jennifer jens jérémy jeremy jerome jérôme jessica
  jesús jill jim jimmy joachim joan joana joanna joanne joão jochen joel joëlle johan johann johanna johannes john johnny
  jonas jonathan joost jordan jorge jörg josé jose josef joseph josephine joshua josip joyce juan juana judith juergen
  jürgen julia julian juliana julie julien juliette jürg justin jutta kai karel karen karim karin karina karl karolina
  kasper kate katarina katarzyna katherine kathleen kathrin kathy katia katja katrin keith kelly ken kenneth kerstin
  kevin kieran kim kirsten klaas klaus koen konrad kristen kristian kristina kristof krzysztof kurt kyle lars laszlo laura
  laure laurence laurent lauren leah leila leo léo leon léon leonardo leonie leonor leszek lewis liam lieke lieve lila
  lina linda lisa lise liz logan lorena lorenzo lotte louis louise luc luca lucas lucía lucia luciana luciano lucie lucy
  ludovic luigi luís luis luisa lukas luke luna lydia maarten maaike mackenzie madeleine magali magdalena maja malik
  manfred manon manuel manuela marc marcel marcelo marcin marco marcos marcus margaret margarida margot maria maría
  mariam marian mariana marianne marie marieke marijke marina mario marion marisa mariusz marjolein markus marlene marta
  martha martijn martin martina martine mary mateo mathias mathieu mathilde matilde matt matteo matthew matthias matthieu
  maurice mauro maxime megan mehmet melanie mélanie melissa michael michaela michał michel michele michelle miguel mike
  mikael milan mirjam miriam mohamed mohammad mohammed moritz moussa muhammad murat mustafa nadia nadine nancy natalia
  natalie nathalie nathan nathaniel neil nico nicholas nick nicola nicolas nicole niels nigel nikolaus nils nina noah
  noémie nora norbert nour nuno olaf oleg olga oliver olivia olivier omar oscar oskar otto owen pablo pamela paola paolo
  pascal patricia patricio patrick patrizia paul paula paulo pauline pavel pedro peggy peter petra phil philip philipp
  philippe pierre pieter pietro piotr priya quentin rachel rafael raffaele raffaella rahul rainer ralf ralph ramón raoul
  raphaël raquel raúl raymond rebecca régine reinhard renate renato renaud rené riccardo richard rita robert roberta
  roberto robin rodrigo roger roland rolf romain roman ronald rory rosa rosalie rosie ross roy ruben rubén rui russell
  ruth ryan sabine sabrina salvador salvatore sam samantha samir samuel sandra sandrine sanne sara sarah sascha scott
  sean sebastian sébastien serena serge sergei sergio sérgio severine shannon sharon shaun shirley silke silvana silvia
  simon simona simone sinead sjoerd sofia sofía sofie solange sonia sonja sophia sophie soraya stefan stefania stefanie
  stefano steffen stella sten stéphane stephan stephanie stéphanie stephen steve steven stuart susan susana susanne
  suzanne svetlana sven sylvain sylvia sylvie tamara tania tanja tatiana ted teresa terrence terri terry tess theo theresa
  théo thérèse thierry thijs thomas thorsten tiago tiffany tijs tim timothy tina tobias todd tom tomás tomasz tommaso
  tony torsten tracy ulrich ulrike umut ursula ute uwe valentina valérie valeria valerie vanessa vasco vera verena
  veronica véronique veronika vicente vicki victor victoria viktor vincent vincenzo viola virginia virginie vittoria
  vladimir volker walter wanda wendy werner wiebke wilhelm willem william wilma wolfgang wouter xavier yann yannick yasmin
  yasmine yolanda youssef yusuf yves yvette yvonne zeynep zoë zoé zuzana`;

/** Lower case. */
export const firstNames: ReadonlySet<string> = new Set(list.split(/\s+/));
