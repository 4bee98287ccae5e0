import { escapeUnsafe } from '../log.ts';

/** What `importCatalogue` answers. */
export type ImportAnswer = {
  readonly outcome: string;
  readonly origin: string;
  readonly rows: number;
  readonly entities: number;
  readonly claims: number;
  readonly unfit: number;
  readonly bad: readonly { readonly file: string; readonly line: number; readonly why: string }[];
  readonly joins: readonly { readonly spelling: string; readonly name: string; readonly how: string }[];
  readonly doubts: readonly { readonly spelling: string; readonly other: string; readonly why: string }[];
  readonly userErrors: readonly { readonly message: string }[];
};

/** An import for people: counts, rows that can't be read, then all joins and doubts. One line each. */
export function describeImport(answer: ImportAnswer): string {
  const { outcome, origin, rows, entities, claims, unfit, bad, joins, doubts } = answer;
  const lines = [
    origin,
    `${outcome.toLowerCase()}: ${rows} rows name ${entities} entities and state ${claims} claims; ${bad.length} rows not read, ${unfit} ties left out`,
    ...bad.map(({ file, line, why }) => `not read  ${file}, line ${line}: ${why}`),
    ...joins.map(({ spelling, name, how }) => `joined    ${spelling} → ${name} (${how})`),
    ...doubts.map(({ spelling, other, why }) => `doubtful  ${spelling} / ${other}: ${why}`),
  ];
  return lines.map((line) => `${escapeUnsafe(line)}\n`).join('');
}
