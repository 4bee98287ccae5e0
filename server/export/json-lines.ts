import { describeExport } from './about.ts';
import type { Exported } from './exported.ts';

/** What the first line of such a file says that it is; `import` knows it by this. */
export const JSON_LINES_FORMAT = 'modelscape-graph';

/** The form that is written. */
export const JSON_LINES_VERSION = 1;

/**
 * JSON Lines: a record a line, each with its kind in `record`: one `header`, then `decision`, `entity`, `relation` with its `claim`s
 * after it, `article`, and last `end` with how many there were. An article of a whole graph has its text and all that was
 * read from it, so that `import` makes the same graph of it.
 */
export async function* toJsonLines(exported: Exported): AsyncGenerator<string> {
  const { about } = exported;
  const holds = about.seeds.length === 0 ? 'graph' : 'subgraph';
  const head = { record: 'header', format: JSON_LINES_FORMAT, version: JSON_LINES_VERSION, holds };
  yield line({ ...head, description: describeExport(about), ...about });
  const counts = { decisions: 0, entities: 0, relations: 0, claims: 0, articles: 0 };
  for await (const decision of exported.decisions()) {
    counts.decisions += 1;
    yield line({ record: 'decision', decision });
  }
  for await (const entity of exported.entities()) {
    counts.entities += 1;
    yield line({ record: 'entity', ...entity });
  }
  for await (const { claims, ...relation } of exported.relations()) {
    counts.relations += 1;
    counts.claims += claims.length;
    yield [{ record: 'relation', ...relation }, ...claims.map((claim) => ({ record: 'claim', ...claim }))]
      .map(line)
      .join('');
  }
  for await (const article of exported.articles('reading')) {
    counts.articles += 1;
    yield line({ record: 'article', ...article });
  }
  yield line({ record: 'end', ...counts });
}

function line(record: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(record)}\n`;
}
