const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of a verb group beside the verb itself: auxiliaries, adverbs, pronouns that repeat the subject, and what leads to an infinitive ("agreed to", "in talks to"). */
export const CHAIN = list(`
  is are was were be been being am 's 're 've 'll 'd has have had having do does did will would shall should can could may might must cannot
  won't can't isn't wasn't hasn't hadn't didn't doesn't don't couldn't wouldn't not never no longer to
  also now already just recently reportedly allegedly still once since finally first later jointly together then even officially quietly
  formally initially originally previously currently successfully independently simultaneously additionally separately soon today yesterday
  tomorrow publicly effectively fully nearly almost only ever actually apparently meanwhile instead eventually subsequently rapidly largely
  primarily mainly mostly newly specifically directly heavily consistently significantly slightly narrowly comfortably easily clearly closely
  again too both each
  agree agrees agreed agreeing plan plans planned planning want wants wanted seek seeks sought seeking aim aims aimed aiming intend intends intended
  intending expect expects expected hope hopes hoped hoping decide decides decided try tries tried trying look looks looking set about close
  nearing near prepare prepares preparing prepared consider considers considered considering weigh weighs weighing mull mulls mulling explore
  explores exploring eye eyes eyeing offer offers offered offering vow vows vowed promise promises promised help helps helped continue continues
  continued begin begins began begun start starts started get gets go goes going move moves moved moving manage manages managed used due ready
  poised slated likely unlikely able keen willing said say says told tells announce announces announced announcing confirm confirms confirmed
  claim claims claimed reveal reveals revealed deny denies denied refuse refuses refused fail fails failed file filed files sign signs signed
  reach reaches reached strike strikes struck deal deals agreement bid bids talks talk negotiations discussions option advanced late early final
  exclusive preliminary active means meant understood believed thought rumoured rumored reported tipped
  teamed up forces partnered collaborated
  gear gears geared gearing held holding scrapped scraps abandoned abandons shelved shelves cancelled canceled pledge pledges pledged committed attempt
  designed known able asked chosen chose opted opt struggling hoping starting beginning way itself themselves himself herself definitive entered enter
  into entering inked landed
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december spring summer autumn fall winter`);

/** Words that end a noun phrase to their left. */
export const PREPOSITIONS = list(`
  of in on at for by with from to into onto over under against through via than as about after before during since until till between among
  amid across without within behind beyond near around alongside beside besides toward towards per like unlike despite except including
  following using upon atop off out`);

export const CONJUNCTIONS = list('and or but & plus nor while whereas although though because if when where so yet as');

export const RELATIVES = list('which that who whom whose where');

export const DETERMINERS = list(`
  the a an its his her their our my your this that these those some any all both each every another other such same several many more most
  no one two three four five six seven eight nine ten new latest first second third last next own`);

/** Punctuation that parts clauses whatever stands around it. */
export const BREAKS = list('; : — – ! ? • | …');

/** Nouns that stand for a firm or body named before: "the startup", "the Paris lab". */
export const ORGANIZATION_NOUNS = list(`
  company firm startup start-up lab labs laboratory business maker chipmaker carmaker group giant developer outfit unicorn buyer vendor provider
  publisher bank fund investor retailer carrier organization organisation agency institute university non-profit nonprofit regulator studio
  newcomer's conglomerate hyperscaler corporation enterprise consortium foundation operator broadcaster insurer lender parent house`);

/** Nouns that stand for a model named before. */
export const MODEL_NOUNS = list('model llm flagship checkpoint network system newcomer release version family series');

/** Nouns that stand for a product named before. */
export const PRODUCT_NOUNS = list(
  'product app tool assistant service platform chip chatbot bot robot device accelerator processor software system suite toolkit library humanoid gadget agent newcomer engine drone machine supercomputer headset',
);

/** Nouns that stand for a technique named before. */
export const TECHNIQUE_NOUNS = list('method technique architecture algorithm approach mechanism trick scheme recipe');

/** Plural nouns that leave the name before them the thing itself: "Blackwell chips", "Claude models". */
export const CARRIERS = list(`
  model models chip chips gpu gpus accelerator accelerators processor processors card cards system systems platform platforms app apps application
  assistant assistants chatbot chatbots service services software api apis weights family series framework library robot robots humanoid device
  devices tool tools suite algorithm architecture architectures method technique agent agents engine hardware language checkpoint checkpoints version
  versions layer layers design approach cluster clusters supercomputer benchmark dataset datasets data corpus set test tests leaderboard suite
  exam technology tech code operating cloud server servers superchip superchips line lineup generator browser training objective quantization
  variant variants backbone network networks module modules design designs block blocks optimizer loss`);

/** Nouns whose bearer acts for the name before them: "OpenAI researchers", "Microsoft's cloud unit". */
export const TEAMS = list(`
  team teams researchers researcher engineers scientists unit division lab labs group arm staff developers executives officials lawyers
  prosecutors subsidiary startup start-up company firm giant`);

export const WEEKDAYS = list('monday tuesday wednesday thursday friday saturday sunday');

