import { existsSync, readFileSync } from 'node:fs';
import { modelKey } from '../server/extract/names/model-key.ts';

type Model = {
  readonly id: string;
  readonly name: string;
  readonly family?: string;
  readonly release_date: string;
};
type Spelling = { readonly surface: string; readonly group: string };
type Rate = { readonly right: number; readonly joined: number; readonly wanted: number };

const folder = new URL('../../shared/data/modelsdev-catalogue/', import.meta.url);

function readLines<T>(name: string): readonly T[] {
  const text = readFileSync(new URL(name, folder), 'utf8').trim();
  return text.split('\n').map((line): T => JSON.parse(line));
}

/**
 * Which entry each entry of the catalogue is one with. Two are one where the catalogue gives them one lab, one family,
 * one day of release and one name but for "(latest)": it lists an alias and the snapshot that it points to apart ("claude-sonnet-4-5" and
 * "claude-sonnet-4-5-20250929", both "Claude Sonnet 4.5" of one day).
 */
function groupModels(models: readonly Model[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  return new Map(
    models.map(({ id, name, family, release_date }) => {
      const bare = name.replace(/ ?\(latest\)/i, '').toLowerCase();
      const key = `${id.split('/')[0]} ${family} ${bare} ${release_date}`;
      const group = groups.get(key) ?? id;
      groups.set(key, group);
      return [id, group];
    }),
  );
}

/**
 * All ways in which the catalogue and the providers that it links to an entry write it: its name, its id, their names and
 * ids. Where the catalogue contradicts itself a spelling says nothing and is left out: where signs, case, "(latest)" and
 * the provider's name before it aside it is given to two models ("databricks-claude-sonnet-4", which is linked to 4.5;
 * two entries of one name).
 */
function readSpellings(): { readonly spellings: readonly Spelling[]; readonly contradictory: readonly Spelling[] } {
  const models = readLines<Model>('models.jsonl');
  const linked: Readonly<Record<string, readonly string[]>> = JSON.parse(
    readFileSync(new URL('alias_sets.json', folder), 'utf8'),
  );
  const groups = groupModels(models);
  const given = models.flatMap(({ id, name }) =>
    [...new Set([name, id, ...(linked[id] ?? [])])].map((surface) => ({ surface, group: groups.get(id) ?? id })),
  );
  const providers = new Set(readLines<{ readonly id: string }>('providers.jsonl').map(({ id }) => id));
  const plain = (surface: string): string => {
    const words =
      surface
        .toLowerCase()
        .replace('(latest)', '')
        .match(/[\p{L}\p{N}+]+/gu) ?? [];
    return words.slice(providers.has(words[0] ?? '') && words.length > 2 ? 1 : 0).join(' ');
  };
  const owners = countBy(given, ({ surface }) => plain(surface));
  const isOne = ({ surface }: Spelling): boolean =>
    new Set(owners.get(plain(surface))?.map(({ group }) => group)).size === 1;
  const distinct = [...new Map(given.map((one) => [`${one.group} ${one.surface}`, one])).values()];
  return { spellings: distinct.filter(isOne), contradictory: distinct.filter((one) => !isOne(one)) };
}

function countBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const by = new Map<string, T[]>();
  for (const one of all) by.set(keyOf(one), [...(by.get(keyOf(one)) ?? []), one]);
  return by;
}

const pairsOf = (n: number): number => (n * (n - 1)) / 2;

function rate(spellings: readonly Spelling[], keyOf: (surface: string) => string): Rate {
  const pairs = (name: (one: Spelling) => string): number =>
    [...countBy(spellings, name).values()].reduce((sum, { length }) => sum + pairsOf(length), 0);
  const key = ({ surface }: Spelling): string => keyOf(surface);
  return {
    right: pairs((one) => `${one.group}\n${key(one)}`),
    joined: pairs(key),
    wanted: pairs(({ group }) => group),
  };
}

function line(name: string, { right, joined, wanted }: Rate): string {
  const [p, r] = [right / joined, right / wanted];
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
  return `${name.padEnd(28)} P ${percent(p)}  R ${percent(r)}  F1 ${percent((2 * p * r) / (p + r))}   (${right} of ${joined} pairs joined, ${wanted} in the catalogue)`;
}

function explain({ spellings, contradictory }: ReturnType<typeof readSpellings>): void {
  console.log(`left out: ${contradictory.map(({ surface, group }) => `${surface} (${group})`).join(', ')}`);
  for (const [group, own] of countBy(spellings, (one) => one.group)) {
    const keys = countBy(own, ({ surface }) => modelKey(surface));
    if (keys.size === 1) continue;
    console.log(`not joined: ${group}`);
    for (const [key, same] of keys) console.log(`  ${key}: ${same.map(({ surface }) => surface).join(', ')}`);
  }
}

/** Prints how well the key joins what is one model; ends with 1 where it joins two. With --errors, also what it doesn't join. */
function bench(): void {
  if (!existsSync(folder)) {
    console.log('skipped: no catalogue of models beside the project');
    return;
  }
  const read = readSpellings();
  const { spellings, contradictory } = read;
  const groups = countBy(spellings, ({ group }) => group).size;
  const wrong = [...countBy(spellings, ({ surface }) => modelKey(surface))].filter(
    ([, same]) => new Set(same.map(({ group }) => group)).size > 1,
  );
  console.log(`${spellings.length} spellings of ${groups} models; ${contradictory.length} contradictory ones left out`);
  console.log(line('model key', rate(spellings, modelKey)));
  console.log(line('the same, nothing left out', rate([...spellings, ...contradictory], modelKey)));
  console.log(
    line(
      'equal but for case',
      rate(spellings, (surface) => surface.toLowerCase()),
    ),
  );
  console.log(`wrong joins of two models: ${wrong.length}`);
  for (const [key, same] of wrong)
    console.log(`  ${key}: ${same.map(({ surface, group }) => `${surface} (${group})`).join(', ')}`);
  if (wrong.length > 0) process.exitCode = 1;
  if (process.argv.includes('--errors')) explain(read);
}

bench();
