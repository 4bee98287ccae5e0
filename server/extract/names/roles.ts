import { wordList } from './word-list.ts';

/** Words for what a person is or does, in the singular: before or after a name they say that it is a person's. */
export const ROLE_WORDS = wordList(
  'ceo, cto, cfo, coo, cso, cpo, cio, ciso, evp, svp, vp, chief, executive, president, vice president, chairman, chairwoman, chairperson, chair, founder, cofounder, co-founder, director, head, manager, scientist, researcher, engineer, professor, economist, analyst, lawyer, attorney, spokesperson, spokesman, spokeswoman, senator, governor, minister, secretary, commissioner, judge, justice, mayor, billionaire, entrepreneur, journalist, reporter, author, artist, actor, actress, director-general, officer, co-ceo, ex-ceo, physicist, mathematician, philosopher, activist, representative, rep, sen, gov, dr, mr, mrs, ms, prof, programmer, hacker, boss, veteran, alum, advisor, adviser, cofounders, co-founders, founders, researchers, counsel, composer, filmmaker, screenwriter, novelist, musician, singer, writer, professor emeritus, postdoc, student',
);

/** Titles after which one name alone is a person's: "Senator Roe". */
export const LONE_TITLES = wordList(
  'senator, governor, judge, justice, mr, mrs, ms, dr, prof, professor, sen, gov, rep, mayor, minister, secretary, commissioner',
);

/** Verbs of speech; with a name of two words beside them the name is a person's. */
export const SPEECH_VERBS = wordList(
  'said, says, told, wrote, tweeted, posted, added, explained, argued, argues, noted, recalled, joked, testified, warned, warns, quipped, insisted, believes, thinks, joined, resigned, quit',
);
