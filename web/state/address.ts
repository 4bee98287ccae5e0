import type { EntityKind, RelationType, Stance, Window } from '../api/operations.generated.ts';
import { KINDS } from '../words/kinds.ts';
import { RELATION_TYPES } from '../words/relations.ts';
import { STANCES } from '../words/stances.ts';
import { readWords } from './address-words.ts';
import { type Narrowing, NO_NARROWING } from './criteria.ts';
import { DRAWERS, type Drawer } from './drawer.ts';
import { MOST_DRAWN } from './drawing.ts';
import { readNarrowing, writeNarrowing } from './filter-address.ts';
import { packIds, unpackIds } from './packing.ts';
import { readPairs, writePairs } from './pair-address.ts';
import { TABS, type Tab } from './panels.ts';
import type { Reading } from './reading.ts';
import type { Selection } from './selection.ts';
import { type PairPeriod, WINDOWS } from './together.ts';

/** All that an address restores. */
export type View = {
  /** Ids of what is drawn, in any order; null for the start view. */
  readonly entities: readonly string[] | null;
  readonly selection: Selection | null;
  readonly reading: Reading | null;
  readonly tab: Tab;
  readonly within: Window;
  /** What is paired, in articles of which time. */
  readonly pairKinds: readonly EntityKind[];
  readonly pairPeriod: PairPeriod;
  /** What the drawer shows; null while it is closed. */
  readonly drawer: Drawer | null;
  /** Ids of the entities between which links are shown. */
  readonly linkFrom: string | null;
  readonly linkTo: string | null;
  readonly hiddenKinds: readonly EntityKind[];
  readonly hiddenTypes: readonly RelationType[];
  readonly hiddenStances: readonly Stance[];
  readonly narrowing: Narrowing;
};

/** What an address says, and what in it could not be read. */
export type Decoded = { readonly view: View; readonly problems: readonly string[] };

export const START_VIEW: View = {
  entities: null,
  selection: null,
  reading: null,
  tab: 'legend',
  within: 'ARTICLE',
  pairKinds: ['TECHNIQUE'],
  pairPeriod: { since: null, until: null },
  drawer: null,
  linkFrom: null,
  linkTo: null,
  hiddenKinds: [],
  hiddenTypes: [],
  hiddenStances: [],
  narrowing: NO_NARROWING,
};

const MOST_LENGTH = 200_000;

/** The part of an address after `#`: empty for the start view as it comes. */
export function encodeView(view: View): string {
  const parts = new URLSearchParams();
  if (view.entities !== null) parts.set('n', packIds(view.entities));
  if (view.selection) parts.set(view.selection.type === 'entity' ? 's' : 'r', view.selection.id);
  if (view.reading) parts.set('a', view.reading.id);
  if (view.reading && view.reading.sentence !== null) parts.set('at', String(view.reading.sentence));
  if (view.tab !== START_VIEW.tab) parts.set('tab', view.tab);
  if (view.within !== START_VIEW.within) parts.set('within', view.within.toLowerCase());
  writePairs(parts, view);
  if (view.drawer !== null) parts.set('table', view.drawer);
  if (view.linkFrom !== null) parts.set('from', view.linkFrom);
  if (view.linkTo !== null) parts.set('to', view.linkTo);
  const hidden = [...view.hiddenKinds, ...view.hiddenTypes, ...view.hiddenStances];
  if (hidden.length > 0) parts.set('hide', hidden.map((word) => word.toLowerCase()).join('.'));
  writeNarrowing(parts, view.narrowing);
  return parts.toString();
}

/** Reads the part of an address after `#`. Never throws: what can't be read is named and left out. */
export function decodeView(hash: string): Decoded {
  if (hash.length > MOST_LENGTH) return { view: START_VIEW, problems: ['it is too long'] };
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const problems: string[] = [];
  const packed = parts.get('n');
  const entities = packed === null ? null : unpackIds(packed);
  if (entities?.broken) problems.push('some entities');
  if (entities && entities.ids.length > MOST_DRAWN) problems.push(`entities beyond the first ${MOST_DRAWN}`);
  const hidden = readWords(parts.get('hide'), [...KINDS, ...RELATION_TYPES, ...STANCES], problems);
  return {
    problems,
    view: {
      entities: entities === null ? null : entities.ids.slice(0, MOST_DRAWN),
      selection: readSelection(parts),
      reading: readReading(parts, problems),
      tab: readWord(parts.get('tab'), TABS, START_VIEW.tab, problems),
      within: readWord(parts.get('within')?.toUpperCase() ?? null, WINDOWS, START_VIEW.within, problems),
      ...readPairs(parts, problems),
      drawer: readWord<Drawer | null>(parts.get('table'), DRAWERS, START_VIEW.drawer, problems),
      linkFrom: parts.get('from') || null,
      linkTo: parts.get('to') || null,
      hiddenKinds: KINDS.filter((kind) => hidden.includes(kind)),
      hiddenTypes: RELATION_TYPES.filter((type) => hidden.includes(type)),
      hiddenStances: STANCES.filter((stance) => hidden.includes(stance)),
      narrowing: readNarrowing(parts, problems),
    },
  };
}

function readSelection(parts: URLSearchParams): Selection | null {
  const entity = parts.get('s');
  if (entity) return { type: 'entity', id: entity };
  const relation = parts.get('r');
  return relation ? { type: 'relation', id: relation } : null;
}

function readReading(parts: URLSearchParams, problems: string[]): Reading | null {
  const id = parts.get('a');
  if (!id) return null;
  const at = parts.get('at');
  if (at !== null && !/^\d{1,7}$/.test(at)) problems.push('the sentence');
  return { id, sentence: at !== null && /^\d{1,7}$/.test(at) ? Number(at) : null };
}

function readWord<T extends string | null>(
  word: string | null,
  known: readonly T[],
  fallback: T,
  problems: string[],
): T {
  if (word === null) return fallback;
  const found = known.find((each) => each === word);
  if (found === undefined) problems.push(`“${word.slice(0, 30)}”`);
  return found ?? fallback;
}
