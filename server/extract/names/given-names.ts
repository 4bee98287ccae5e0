import { wordList } from './word-list.ts';

/** Common given names of many languages, in lower case: a first hint that two capitalised words are a person. */
export const GIVEN_NAMES = wordList(
  `
aaron adam adrian ahmed aidan alan albert alec alejandro alessandro alex alexander alexandr alexandra alexei alexis alfred ali alice
alicia alison allison amanda amelia amir amit amy ana anand anders andre andrea andreas andrei andrej andrew andy angela anil anita ankit
ann anna anne annie anthony anton antonio anupam arjun arthur arvind ashish ashley ashok aston arun audrey avi barbara barret ben benjamin
bernard bernie beth betty bill bob bobby boris brad bradley brandon brendan brent brett brian bruce bryan caitlin cameron carl carla carlos
carol caroline catherine cathy charles charlie charlotte chelsea cheng chloe chris christian christina christine christopher chuck
cindy claire clara clement cody colin connor corey craig crystal cynthia dan dana daniel daniela daphne dario darren dave david
dean deborah demis denis denise dennis derek diana diane diego dmitri dmitry dominic don donald dong dorothy doug douglas drew dustin dylan
ed eddie eduardo edward eileen elad elaine elena eli elias elizabeth ella ellen elon emad emily emma emmanuel eric erica erik erin ethan eugene
eva evan fang fei felix fernando fiona florian frances francesca francis francois frank fred frederic gabriel gary gavin geoff geoffrey george
gerald gilbert gina giovanni glenn gordon grace graham greg gregory guido guillaume gustavo guy hal hannah hans hao harold harrison harry
harsh hassan heather hector heidi helen henry herbert hiroshi holly howard hugh hugo ian igor ilya ina ira irene isaac isabel ivan jack jackie
jacob jacqueline jaime jake jakob jakub james jamie jan jane janet jared jason javier jay jean jeff jeffrey jen jennifer jenny jensen jeremy
jerome jerry jess jesse jessica jessie jian jill jim jimmy jin joan joanna joanne joe joel johan john johnny jon jonas jonathan jordan jorge jose
joseph josh joshua joy juan judith julia julian julie jun justin kai karen karl kate katherine kathryn kathy katie kay keith kelly ken kenneth
kent kenji kevin kim kimberly kiran kirsten koray kris kristen kristina kumar kurt kyle lance larry lars laura lauren laurence lawrence lea leah
lee lei leo leon leonard leonardo leslie li liam liang lin linda lisa liu liz logan lorenzo louis lucas lucy luis lukas luke lydia lynn
madeleine manuel marc marcel marco marcus margaret margrethe maria marie marilyn mario marina mark markus martha martin mary masayoshi
mateo matt matteo matthew matthias maureen maurice max maya megan mei melanie melissa mia michael michel michelle miguel mike mikhail miles min
ming mira miriam mohamed mohammad mohammed mohit molly monica morgan mustafa nadia nancy naomi nat natalie natasha nate nathan neal neel neha
neil nicholas nick nicolas nicole nigel nikhil niki nikita nikolai nina noah noam nora norman oleg oliver olivia omar oren oriol oscar owen pablo
pamela pat patricia patrick paul paula pavel pedro peng percy perry pete peter phil philip philippe phoebe pieter priya quoc rachel rafael raj
rajesh ralph ramesh randall randy raphael raquel ravi ray raymond rebecca reed reid renee rene ricardo richard rick rishi rita rob robert roberto
robin rod roger rohan rohit roman ron ronald rory rosa rose ross roy ruben russell ruth ryan sabrina sahil sally sam samantha samir samuel sandra
sandy sanjay santiago sara sarah sasha satya scott sean sebastian serena sergey sergio seth shane shannon sharon shaun shawn sheila shelly shirley
shiv shreya shyam sid simon simone sofia sonia sonya sophia sophie sridhar stacy stan stanley stefan stefano stella stephanie stephen steve
steven stuart sue sumit sundar sunil susan susie suzanne sven sylvia tadao tanya tara tasha taylor ted tejal terence teresa terry thomas tiffany tim
timnit timothy tina toby todd tom tomas tony tracy travis trevor troy tyler ursula valentina valerie vanessa varun vera veronica vicki victor
victoria vijay vikas vikram vincent vinod virginia vitalik vivek vivian vladimir walter wang wayne wei wendy will william wojciech xavier xi
xiang xiao yan yang yann yi ying yoshua yuan yuki yuri yusuf yves zach zachary zhang zhou zoe zoubin zack masahiro takashi kenichi hyun joon jae
soo min-jun minji lukasz rasmus bjorn soren henrik magnus gustav ingrid astrid freya kirill anastasia ekaterina olga svetlana tatiana yulia
abhishek aditya akash amitabh ananya anjali deepak gaurav karan manish meera neeraj nitin pooja prakash pranav rahul rakesh sachin sandeep
shruti siddharth srinivas suresh swati tanmay uday varsha yash zara fatima hamza hussein ibrahim imran khalid layla mariam mehdi nasser
noor rania reza saeed salman sana tariq yasmin zainab chidi kwame ngozi oluwaseun tunde
abdul abdullah abigail adaeze adel adele adeyemi adnan agnes agnieszka ahmad ahmet aiko aino aisha akira akiko alain aleksandar aleksander
aleksandra aleksei aleksi aliyu alfonso alfredo almaz alvaro amadou amal amara amelie amina aminata amine amos anaïs anastasiya anatoly
andré andrés andrzej aneta ángel angelika anja anke anneke annika anouk antoine antoni antonia antje anya aoife arash arjan arne arno arturo
arvid asger asif aslak asuka attila aurelia aurélie ayako ayesha aylin ayumi azadeh babak baptiste bartosz beata beatrice beatriz behnam
belén benedikt benito bente benoît bernadette bernhard berit bianca birgit birgitta björn blanca bogdan boubacar brigitte bruno burak caio
camila carina carmen carmela carolina catalina catarina caterina cecilia cédric cem chiara chidinma chiamaka chinedu chinua christophe
clarissa claudia claudio clémence cléo concetta constantin corinne corinna cornelia cosima cristian cristina cyril cyrille dagmar daisuke
damien daniele danilo danuta darius darya davide davor dieter dietrich dimitri dimitris dina ditte djamila domenico dominik dominika
dominique dorota dorothea dorothée dragan eero efraín efua egil eija eiji einar eirik ekow elif elin elisa elisabeth élise eloise elodie
élodie elsa elvira emeka emil emilia emilie emilio emiliano emre enrico enrique erdem erling ernesto ernst esra esteban esther etienne
étienne eugenia eugenio evelyn ewa ezequiel fabian fabien fabio fabrice fadi faisal farah farhan farid fatma fatoumata fausto federica
federico felicia felipe fernanda filip filippo fionnuala florent francesco francisco franziska françois françoise friederike fritz fumiko
funmi gabriele gabriela gaël gaëlle gaetano galina ganesh geert gerhard gerard germán gianluca gianni gilles giorgio giulia giulio giuseppe
godfrey gonzalo goran grażyna gregor gregoire greta grzegorz guadalupe gulnara gundbert günter gunnar günther gwendolyn gyula habib hadiza
haile hakan hakim halima hamid hana hanna hannes hanne harald haruka haruki hatice hauwa heike heinrich heinz helena helga helmut hendrik
hernán hidetoshi hilde hilda hiroki hiroko hisham horst huda hussain iain ibrahima idris ignacio ikram ilaria ildikó ilse imogen ines inés
inga ingo iñigo ioana ioannis irena irina irma isabella isabelle ismail ismael isra itzel iva ivana ivo iwona izabela jacek jacinta jacques
jadwiga jan-erik janina janne jarmo jaroslav jarosław jasmina jelena jens jeroen jesper jesús joakim joão joaquín jochen joep jochem jolanta
joost jorgen jørgen jörg josef josefina jost jovan józef juana juhani jukka julien juliette junko jürgen jussi justyna jutta jyoti kaja
kamal kamil kamran kaori karim karin karina karlo karolina karoline karsten katarina katarzyna katharina kathrin katja katrin kazuki kazuo
kazuya keiko kelechi kemal kerstin khadija khalil kirsi kjell klaus klára kofi kojo konrad konstantin kristian kristiina kristin kristof
krishna krzysztof kumiko kwabena kwasi ladislav lakshmi lamine larissa lasse latifa lauri leif leila leilani lennart leonid leonie leonor
leontien letizia liesbeth lieselotte lilian liliana lidia lior lisbeth livia ljiljana loic loïc lorena lothar louisa louise lucía lucia
luciano lucie lucien ludmila ludovic luisa luiza maarja maarten magda magdalena mahmoud mahmud maika maja makoto maksim malak malika malin
mamadou mamoun manfred manon manuela marc-andré marcin marcela marcelo maren margarita margot mariana marianne marisol marjan marlene marit
martina marwan massimo matej matías mathias mathieu mathilde matilde matteus mateus matthieu mattias maurizio mauro maximilian mayumi mehmet
meike meenakshi mette michaela michał michela mieke miguel-ángel mihai mikael mikkel miko milena milica milla miloš minna mireille mirja
mirko miroslav mohamad moritz morten moshe moussa murat musa nadège nadja nafisa naima najib nanako naoko naoki natalia nathalie nathaniel
nayla nazanin ndidi nelly nermin nia niamh nicola nicolaj nicolás nicoletta niels nikola nikos nils nilufar ninh njeri nkechi nobuo noemi
noémie noriko nuno nuria nuala obiageli odile oksana oladele olaf olena oleh oliwia olumide omid ondřej onur orhan orla osamu ossi oskar
osman otávio otmar oumar ousmane paola paolo pascal pascale paweł pekka pernille petri petteri petros philipp pia piero pierre pietro pilar
piotr pirjo pranay qasim quentin radek radka radosław rafaela rafał ragnar ragnhild raimund rainer rajiv ramón ranjit raoul rashid rashida
rasheed ravindra reinhard reiko rémi renata renate renaud renzo ricarda riccardo riina rikke riku rodrigo rogelio roland romain romana
rosalind roxana rüdiger runa ruslan ryoko ryota saana sabine sadia salim salma salvatore samira sami samuele sandrine sandro sanna santosh
saoirse satoshi saskia sebastián sébastien seiji selma serge sergei sergiu serhiy severin shabnam shahid sharmila shigeru shinji shogo
shreyas sibusiso sigrid silke silvia silvio simona simeon sinead sipho siobhan slavica slobodan snežana sofie søren solveig soraya sota
stanisław stefania stefanie steffen sunniva sushil suzan svein sverre sylvain sylvie szymon tadashi tadeusz takeshi takuya tamar tamara
tamás tapio tarek tatjana teemu tendai teodor terje tero tetsuya thabo thandi thanh theresa thibault thierry thiago thijs thomasz thorsten
tiago tihomir timo timur tiziana tobi tobias tomáš tomasz tomás tomoko torben torsten traoré trine trond trygve tuan tuomas twan ulf ulrich
ulrike umar umberto urs usman uwe václav valérie valeria valeriy vanja vasily vasile vedran velma venkat vesna veronika viktor viktoria
ville vilma vinay vincenzo violeta virginie vít vittorio vladislav vojtěch volker waleed walid wanjiru werner wiebke wilfried wilhelm wilma
wim wiktor wolfgang wout yannick yael yamile yaroslav yasmine yasuo yasuhiro yevgeny yevhenia ylva yohan yoko yolanda yosef youssef yousef
ysabel yuko yumi yunus yuta yuval yvette yvonne zbigniew zdeněk želimir zeynep zoltán zohra zuzana zuzanna zsófia cao chen cui deng feng gao
guo huang jiang luo nguyen nguyễn pham phạm shen tran trần xie xu yao zeng zhao zheng zhu zhong baek choi hwang jeong kwon noh yoon
`
    .trim()
    .replace(/\s+/g, ','),
);
