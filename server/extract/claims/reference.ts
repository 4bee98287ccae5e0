import { readDefinite } from './definite.ts';
import { awayFrom, otherFirm } from './other-firm.ts';
import { type Salience, SLOTS, type Slot } from './salience.ts';
import { isOf, type Ref, type Unit, unitAt } from './unit.ts';
import { PREPOSITION, ROLE_HEAD, VERB } from './word-classes.ts';

const PRONOUNS: ReadonlyMap<string, Slot | 'thing'> = new Map([
  ['it', 'thing'],
  ['its', 'thing'],
  ['he', 'person'],
  ['she', 'person'],
  ['his', 'person'],
  ['her', 'person'],
]);
const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'his', 'her']);

/** Nouns that only a firm or body has: "its shareholder", "its chief executive". */
const FIRMS_OWN =
  /^(?:shareholders?|backers?|investors?|headquarters|employees|staff|parent|owners?|subsidiary|unit|lab|division|board|customers?|founders?|co-founders?|app|model|models|assistant|chatbot|chip|chips|product|platform|service|software|suite|latest|newest|first|own|flagship|robots?|humanoids?|work|partnership|contract)$/;
/** Nouns that only a work has: "its context window". */
const WORKS_OWN =
  /^(?:error|chain|layers|weights|context|forerunner|predecessor|successor|parameters|attention|architecture|training|answers|decoder|encoder|tokenizer)$/;
/** Nouns for those who stand to a firm from outside: "X and Y are among its investors". */
const OUTSIDERS =
  /^(?:investors?|backers?|shareholders?|customers?|owners?|parent|rivals?|competitors?|suppliers?|partners?)$/;

/** What "its" at `at` stands for, told by the noun that it owns. */
function ownerSlot(units: readonly Unit[], at: number): Slot | 'thing' | 'work' {
  for (const unit of units.slice(at + 1, at + 5)) {
    if (unit.ref?.kind === 'Technique') return 'work';
    if (unit.type !== 'word') break;
    if (WORKS_OWN.test(unit.lower)) return 'work';
    if (FIRMS_OWN.test(unit.lower) || isOf(unit, ROLE_HEAD)) return 'organization';
  }
  return 'thing';
}

/** Verbs that a work is the subject of: "it combines", "it was trained". */
const WORKS_DO =
  /^(?:combin\w+|beats?|match\w*|outperform\w*|surpass\w*|rivals?|trail\w*|scor\w+|averages?|reach\w+|handles?|generates?|learns?|clips|processes|hallucinates|costs|needs|replaces|scales|overlaps|reads|inherits|pairs|interleaves|solve[sd]?|tops|topped|fits|refuses|successor|predecessor|version|variant|model|method|algorithm|faster|cheaper|smaller|times)$/;
/** Participles of what is done to a work: "it was trained". */
const DONE = /^(?:built|trained|pre-trained|pretrained|fine-tuned|tuned|based|designed|distilled|derived)$/;
/** Verbs that only firms and bodies are the subject of. */
const FIRMS_DO =
  /^(?:raised|acquired|acquires|bought|buys|buying|acquire|buy|agreed|announced|released|launched|unveiled|developed|invested|invests|invest|hired|employs|filed|closed|signed|owns|sued|founded|valued|published|plans)$/;

/** What "it" at `at` can only be, told by the verb after it. */
function doerSlot(units: readonly Unit[], at: number): Slot | 'thing' | 'work' {
  let passive = false;
  for (const { type, lower } of units.slice(at + 1, at + 7)) {
    if (type !== 'word' && type !== 'money') break;
    if (WORKS_DO.test(lower)) return 'work';
    if (DONE.test(lower)) return passive ? 'work' : 'thing';
    if (/^builds?$/.test(lower)) return /^(?:on|upon)$/.test(units[at + 2]?.lower ?? '') ? 'work' : 'thing';
    passive ||= /^(?:is|was|were|been|be)$/.test(lower);
    if (FIRMS_DO.test(lower)) return 'organization';
    if (/^(?:uses|employs|applies|adopts)$/.test(lower))
      return units.slice(at + 2, at + 8).some(({ ref }) => ref?.kind === 'Technique') ? 'work' : 'thing';
    if (
      !/^(?:is|was|were|has|have|had|been|will|would|can|could|also|now|then|be|an?|the|up|to|first|only|about|\d.*|\w+ly)$/.test(
        lower,
      )
    )
      break;
  }
  return 'thing';
}

