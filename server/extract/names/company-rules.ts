import { type ChunkRule, type Judgement, lengthOf, looksLikePerson, lowerAt } from './chunk-rule.ts';
import type { Chunk } from './chunks.ts';
import { CONFIDENCE } from './confidence.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { Piece } from './pieces.ts';
import type { SceneSentence } from './scene.ts';
import { wordList } from './word-list.ts';

const pluralName = /^\p{Lu}\p{Ll}+s$/u;
const oneCapital = /^\p{Lu}$/u;
const capital = /^\p{Lu}/u;

const makers = wordList('makes, builds, develops, sells, offers, operates, designs');
const owning = wordList(
  'acquired, acquires, acquire, acquiring, acquisition, backs, backed, invested, invests, invest, investing, buy, buys, buying, bought',
);
const funding =
  /^(?:has )?(?:raised|raises|closed|secured|secures|lands|landed) (?:a |an |about |roughly |nearly |over |more than )?[$€£¥]/;
const fundingStart = wordList('has, raised, raises, closed, secured, secures, lands, landed');
const releasing =
  /^(?:has |have |had |is |today |yesterday |recently |just |also |now |officially )*(?:launch(?:es|ed|ing)|unveil(?:s|ed|ing)|releas(?:es|ed|ing)|open-sourc(?:es|ed)|debut(?:s|ed)|introduc(?:es|ed|ing)|rolls out|rolled out|rolling out|partner(?:s|ed) with|acquires|acquired|agreed to (?:buy|acquire)|hires|hired|filed for|files for|agrees to|plans to (?:launch|release|buy|acquire)|sells|raised|competes with|makes|trains|employs)\b/;
const releasingStart =
  /^(?:ha[sd]|have|is|today|yesterday|recently|just|also|now|officially|launch|unveil|releas|open|debut|introduc|roll|partner|acquire|agree|hire|file|plans|sells|raised|competes|makes|trains|employs)/;
const company = wordList(
  'ceo, cto, cfo, coo, cofounder, co-founder, chairman, chairwoman, employees, staffers, shareholders, subsidiary, spinoff',
);
const owned = wordList(
  'model, models, chatbot, llm, llms, app, ceo, cto, chief, cofounder, co-founder, chairman, valuation, software, accelerator, chip, chips, robots, technology, servers, researchers, engineers, customers, shareholders, board, api, products, investors, shares, revenue, employees, founders, assistant, flagship, platform, rivals',
);

const said = (rule: string): Judgement => ({ kind: 'Company', method: 'cue', rule, confidence: CONFIDENCE.actor });

/** Whether the chunk may be a person or a plain plural at the head of its sentence, so that acting says too little. */
function isDoubtful(pieces: readonly Piece[], chunk: Chunk): boolean {
  const { text = '', lower = '' } = pieces[chunk.from] ?? {};
  if (lengthOf(chunk) > 1) return looksLikePerson(pieces, chunk) && GIVEN_NAMES.has(lower);
  const plural = pluralName.test(text) && chunk.from === chunk.sentence.from;
  return plural || GIVEN_NAMES.has(lower) || oneCapital.test(text);
}

/** The text from piece `at` on in lower case, at most `most` signs of the sentence. */
function textFrom(text: string, piece: Piece | undefined, { end }: SceneSentence, most: number): string {
  const start = piece?.start ?? 0;
  return text.slice(start, Math.min(end, start + most)).toLowerCase();
}

function getsMoney(text: string, pieces: readonly Piece[], { to, sentence }: Chunk): boolean {
  return fundingStart.has(lowerAt(pieces, to)) && funding.test(textFrom(text, pieces[to], sentence, 40));
}

