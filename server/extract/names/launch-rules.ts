import { type ChunkRule, isRole, type Judgement, lengthOf, looksLikePerson, lowerAt } from './chunk-rule.ts';
import type { Chunk } from './chunks.ts';
import { CONFIDENCE } from './confidence.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { KIND_NOUNS } from './kind-words.ts';
import { MODEL_NOUNS } from './model-words.ts';
import type { Piece } from './pieces.ts';
import type { Scene } from './scene.ts';
import { wordList } from './word-list.ts';

const capital = /^\p{Lu}/u;
const smallWord = /^\p{Ll}{3,}$/u;
const letterFirst = /^\p{L}/u;

const launches = wordList(
  'launch, launches, launched, launching, unveil, unveils, unveiled, unveiling, introduce, introduces, introduced, introducing, release, releases, released, releasing, debut, debuts, debuted, open-sourced, previewed, previews, demoed',
);
const nouns = wordList(
  'launch, introduction, release, rollout, debut, unveiling, maker, makers, developer, creator, creators, version, edition',
);
/** What may follow the name of what was launched; another noun would make it the owner's ("launched Acme stores"). */
const ends = wordList(
  'for, with, on, in, as, to, at, today, last, this, that, which, and, yesterday, earlier, early, globally, worldwide, after, before, during, alongside, by, from, while, but, is, was, will, has',
);

const isPerson = (pieces: readonly Piece[], chunk: Chunk): boolean =>
  GIVEN_NAMES.has(lowerAt(pieces, chunk.from)) && (lengthOf(chunk) === 1 || looksLikePerson(pieces, chunk));

/** Whether the sentence speaks of models. */
export function isAboutModels(pieces: readonly Piece[], { sentence }: Chunk): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) if (MODEL_NOUNS.has(lowerAt(pieces, at))) return true;
  return false;
}

const devices = wordList(
  'app, chip, chips, robot, robots, humanoid, device, devices, phone, headset, glasses, gpu, gpus, accelerator, accelerators, hardware, processor, processors, sensor, car, cars, drone, drones, wearable, users, subscribers, software',
);

/** Whether the sentence speaks of what is sold over a counter. */
function isAboutDevices(pieces: readonly Piece[], { sentence }: Chunk): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) if (devices.has(lowerAt(pieces, at))) return true;
  return false;
}

/** A thing that somebody made: a model where the sentence speaks of models or the name has a version, else a product. */
function made({ pieces, text }: Scene, chunk: Chunk, rule: string): Judgement {
  const name = text.slice(pieces[chunk.from]?.start, pieces[chunk.to - 1]?.end);
  const versioned = /\d|[-‑](?:\p{Lu}{1,2}|VL)$/u.test(name) && !isAboutDevices(pieces, chunk);
  const kind = versioned || chunk.kinds.has('Model') || isAboutModels(pieces, chunk) ? 'Model' : 'Product';
  return { kind, method: 'cue', rule, confidence: CONFIDENCE.made };
}

/** "launched Acme, its", "the launch of Acme", "the maker of Acme". */
export const launched: ChunkRule = (scene, chunk) => {
  const { pieces } = scene;
  const { from, to, sentence } = chunk;
  const article = /^(?:the|its|their)$/.test(lowerAt(pieces, from - 1)) ? 1 : 0;
  const before = from - 1 - article;
  if (before < sentence.from || isPerson(pieces, chunk)) return null;
  const link = lowerAt(pieces, before);
  const noun = link === 'of' && nouns.has(lowerAt(pieces, before - 1)) ? lowerAt(pieces, before - 1) : null;
  const out = link === 'out' && /^roll(?:s|ed|ing)?$/.test(lowerAt(pieces, before - 1));
  if (noun === null && !out && !(article === 0 && launches.has(link))) return null;
  const next = lowerAt(pieces, to);
  if (to < sentence.to && !/^[,.;:()—–”"]/u.test(next) && !ends.has(next)) return null;
  return made(scene, chunk, noun === null ? `${out ? 'rolls out' : link} the name` : `${noun} of the name`);
};

/** "Acme maker Veltro Mobile". */
export const makerAfter: ChunkRule = (scene, chunk) => {
  const { pieces } = scene;
  if (!/^(?:maker|creator)$/.test(lowerAt(pieces, chunk.to)) || pieces[chunk.to]?.gap !== 'blank') return null;
  if (!capital.test(pieces[chunk.to + 1]?.text ?? '') || chunk.to + 1 >= chunk.sentence.to) return null;
  return made(scene, chunk, 'maker after the name');
};

/** What is called something and is no thing of a kind that is read. */
const uncounted = wordList(
  'man, woman, boy, girl, child, son, daughter, brother, sister, dog, cat, town, city, village, street, road, river, island, country, place, region, state, law, bill, act, order, strategy, project, program, programme, initiative, campaign, effort, family, character, book, film, movie, novel, song, album, paper, report, study, essay, article, post, blog, event, conference, workshop, summit, course, group, team, unit, division, movement, theory, phenomenon, idea, concept, thing, something, operation, plan, deal, era, virus, disease, newsletter, podcast, show, series, column, magazine, newspaper, account, user, people, person, entity, partner, field, science, area, task, problem, attack, vulnerability, bug, currency, coin, token',
);
const methods = wordList(
  'trick, approach, recipe, strategy, scheme, process, procedure, mechanism, step, idea, variant, framework, scaffold',
);
const data = wordList('archive, exam, test, trove, contest, competition, collection, catalogue, survey');

/** "an arm called Pilla": what a thing is called whose noun is on no list; a method or test where the noun says so. */
export const called: ChunkRule = (scene, chunk) => {
  const { pieces } = scene;
  const { from, sentence } = chunk;
  const quoted = /^[“"‘]$/u.test(pieces[from - 1]?.text ?? '') ? 1 : 0;
  const verb = from - 1 - quoted;
  if (!/^(?:called|named|dubbed|codenamed)$/.test(lowerAt(pieces, verb)) || verb - 1 < sentence.from) return null;
  const noun = lowerAt(pieces, verb - 1);
  const one = noun.replace(/s$/, '');
  if (!smallWord.test(noun) || isRole(noun) || uncounted.has(one) || KIND_NOUNS.has(one)) return null;
  if (isPerson(pieces, chunk) || !hasArticle(pieces, verb - 1, sentence.from)) return null;
  const rule = `${noun} called so`;
  if (data.has(one)) return { kind: 'Benchmark', method: 'cue', rule, confidence: CONFIDENCE.made };
  if (methods.has(one)) return { kind: 'Technique', method: 'cue', rule, confidence: CONFIDENCE.made };
  return made(scene, chunk, rule);
};

/** Whether "a", "an", "its" stands at most four words before piece `at`, with only words between. */
function hasArticle(pieces: readonly Piece[], at: number, start: number): boolean {
  for (let back = at - 1; back >= Math.max(start, at - 5); back -= 1) {
    const lower = lowerAt(pieces, back);
    if (/^(?:a|an|its|their|his|her|the|another|new|one)$/.test(lower)) return true;
    if (!letterFirst.test(lower)) return false;
  }
  return false;
}