/** The firm and the model of the article, and whether firms that could be meant instead stand nearer. */
export type Scene = {
  readonly focus: Ref | null;
  readonly topic: Ref | null;
  /** The model, product or method that the article names most often. */
  readonly work: () => Ref | null;
  readonly near: boolean;
  readonly local: boolean;
  /** What the text had spoken of before the sentence. */
  readonly before: Salience;
};

/** The firm that "counts X among its backers": the first that the sentence names, where another follows. */
function counting(units: readonly Unit[], at: number, resolved: readonly Unit[]): Ref | null {
  if (!units.slice(0, at).some(({ lower }) => /^(?:counts?|counted|has|had|lists|listed|with)$/.test(lower)))
    return null;
  const firms = resolved.flatMap(({ ref }) => (ref && SLOTS[ref.kind] === 'organization' ? [ref] : []));
  return firms.length > 1 ? (firms[0] ?? null) : null;
}

/** Whose outsiders or chief "its" at `at` names: no subject of the same sentence but what was spoken of before; null where another reading holds. */
function ownerBefore(units: readonly Unit[], at: number, scene: Scene, resolved: readonly Unit[]): Ref | null {
  const noun = units.slice(at + 1, at + 4).find(({ lower }) => OUTSIDERS.test(lower));
  const predicate = units.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:is|are|was|were)$/.test(lower));
  if (noun && predicate) return scene.before.organization;
  if (noun && /^among(?:st)?$/.test(unitAt(units, at - 1)?.lower ?? ''))
    return counting(units, at, resolved) ?? scene.before.organization;
  return /^(?:remains?|remained|stays?|stayed)$/.test(unitAt(units, at - 1)?.lower ?? '')
    ? scene.before.organization
    : null;
}

/** The firm that "X sued Y over its …" speaks of: Y. */
function blamed(units: readonly Unit[], at: number, resolved: readonly Unit[]): Ref | null {
  if (!/^(?:over|for)$/.test(unitAt(units, at - 1)?.lower ?? '')) return null;
  const quarrel = units
    .slice(0, at)
    .some(({ lower }) => /^(?:sue|sues|sued|suing|accus\w+|fine[sd]?|criticis\w+)$/.test(lower));
  return quarrel ? (resolved.findLast(({ ref }) => ref && SLOTS[ref.kind] === 'organization')?.ref ?? null) : null;
}

/** The firm that "the company" means: a subject of the same sentence, else the article's own firm where the sentence before names it, else the last subject. */
function firmOf(here: Salience, { focus, near, local }: Scene): Ref | null {
  if (local && here.organization) return here.organization;
  return near ? focus : (here.organization ?? focus);
}

/** The firm that "the startup" means; none where the text has named none before. */
function spokenOf(here: Salience, scene: Scene): Ref | null {
  return here.organization || scene.near ? firmOf(here, scene) : null;
}

/** What a word or phrase stands for, and how many units it takes. */
export type Reference = {
  readonly ref: Ref;
  readonly last: Unit;
  readonly length: number;
  readonly possessive: boolean;
};

/** Whether "it" at `at` is an object: right of a verb or preposition that begins no clause. */
function isObject(units: readonly Unit[], at: number): boolean {
  const before = unitAt(units, at - 1);
  if (
    /^(?:that|after|before|because|if|when|while|as|since|than|until|though|although|where|and|but|,|:|;|—)$/.test(
      before?.lower ?? '',
    )
  )
    return false;
  return isOf(before, PREPOSITION) || (isOf(before, VERB) && !saying.test(before?.lower ?? ''));
}

/** What a pronoun at `at` stands for; null where there is none or nothing fits. */
export function readPronoun(
  units: readonly Unit[],
  at: number,
  here: Salience,
  scene: Scene,
  resolved: readonly Unit[],
): Reference | null {
  const unit = units[at];
  if (unit?.type !== 'word') return null;
  if (unit.lower === 'whose') {
    const before = resolved.findLast((candidate) => candidate.ref !== null)?.ref;
    return before ? { ref: before, last: unit, length: 1, possessive: true } : null;
  }
  const pronoun = PRONOUNS.get(unit.lower);
  if (!pronoun) return null;
  if (unit.lower === 'it' && isObject(units, at)) {
    const other = resolved.findLast(
      ({ ref, anaphor }) => ref !== null && !anaphor && ref.kind !== 'Person' && ref.key !== here.thing?.key,
    )?.ref;
    const object = other ?? (here.thing?.kind === 'Company' ? here.works[0] : undefined);
    return object ? { ref: object, last: unit, length: 1, possessive: false } : null;
  }
  const joined = unit.lower === 'its' && unitAt(units, at - 1)?.lower === 'and' ? unitAt(units, at - 2)?.ref : null;
  if (joined && SLOTS[joined.kind] === 'organization') return { ref: joined, last: unit, length: 1, possessive: true };
  const slot = unit.lower === 'its' ? ownerSlot(units, at) : unit.lower === 'it' ? doerSlot(units, at) : pronoun;
  const other = unit.lower === 'its' ? (ownerBefore(units, at, scene, resolved) ?? blamed(units, at, resolved)) : null;
  const ref = other ?? standingFor(slot, unit.lower, here, scene);
  return ref ? { ref, last: unit, length: 1, possessive: POSSESSIVES.has(unit.lower) } : null;
}

