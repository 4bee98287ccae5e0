import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { applyMarks, type Marks, readMarks } from './marks.ts';
import { hashText, type Passage, readPassages, TEXTS } from './passages.ts';

const folder = new URL('passages/', import.meta.url);

/** One line a mention and a claim, so that a change shows as one line. */
function write({ mentions, claims, ...head }: Passage): string {
  const list = (items: readonly object[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n ]`;
  const lines = Object.entries(head).map(([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return ['{', ...lines, ` "mentions": ${list(mentions)},`, ` "claims": ${list(claims)}`, '}', ''].join('\n');
}

function toPassage(marks: Marks): Passage {
  const { file, start, end } = marks;
  const text = readFileSync(new URL(file.split('/').map(encodeURIComponent).join('/'), TEXTS), 'utf8').slice(
    start,
    end,
  );
  try {
    return { file, start, end, sha256: hashText(text), ...applyMarks(text, marks) };
  } catch (error) {
    throw new Error(`${file} ${start}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

const names = new Map(readPassages().map(({ id, passage }) => [`${passage.file} ${passage.start}`, id]));
for (const marks of process.argv.slice(2).flatMap((file) => readMarks(readFileSync(file, 'utf8')))) {
  const passage = toPassage(marks);
  const [set = ''] = passage.file.split('/');
  const place = `${passage.file} ${passage.start}`;
  let name = names.get(place);
  for (let n = 1; name === undefined; n += 1) {
    const free = `${set}/${`${n}`.padStart(3, '0')}`;
    if (![...names.values()].includes(free)) name = free;
  }
  names.set(place, name);
  mkdirSync(new URL(`${set}/`, folder), { recursive: true });
  writeFileSync(new URL(`${name}.json`, folder), write(passage));
}
