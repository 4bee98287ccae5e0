import { CONFIDENCE } from './confidence.ts';
import { type KnownName, kindKey } from './lexicon-index.ts';
import { endOfModelName, endOfVersionedName, hasSize, hasVersion } from './model-grammar.ts';
import { modelKey } from './model-key.ts';
import { type Named, newThing, type Sense } from './named.ts';
import { refuseName } from './refuse-name.ts';
import type { Scene, SceneSentence } from './scene.ts';

/** Pieces of one sentence. */
export type Place = { readonly from: number; readonly to: number; readonly sentence: SceneSentence };

/** A name and what it may stand for. */
export type Found = {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly Sense[];
  readonly rule: string;
  readonly confidence: number;
};

/** The version that stands at pieces `from`–`to`, known or new, of the family `base`. */
function versionOf(scene: Scene, from: number, to: number, base: Named | null): Named {
  const { index, text, pieces } = scene;
  const name = text.slice(pieces[from]?.start, pieces[to - 1]?.end);
  const known = index.models.get(modelKey(name));
  return known ?? newThing(name, 'Model', (id) => index.byId.has(id), base?.id ?? null);
}

/** "DeepSeek-V4", "GPT-4o" with "-mini": a family or brand with more of a version after it. */
function modelVersion(scene: Scene, { from, to, sentence }: Place, names: readonly KnownName[]): Found | null {
  const { pieces, index } = scene;
  const model = names.find((name) => name.named.kind === 'Model');
  const brand = pieces[from]?.lower ?? '';
  if (model === undefined && (to > from + 1 || !index.brands.has(brand))) return null;
  const start = { to, versioned: hasVersion(pieces, from, to), titleCase: sentence.titleCase };
  const end = endOfModelName(pieces, start, sentence.to);
  if (end === to || (model === undefined && !hasVersion(pieces, to, end))) return null;
  const base = model?.named ?? index.brands.get(brand) ?? null;
  const named = versionOf(scene, from, end, base);
  if (named.entry === null && base !== null)
    refuseName(scene, { from, to: end, reason: 'another version', would: 'Model', rule: base.name, detail: base.id });
  const confidence = named.entry === null ? CONFIDENCE.newVersion : CONFIDENCE.knownVersion;
  return { from, to: end, senses: [{ named, score: 3 }], rule: `version of ${base?.name ?? brand}`, confidence };
}

/** "Mamba-3B": a model that is named after its method and size. */
function modelOfTechnique(scene: Scene, { from, to, sentence }: Place): Found | null {
  const end = endOfModelName(scene.pieces, { to, versioned: false, titleCase: sentence.titleCase }, sentence.to);
  if (!hasSize(scene.pieces, to, end)) return null;
  const named = versionOf(scene, from, end, null);
  const confidence = named.entry === null ? CONFIDENCE.sized : CONFIDENCE.knownVersion;
  return { from, to: end, senses: [{ named, score: 3 }], rule: 'method with a size', confidence };
}

/** "AIME 2025", "TPU v5": a product, benchmark or technique with a version after it. */
function otherVersion(scene: Scene, { from, to, sentence }: Place, names: readonly KnownName[]): Found | null {
  const { pieces, index } = scene;
  const base = names.find(({ named }) => /^(?:Product|Benchmark|Technique)$/.test(named.kind))?.named;
  if (base === undefined) return null;
  const { kind } = base;
  const sized = kind === 'Technique' ? modelOfTechnique(scene, { from, to, sentence }) : null;
  if (sized !== null) return sized;
  const end = endOfVersionedName(pieces, to, sentence.to, kind === 'Benchmark');
  if (end === to || (kind === 'Technique' && !hasVersion(pieces, to, end))) return null;
  const name = scene.text.slice(pieces[from]?.start, pieces[end - 1]?.end);
  const named = index.byKey.get(kindKey(kind, name)) ?? newThing(name, kind, (id) => index.byId.has(id), base.id);
  const confidence = CONFIDENCE.newVersion;
  return { from, to: end, senses: [{ named, score: 2 }], rule: `version of ${base.name}`, confidence };
}

/** The version that goes on from the known names at the place, or null: "GPT-4" is never read out of "GPT-4 Turbo". */
export function findVersion(scene: Scene, place: Place, names: readonly KnownName[]): Found | null {
  const model = modelVersion(scene, place, names);
  if (model !== null || names.some((name) => name.named.kind === 'Model')) return model;
  return otherVersion(scene, place, names);
}