/** What fills a slot; "it" is the last subject where that fits, else the last of its kind. */
function standingFor(slot: Slot | 'thing' | 'work', pronoun: string, here: Salience, scene: Scene): Ref | null {
  if (slot === 'work') return here.works[0] ?? here.thing ?? scene.focus;
  if (slot === 'thing') return here.thing ?? scene.focus;
  if (slot !== 'organization') return here[slot];
  if (pronoun !== 'it') return firmOf(here, scene);
  return here.thing && SLOTS[here.thing.kind] === 'organization' ? here.thing : firmOf(here, scene);
}

/** What "they", "both" or "the models" at `at` stand for, at the beginning of a clause, and how many units that takes; null where nothing fits. */
export function readPlural(
  units: readonly Unit[],
  at: number,
  here: Salience,
): { readonly refs: readonly Ref[]; readonly length: number } | null {
  const first = units[at]?.lower ?? '';
  if (at > 0 && !/^(?:[;:,.—–]|and|but|that|while|"|“)$/.test(unitAt(units, at - 1)?.lower ?? '')) return null;
  const noun = units.slice(at + 1, at + 3).findIndex(({ lower }) => lower === 'models');
  const length = noun >= 0 && /^(?:the|both|all|these)$/.test(first) ? noun + 2 : 1;
  if (length > 1 && noun === 1 && !/^(?:two|three|four|new|both)$/.test(units[at + 1]?.lower ?? '')) return null;
  if (length === 1 && !/^(?:they|both)$/.test(first)) return null;
  const next = units[at + length];
  if (next?.type !== 'word' || isOf(next, PREPOSITION) || /^(?:the|an?|of|and|that|which|behind)$/.test(next.lower))
    return null;
  const refs = first === 'both' && here.both.length === 2 ? here.both : here.works;
  if (refs.length < 2 && length === 1) return null;
  const fitting = length > 1 ? refs.filter(({ kind }) => kind === 'Model') : refs;
  return fitting.length > 0 ? { refs: fitting, length } : null;
}

const saying = /^(?:said|says|announced|added|wrote|told|claims|claimed|reported)$/;

/** What "the company" or "the model" at `at` stands for; null where there is none or nothing fits. */
export function readNoun(
  units: readonly Unit[],
  at: number,
  here: Salience,
  scene: Scene,
  resolved: readonly Unit[],
): Reference | null {
  const definite = readDefinite(units, at);
  const last = definite ? units[at + definite.length - 1] : undefined;
  if (!definite || !last) return null;
  const apposed = /^[,—–(]$/.test(unitAt(units, at - 1)?.lower ?? '') && unitAt(units, at - 2)?.ref;
  const following = units[at + definite.length]?.lower ?? '';
  if (apposed && following !== "'s" && !saying.test(following)) return null;
  const other = otherFirm(units, at, definite.length, resolved);
  const known = definite.slots.map((slot) => {
    if (slot === 'organization')
      return other === undefined ? spokenOf(here, scene) : (other ?? awayFrom(resolved, scene));
    return slot === 'model' && here.contested && scene.topic ? scene.topic : here[slot];
  });
  if (last.lower === 'family' || last.lower === 'series') return null;
  if (last.lower === 'system' && here.works[0]?.key !== scene.work()?.key) return null;
  const spoken = definite.slots.length > 1 ? here.works[0] : undefined;
  const lately = spoken && known.find((candidate) => candidate?.key === spoken.key);
  const ref = lately ?? known.find((candidate) => candidate !== null);
  return ref ? { ref, last, length: definite.length, possessive: false } : null;
}
