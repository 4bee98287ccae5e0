import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articlesOf, countPairs, type PairRequest } from '../../../server/graph/count-pairs.ts';
import { indexWindows, type Window } from '../../../server/graph/window-index.ts';
import { WindowTable } from '../../../server/graph/window-table.ts';
import { pairTrend, windowTrend } from '../../../server/graph/window-trend.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const DATES = [null, '2024', '2025-02-03', '2025-Q2', '2025-11'];

/** An article as its sentences, each in a paragraph, with the names that it gives. */
const article = fc.record({
  counts: fc.boolean(),
  date: fc.constantFrom(...DATES),
  sentences: fc.array(fc.record({ newParagraph: fc.boolean(), named: fc.subarray(NAMES) }), { maxLength: 5 }),
});
type Article = typeof article extends fc.Arbitrary<infer T> ? T : never;

const dayOf = (date: string | null) => date && `${date.replace('Q2', '04')}-01-01`.slice(0, 10);

function tableOf(articles: readonly Article[], within: Window): WindowTable {
  const table = new WindowTable();
  for (const [at, { counts, date, sentences }] of articles.entries()) {
    const spans =
      within === 'ARTICLE'
        ? [{ paragraph: 0, named: sentences.flatMap(({ named }) => named) }]
        : withParagraphs(sentences);
    table.put({
      article: { id: `article ${at}`, published: dayOf(date), publishedAt: date },
      counts,
      edges: 0,
      sentences: spans.length,
      paragraphs: new Set(spans.map(({ paragraph }) => paragraph)).size,
      spans: spans.filter(({ named }) => named.length > 0),
    });
  }
  for (const id of NAMES) table.name({ id, name: id.toUpperCase(), kind: id < 'd' ? 'Technique' : 'Model' });
  return table;
}

function withParagraphs(sentences: Article['sentences']) {
  let paragraph = 0;
  return sentences.map(({ newParagraph, named }) => {
    paragraph += newParagraph ? 1 : 0;
    return { paragraph, named };
  });
}

/** All windows of an article by going through its text, as sets of names. */
function windows({ sentences }: Article, within: Window): readonly ReadonlySet<string>[] {
  const spans = withParagraphs(sentences);
  if (within === 'SENTENCE') return spans.map(({ named }) => new Set(named));
  if (within === 'ARTICLE') return [new Set(spans.flatMap(({ named }) => named))];
  const paragraphs = [...new Set(spans.map(({ paragraph }) => paragraph))];
  return paragraphs.map((one) => new Set(spans.flatMap(({ paragraph, named }) => (paragraph === one ? named : []))));
}

const request = fc.record({
  within: fc.constantFrom<Window>('ARTICLE', 'PARAGRAPH', 'SENTENCE'),
  kinds: fc.subarray<'Technique' | 'Model'>(['Technique', 'Model']),
  with: fc.constantFrom(null, ...NAMES, 'nobody'),
  since: fc.constantFrom(null, '2025-01-01'),
  until: fc.constantFrom(null, '2025-06-30'),
  minCount: fc.integer({ min: 1, max: 3 }),
});

const rest = async () => {};

test('pairs, their counts and trends are those of going through all windows one by one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(article, { maxLength: 8 }), request, async (articles, { within, ...asked }) => {
      const index = indexWindows(tableOf(articles, within), within);
      const all = { ...asked, first: 100 } satisfies PairRequest;
      const counted = await countPairs(index, all, rest);
      const passing = articles.filter(({ counts, date }) => {
        const day = dayOf(date);
        const open = asked.since === null && asked.until === null;
        return counts && (open || (day !== null && day >= (asked.since ?? '') && day <= (asked.until ?? '9')));
      });
      const every = passing.flatMap((one) => windows(one, within));
      const pairs = NAMES.flatMap((a) => NAMES.filter((b) => a < b).map((b) => [a, b] as const));
      const expected = pairs
        .map(([a, b]) => ({ a, b, both: every.filter((window) => window.has(a) && window.has(b)).length }))
        .filter(({ a, b, both }) => both >= asked.minCount && [a, b].every((one) => isAsked(one, asked)))
        .filter(({ a, b }) => asked.with === null || a === asked.with || b === asked.with);
      const named = counted.pairs.map(({ a, b, both }) => ({
        a: index.entities[a]?.id,
        b: index.entities[b]?.id,
        both,
      }));
      const key = (pair: { a: string | undefined; b: string | undefined }) => `${pair.a}${pair.b}`;
      expect([...named].sort((x, y) => (key(x) < key(y) ? -1 : 1))).toEqual(expected);
      expect(counted).toMatchObject({ totalCount: expected.length, windowCount: every.length });
      const marks = articlesOf(index, asked);
      for (const { a, b, both } of counted.pairs) expect(sum(pairTrend(index, marks, a, b))).toBe(both);
      expect(sum(windowTrend(index, marks))).toBe(every.length);
    }),
    { numRuns: 300 },
  );
});

function isAsked(id: string, asked: Pick<PairRequest, 'kinds' | 'with'>): boolean {
  return id === asked.with || asked.kinds.includes(id < 'd' ? 'Technique' : 'Model');
}

function sum({ trend, undated }: ReturnType<typeof windowTrend>): number {
  return trend.reduce((total, { count }) => total + count, undated);
}

test('the first few are the best of all: by count, then by significance, then by name', async () => {
  const of = (...named: string[]): Article => ({
    counts: true,
    date: null,
    sentences: [{ newParagraph: false, named }],
  });
  const articles = [of('a', 'b'), of('a', 'b'), of('b', 'c'), of('b', 'c'), of('d', 'e'), of('a'), of('a'), of('c')];
  const index = indexWindows(tableOf(articles, 'ARTICLE'), 'ARTICLE');
  const asked = { kinds: ['Technique', 'Model'], with: null, since: null, until: null, minCount: 1 } as const;
  const { pairs, totalCount } = await countPairs(index, { ...asked, first: 2 }, rest);
  expect(pairs.map(({ a, b, both }) => [index.entities[a]?.name, index.entities[b]?.name, both])).toEqual([
    ['B', 'C', 2],
    ['A', 'B', 2],
  ]);
  expect(totalCount).toBe(3);
});

test('an article that is put again or removed leaves nothing of what it was', () => {
  const table = tableOf(
    [{ counts: true, date: '2025', sentences: [{ newParagraph: false, named: ['a', 'b'] }] }],
    'ARTICLE',
  );
  const row = { counts: true, edges: 3, sentences: 1, paragraphs: 1 };
  const article = { id: 'article 0', published: null, publishedAt: null };
  table.put({ ...row, article, spans: [{ paragraph: 0, named: ['c'] }] });
  expect([table.edges, [...indexWindows(table, 'ARTICLE').windowEntities].map((at) => table.entities[at]?.id)]).toEqual(
    [3, ['c']],
  );
  table.remove('article 0');
  expect([table.edges, table.articles.size, indexWindows(table, 'ARTICLE').windowEntities.length]).toEqual([0, 0, 0]);
});
