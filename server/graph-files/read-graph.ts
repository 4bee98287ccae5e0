import type { CatalogueOrigin } from '../catalogue/catalogue.ts';
import { EntityList, type Meant } from '../catalogue/extraction-rows.ts';
import type { CatalogueReading } from '../catalogue/read-catalogue.ts';
import { type Bodies, type Doubt, type KnownBody, resolveBodies } from '../catalogue/resolve-bodies.ts';
import { resolveThing } from '../catalogue/resolve-things.ts';
import type { ExtractedClaim } from '../extract/extraction.ts';
import type { LexiconIndex } from '../extract/names/lexicon-index.ts';
import type { ReadEdge, ReadGraph, ReadNode } from './judge-graph.ts';
import { SentenceList } from './sentence-list.ts';

/** How sure at most a file's row is: as a catalogue's. */
const MOST_CONFIDENCE = 0.9;

/**
 * Makes one article of graph files: a head that says where they are from, a sentence a node with its names, and a sentence
 * an edge, which is the evidence of its claim. Names are joined as those of catalogues are; ids of files are not believed.
 * Pure: the same for the same files, lexicon and bodies of the graph.
 */
export function readGraph(
  origin: Omit<CatalogueOrigin, 'url'> & { readonly url: string | null },
  { nodes, edges, unused }: ReadGraph,
  index: LexiconIndex,
  known: readonly KnownBody[],
): CatalogueReading {
  const bodies = resolveBodies(makersOf(nodes), index, known);
  const doubts = new Map<string, Doubt>();
  const entities = new EntityList();
  const claims: ExtractedClaim[] = [];
  const text = new SentenceList();
  const { kind, title, publisher, licence, url } = origin;
  const rule = `row of ${kind}`;
  text.add([[title]]);
  text.add([[`A graph by ${publisher}${url === null ? '' : `, ${url}`}. Licence: ${licence}.`]]);
  const meant = new Map<ReadNode, Meant>();
  for (const node of nodes) {
    const thing = toThing(node, { index, bodies, doubts });
    meant.set(node, thing);
    const names = [node.name, ...node.aliases];
    const { n, spans } = text.add([
      [`${thing.kind}: `],
      ...names.flatMap((name, at) => [...(at === 0 ? [] : [[at === 1 ? '; also: ' : ', ']]), [name, thing.id]]),
      ...(node.description === null ? [] : [[`; ${node.description}`]]),
      [` (${node.file}, line ${node.line})`],
    ]);
    for (const { start, end, text: surface } of spans) entities.add(thing, surface, { start, end, sentence: n, rule });
  }
  for (const edge of edges) {
    const [source, target] = [meant.get(edge.source), meant.get(edge.target)];
    if (source === undefined || target === undefined) continue;
    const { n, start, end, spans } = text.add(sentenceOf(edge, source, target));
    for (const [at, span] of spans.entries()) {
      entities.add(at === 0 ? source : target, span.text, { start: span.start, end: span.end, sentence: n, rule });
    }
    claims.push(toClaim(edge, [source.id, target.id], { sentence: n, evidence: { start, end }, rule }));
  }
  const described = new Map(
    nodes.flatMap((node) => (node.description ? [[meant.get(node)?.id, node.description]] : [])),
  );
  const extracted = entities
    .toEntities((id) => {
      const named = index.byId.get(id);
      return named === undefined ? null : { description: named.entry?.description ?? null, family: named.family };
    })
    .map((entity) => ({ ...entity, description: entity.description ?? described.get(entity.id) ?? null }));
  const left = unused.map(({ name, count }) => ({
    spelling: name,
    other: `${count} values`,
    why: 'this attribute has no place in the graph; left out',
  }));
  return {
    document: {
      ...{ text: text.text(), title, url, source: `${publisher}, ${licence}`, author: null, publishedAt: null },
      ...{ language: 'en', catalogue: { kind, licence } },
    },
    extraction: {
      ...{ sentences: text.sentences(), entities: extracted, claims },
      ...{ teaches: [], coinages: [], learned: [], skipped: [] },
    },
    joins: bodies.joins,
    doubts: [...bodies.doubts, ...doubts.values(), ...left],
    unfit: 0,
  };
}

/** Firms and other bodies among the nodes, as the rules for their names take them. */
export function makersOf(nodes: readonly ReadNode[]) {
  return nodes.flatMap(({ name, kind }) =>
    kind === 'Company' || kind === 'Organization' ? [{ text: name, kind }] : [],
  );
}

type Resolving = { readonly index: LexiconIndex; readonly bodies: Bodies; readonly doubts: Map<string, Doubt> };

function toThing({ name, kind, aliases }: ReadNode, { index, bodies, doubts }: Resolving): Meant {
  if (kind === 'Company' || kind === 'Organization') {
    const [only, ...others] = bodies.inCell(name);
    if (only !== undefined && others.length === 0) return only.body;
  }
  const { named, doubt } = resolveThing(name, aliases, kind, index);
  if (doubt !== null) doubts.set(named.id, { spelling: name, ...doubt });
  return named;
}

function sentenceOf(edge: ReadEdge, source: Meant, target: Meant): readonly (readonly string[])[] {
  const { type, stance, date, evidence, link, file, line } = edge;
  const told = [
    ...(stance === 'done' ? [] : [stance]),
    ...(edge.amount === null ? [] : [`${edge.amount.value} ${edge.amount.currency}`]),
    ...(date === null ? [] : [date.text]),
    ...(evidence === null ? [] : [`“${evidence}”`]),
    ...(link === null ? [] : [link]),
  ];
  const words = type.toLowerCase().replaceAll('_', ' ');
  return [
    [edge.source.name, source.id],
    [` ${words} `],
    [edge.target.name, target.id],
    [`${told.map((one) => `; ${one}`).join('')} (${file}, line ${line})`],
  ];
}

function toClaim(
  { type, stance, confidence, amount, date }: ReadEdge,
  [subject, object]: readonly [string, string],
  place: Pick<ExtractedClaim, 'sentence' | 'evidence' | 'rule'>,
): ExtractedClaim {
  return {
    ...{ type, subject, object, stance, confidence: Math.min(MOST_CONFIDENCE, confidence ?? MOST_CONFIDENCE) },
    ...{ ...place, method: 'catalogue', amount, date, role: null, ended: false, round: null, stake: null },
  };
}
