import { parseJson } from '../../parse-json.ts';

/** What schema.org data in a page tells of its article; null where it doesn't. */
export type LinkedData = {
  readonly source: string | null;
  readonly author: string | null;
  readonly published: string | null;
};

const NONE: LinkedData = { source: null, author: null, published: null };
const ARTICLES = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

/** How many things of a page's data are looked at, and how deep they are nested. */
const MOST_THINGS = 2_000;
const DEEPEST = 8;

/** Finds the first article in scripts of linked data (JSON-LD); what isn't JSON is passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const things = scripts.flatMap((script) => thingsIn(parseJson(script)));
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLES.test(type)));
  if (article === undefined) return NONE;
  return {
    source: nameOf(article['publisher'], things),
    author: nameOf(article['author'], things),
    published: textOf(article['datePublished']),
  };
}

type Thing = Readonly<Record<string, unknown>>;

function thingsIn(value: unknown): readonly Thing[] {
  const found: Thing[] = [];
  const visit = (one: unknown, depth: number): void => {
    if (depth > DEEPEST || found.length >= MOST_THINGS || typeof one !== 'object' || one === null) return;
    if (!Array.isArray(one)) found.push(one as Thing);
    for (const inner of Object.values(one)) visit(inner, depth + 1);
  };
  visit(value, 0);
  return found;
}

function typesOf(thing: Thing): readonly string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string');
}

/** The names of whom a property tells: text, a thing with a name, a reference to one, or a list of these. */
function nameOf(value: unknown, things: readonly Thing[]): string | null {
  const names = (Array.isArray(value) ? value.slice(0, 20) : [value]).flatMap((one): readonly string[] => {
    if (typeof one === 'string') return [one];
    if (typeof one !== 'object' || one === null) return [];
    const { name, '@id': id } = one as Thing;
    const told = textOf(name) ?? textOf(things.find((thing) => thing['@id'] === id && thing['name'])?.['name']);
    return told === null ? [] : [told];
  });
  return names.length === 0 ? null : names.join(', ');
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
