import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../../../server/extract/extract.ts';
import { entry } from '../../../support/lexicon.ts';

const jane = { ...entry('Person', 'Jane Karuvel'), description: 'Founder of Veltro Labs.' };
const john = { ...entry('Person', 'John Karuvel'), description: 'Investor.' };
const lexicon = { entries: [entry('Company', 'Veltro Labs'), entry('Company', 'Acme Motors'), jane, john] };
const extract = createExtractor(lexicon);

const people = (text: string): readonly string[] =>
  extract(text).entities.flatMap(({ id, kind, aliases }) =>
    kind === 'Person' ? [`${id}: ${aliases.join(' | ')}`] : [],
  );

describe('a surname alone', () => {
  it('names the person of the lexicon whose firm the article names', () => {
    expect(people("Veltro Labs grew. Karuvel said it was Karuvel's plan.")).toEqual(['person:jane-karuvel: Karuvel']);
  });

  it('names nobody without the firm, without a word that stands beside people, or after an article', () => {
    expect(people('Acme Motors grew. Karuvel said it was fine.')).toEqual([]);
    expect(people('Veltro Labs grew near Karuvel in spring.')).toEqual([]);
    expect(people("Veltro Labs grew. The Karuvel's roof fell.")).toEqual([]);
  });

  it('names nobody of the lexicon where the article has somebody else of that surname in full', () => {
    expect(people('Veltro Labs hired Miriam Karuvel. Karuvel said it was fine.')).toEqual([
      'person:miriam-karuvel: Miriam Karuvel | Karuvel',
    ]);
  });
});
