import type { EntityKind } from '../extraction.ts';
import type { Lexicon, LexiconEntry } from '../lexicon.ts';
import type { SentenceNames } from '../text/sentences.ts';
import { type AliasTrie, createTrie, type TrieName } from './alias-trie.ts';
import { foldName } from './fold.ts';
import { modelKey } from './model-key.ts';
import { knownThing, type Named } from './named.ts';

/** A name of the lexicon and what it stands for; with `cues`, only where one of them (in lower case) is near. */
export type KnownName = { readonly named: Named; readonly name: string; readonly cues: readonly string[] };

/** The lexicon, made ready for look-up. Built once, then only read. */
export type LexiconIndex = {
  readonly trie: AliasTrie<KnownName>;
  readonly byId: ReadonlyMap<string, Named>;
  /** By kind and `foldName` of a name: "Technique grpo". */
  readonly byKey: ReadonlyMap<string, Named>;
  /** Models by `modelKey`. */
  readonly models: ReadonlyMap<string, Named>;
  /** First words of model names that a version follows at once ("deepseek" in "DeepSeek-V3"), with their model family when it is known. */
  readonly brands: ReadonlyMap<string, Named | null>;
  /** People by surname in lower case, of those surnames that few people have and no other name begins with. */
  readonly surnames: ReadonlyMap<string, readonly Named[]>;
  /** Names that tell borders of sentences. */
  readonly sentenceNames: SentenceNames;
};

const countable: ReadonlySet<EntityKind> = new Set(['Technique', 'Product', 'Model', 'Topic']);

const proper: ReadonlySet<EntityKind> = new Set(['Company', 'Organization', 'Person', 'Product', 'Model']);
/** "Maker's thing" is two names in one text, not one. */
const possessive = /['’]s /u;

function aliasesOf({ name, aliases }: LexiconEntry): LexiconEntry['aliases'] {
  const all = aliases.some((alias) => alias.name === name) ? aliases : [{ name }, ...aliases];
  return all.filter((alias) => alias.name === name || !possessive.test(alias.name));
}

function namesOf(entry: LexiconEntry, named: Named): TrieName<KnownName>[] {
  return aliasesOf(entry).map((alias) => ({
    name: alias.name,
    cased: alias.cased ?? false,
    plural: countable.has(entry.kind),
    proper: proper.has(entry.kind),
    value: { named, name: alias.name, cues: (alias.cues ?? []).map((cue) => cue.toLowerCase()) },
  }));
}

/** The key of `byKey`. */
export function kindKey(kind: EntityKind, name: string): string {
  return `${kind} ${foldName(name)}`;
}

const versioned = /^([\p{L}.]+)[-‑ ]?[vVrRkKmM]?\d/u;

function findBrands(
  models: ReadonlyMap<string, Named>,
  names: readonly TrieName<KnownName>[],
): Map<string, Named | null> {
  const brands = new Map<string, Named | null>();
  for (const { name, value } of names) {
    const brand = value.named.kind === 'Model' ? versioned.exec(name)?.[1]?.toLowerCase() : undefined;
    if (brand !== undefined && brand.length > 2) brands.set(brand, models.get(brand) ?? null);
  }
  return brands;
}

const smallFirst = /^\p{Ll}{3,}(?:[-.]|$)/u;
const oneWord = /^\p{Lu}[\p{L}\p{N}]+$/u;

function findSentenceNames({ entries }: Lexicon): SentenceNames {
  const small = new Set<string>();
  const companies = new Set<string>();
  for (const { kind, name } of entries) {
    const first = kind === 'Model' || kind === 'Product' || kind === 'Company' ? smallFirst.exec(name)?.[0] : undefined;
    if (first !== undefined) small.add(first);
    if (kind === 'Company' && oneWord.test(name)) companies.add(name);
  }
  return { small, companies };
}

const surname = /\s(\p{Lu}[\p{L}'’-]{3,})$/u;
/** Surnames of so many people that alone they name nobody. */
const common =
  /^(?:jones|williams|roberts|scott|taylor|murphy|evans|walker|perkins|thomson|stephens|smith|johnson|brown|davis|miller|wilson|moore|clark|lewis|young|allen|king|wright|hill|green|adams|baker|nelson|carter|mitchell|campbell|parker|collins|edwards|morris|rogers|reed|cooper|bailey|kelly|howard|ward|cox|gray|james|watson|brooks|bennett|wood|wang|chen|zhang|yang|zhao|huang|zhou|singh|kumar|gupta|sharma|patel|shah|garcia|martinez|lopez|gonzalez|rodriguez|hernandez|perez|sanchez|schmidt|muller|müller|meyer|weber|nguyen|tran|park|choi|tanaka|suzuki|sato)$/;

function findSurnames({ entries }: Lexicon, trie: AliasTrie<KnownName>): LexiconIndex['surnames'] {
  const owners = new Map<string, Named[]>();
  for (const entry of entries) {
    const last = entry.kind === 'Person' ? surname.exec(entry.name)?.[1]?.toLowerCase() : undefined;
    if (last === undefined || common.test(last) || trie.first.has(last)) continue;
    owners.set(last, [...(owners.get(last) ?? []), knownThing(entry)]);
  }
  return owners;
}

/** Makes the lexicon ready; linear in its size. Where two entries share a key the first keeps it. */
export function indexLexicon(lexicon: Lexicon): LexiconIndex {
  const byId = new Map<string, Named>();
  const byKey = new Map<string, Named>();
  const models = new Map<string, Named>();
  const names: TrieName<KnownName>[] = [];
  for (const entry of lexicon.entries) {
    const named = knownThing(entry);
    byId.set(named.id, named);
    for (const name of namesOf(entry, named)) {
      names.push(name);
      const key = kindKey(entry.kind, name.name);
      if (!byKey.has(key)) byKey.set(key, named);
      const model = entry.kind === 'Model' ? modelKey(name.name) : null;
      if (model !== null && !models.has(model)) models.set(model, named);
    }
  }
  const brands = findBrands(models, names);
  const trie = createTrie(names);
  const surnames = findSurnames(lexicon, trie);
  return { trie, byId, byKey, models, brands, surnames, sentenceNames: findSentenceNames(lexicon) };
}