/** "Acme raised $5 million", "acquired Acme", "Acme, which makes". */
export const acts: ChunkRule = ({ pieces, text }, chunk) => {
  const { to, from } = chunk;
  const which = pieces[to]?.text === ',' && lowerAt(pieces, to + 1) === 'which' && makers.has(lowerAt(pieces, to + 2));
  const object =
    owning.has(lowerAt(pieces, from - 1)) ||
    (/^(?:in|of)$/.test(lowerAt(pieces, from - 1)) && owning.has(lowerAt(pieces, from - 2)));
  if (!which && !object && !getsMoney(text, pieces, chunk)) return null;
  return {
    kind: 'Company',
    method: 'cue',
    rule: object ? 'is bought or backed' : which ? 'which makes' : 'raised money',
    confidence: CONFIDENCE.actor,
  };
};

const agent =
  /\b(?:owned|backed|acquired|bought|made|built|supplied|sued|operated|funded|launched|released|published|developed) by $/;
const shares =
  /(?:\b(?:stake|shares|investment|holding|interest) in|(?:%|percent|third|half|quarter) of|\b(?:unit|subsidiary|arm|division|part|valuation|shareholders|customers|clients|acquisition|takeover) of|\b(?:deal|agreement|partnership|contract|alliance|pact|venture|talks) with|\b(?:sue|sues|sued|suing|against|licensed from|bought from|rival|rivals|maker|owner|supplier|parent|competes with|competitor)) $/;

const dealing = wordList(
  'by, in, of, with, sue, sues, sued, suing, against, from, rival, rivals, maker, owner, supplier, parent, competitor',
);

/** "a stake in Acme", "backed by Acme", "its maker Acme". */
export const isDealtWith: ChunkRule = ({ pieces, text }, chunk) => {
  if (!dealing.has(lowerAt(pieces, chunk.from - 1))) return null;
  const start = pieces[chunk.from]?.start ?? 0;
  const before = text.slice(Math.max(chunk.sentence.start, start - 24), start).toLowerCase();
  const person = looksLikePerson(pieces, chunk) || GIVEN_NAMES.has(lowerAt(pieces, chunk.from));
  if (person || /\d/.test(text.slice(start, pieces[chunk.to - 1]?.end))) return null;
  return agent.test(before) || shares.test(before) ? said('a side of a deal') : null;
};

/** "Acme unveiled", "Acme has launched". */
export const releases: ChunkRule = ({ pieces, text }, chunk) => {
  const next = pieces[chunk.to];
  if (next?.gap !== 'blank' || !releasingStart.test(next.lower) || isDoubtful(pieces, chunk)) return null;
  const verb = releasing.exec(textFrom(text, next, chunk.sentence, 50))?.[0];
  return verb === undefined ? null : said(`${verb} after the name`);
};

/** "Acme CEO", "Acme's new AI model". */
export const hasOwn: ChunkRule = ({ pieces }, chunk) => {
  const { to, sentence } = chunk;
  if (isDoubtful(pieces, chunk) || lengthOf(chunk) > 3) return null;
  if (company.has(lowerAt(pieces, to)) && pieces[to]?.gap === 'blank')
    return said(`${lowerAt(pieces, to)} after the name`);
  if (!/^(?:'s|')$/.test(lowerAt(pieces, to))) return null;
  for (let at = to + 1; at < Math.min(sentence.to, to + 5); at += 1) {
    const lower = lowerAt(pieces, at);
    if (owned.has(lower)) return said(`${lower} of the name's own`);
    if (/^[^\p{L}]/u.test(lower) || /^(?:of|in|to|and|for|on|with|by)$/.test(lower)) return null;
  }
  return null;
};

/** "Leeds-based Acme"; no person in full. */
export const placed: ChunkRule = ({ pieces }, chunk) => {
  const { from, sentence } = chunk;
  const based = pieces[from - 1];
  if (from - 2 < sentence.from || based?.gap !== 'hyphen' || pieces[from]?.gap !== 'blank') return null;
  if (!/^(?:based|headquartered)$/.test(based.lower) || !capital.test(pieces[from - 2]?.text ?? '')) return null;
  if (looksLikePerson(pieces, chunk) && GIVEN_NAMES.has(lowerAt(pieces, from))) return null;
  return { kind: 'Company', method: 'cue', rule: 'based in a place', confidence: CONFIDENCE.cue };
};
