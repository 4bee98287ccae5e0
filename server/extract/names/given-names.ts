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
`
    .trim()
    .replace(/\s+/g, ','),
);
