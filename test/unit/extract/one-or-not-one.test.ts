import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../../server/extract/extract.ts';
import { foldName } from '../../../server/extract/names/fold.ts';
import { readLexicon } from '../../../server/seed.ts';
import { NOT_ONE, ONE, textWith } from '../../support/names.ts';

const extract = createExtractor(readLexicon());

/** Ids of what the text names by exactly this name. */
function idsOf(name: string, text: string): readonly string[] {
  const { entities } = extract(text);
  return entities.filter(({ aliases }) => aliases.includes(name)).map(({ id }) => id);
}

describe('with the lexicon of this project', () => {
  it.each(NOT_ONE.map(([a, b]) => [a.name, b.name, a.text, b.text]))('%s is not %s', (a, b, textA, textB) => {
    const [ids, others] = [idsOf(a, textA), idsOf(b, textB)];
    expect([ids.length, others.length]).toEqual([1, 1]);
    expect(ids).not.toEqual(others);
  });

  it.each(ONE.map((names) => [names]))('%s are one', (names) => {
    const ids = names.map((name) => idsOf(name, textWith(name)));
    expect(ids).toEqual(names.map(() => ids[0]));
    expect(ids[0]).toHaveLength(1);
  });

  it('C# is not C++', () => {
    expect(idsOf('C++', textWith('C++'))).toEqual(['product:cplusplus']);
    expect(extract(textWith('C#')).entities.map(({ id }) => id)).not.toContain('product:cplusplus');
    expect(foldName('C#')).not.toBe(foldName('C++'));
  });

  it('Claude Shannon next to Claude stays a person', () => {
    const { entities } = extract('Anthropic is said to have named its model Claude after Claude Shannon.');
    expect(entities.map(({ id }) => id).sort()).toEqual(['company:anthropic', 'model:claude', 'person:claude-shannon']);
  });
});