export const AUXILIARIES = list(
  "is are was were has have had will would can could may might must shall should does did do won't isn't wasn't hasn't didn't",
);

/** Signs that may stand anywhere: quotes and the like. */
export const QUOTES = list('" “ ” ‘ ’ \' « » * _ „ `');

/** What tells a time besides dates, weekdays and years. */
export const TIMES = list('year month week quarter last this next early late');

/** Words that join a clause or verb phrase to the one before. */
export const JOINERS = list('and but or yet then ,');

export const SUBORDINATORS = list(
  'while whereas where although though because when unless if until since after before',
);

/** First words of all that can stand for a name. */
export const STAND_INS = list('it its he she his her our we whose they both all these the this');

/** Words of a funding round. */
export const ROUNDS = list(
  'round financing funding fundraising raise raises raised raising series seed investors backers capital shareholders valuation valuing investment',
);

/** Words at which a phrase that names investors may begin: "from", "joined", "took part", "are among". */
export const INVESTING = list(`
  by from as including include includes included among like are were is namely leading co-leading participating anchoring joined participated
  invest invests invested investing contribute contributes contributed chipped put puts committed took take takes taking led co-led lead leads
  co-lead also will`);

/** Verbs by which a firm gets money. */
export const RAISES = list(`
  raise raises raised raising secure secures secured close closes closed land lands landed bag bags bagged get gets got emerged emerges take takes
  took taken draw drew drawn won begins starts disclosed nab nabs nabbed collect collected attract attracts attracted net nets complete completed
  announce announced receive received pull pulled`);

/** Words that may speak of an offering or a listing. */
export const LISTINGS = list('ipo ipos flotation float floats floated public listing debut list lists listed trading');

/** Nouns that make a list of names versions of one thing. */
export const FAMILIES = list(`
  version versions variant variants edition editions size sizes flavour flavours flavor flavors family families lineup lineups line-up series suite
  range sibling siblings generation tier tiers mode modes`);

/** Verbs that say who has a share. */
export const HOLDS = list('hold holds held keep keeps kept own owns owned');

/** Words beside those of which one is in every phrase that denies a claim ("called off", "refused to", "is dead", "made up"). */
export const DENYING = list(`
  call calls called rule ruled rules ruling walk walks walked pull pulls pulled give gives tear tears tore fell collapsed dead invention made
  dropped fail fails failed failing nothing tried sought offered wanted attempted true broken broke foundered came ended decided decides blocked block blocks stopped vetoed barred off`);

/** Words of hearsay before "to". */
export const SAID = list('said reported believed thought understood rumoured rumored');

export const NEGATION = list(
  "not never won't isn't wasn't hasn't didn't doesn't don't can't cannot couldn't haven't aren't weren't no nor neither",
);

/** Words that deny what comes after them. */
export const DENIAL = list(
  'deny denies denied denying scrapped scraps abandons abandoned abandon withdrew withdrawn withdraws withdraw shelves shelved rejected rejects dismissed dismisses cancelled canceled cancels',
);

/** Words that deny what came before them. */
export const AFTERWARDS = list(
  'false untrue wrong unfounded denied dismissed scrapped cancelled canceled shelved rejected withdrawn',
);

export const RUMOUR = list(
  `reportedly allegedly rumored rumoured rumor rumour rumours rumors considering considers considered mulling mulled weighed explored tried attempted sought offered mulling mulls weighing weighs exploring explores could
  may might nearing nears potential potentially possible prospective understood speculation eyes eyeing eyed talks alleges alleged apparently tipped`,
);

/** Words of hearsay that only phrases make one. */
export const HEARSAY = list('people person persons sources source insiders rumour rumor talk close');

/** Finite verbs that state a score or a standing and that no trigger knows. */
export const FINITE = list(`
  score scores scored reach reaches reached come comes came stand stands stood solve solves solved achieve achieves achieved hit hits
  earn earns earned fall falls fell drop drops dropped rise rises rose keep keeps kept lose loses lost cost costs rank ranks ranked post posts posted
  need needs needed take takes took get gets got say says said sit sits sat set sets hold holds held climb climbs climbed win wins won
  make makes made give gives gave go goes went put puts become becomes became remain remains remained show shows showed fail fails failed
  read reads handle handles process processes generate generates learn learns learned want wants wanted plan plans planned call calls called`);

/** Phrases before the weaker or equal side of a comparison, as words in order. */
export const COMPARING_PHRASES: readonly (readonly string[])[] =
  `than; ahead of; behind; on par with; at par with; par with; parity with; comparable to; comparably to; level with; compared with; compared to;
  versus; vs; vs.; against; above; below; close to; similar to; as good as; as much as; over; alternative to; rival to; rivals like; rivals such as; short of; sight of; hair of; margin over; lead over; up with; out ahead of; in the company of;
  on a par with; superior to; inferior to; competitive with; favourably with; favorably with; answer to; blows with; better than; equal to; unlike; dethroning; outclassing; toe with; points clear of; clear of; in line with; same level as; closer to; on a level with; neck and neck with`
    .split(';')
    .map((phrase) => phrase.trim().split(/\s+/));
