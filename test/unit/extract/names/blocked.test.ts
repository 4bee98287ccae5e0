import { expect, it } from 'vitest';
import { createExtractor } from '../../../../server/extract/extract.ts';
import { entry } from '../../../support/lexicon.ts';

it('a longer name whose cues are lacking blocks the shorter one inside it', () => {
  const lab = entry('Company', 'Orin Deep', { aliases: [{ name: 'Orin Deep', cues: ['lab'] }] });
  const read = createExtractor({ entries: [entry('Company', 'Orin'), lab] });
  const ids = (text: string) => read(text).entities.map(({ id }) => id);
  expect(ids('Orin Deep grew.')).toEqual([]);
  expect(ids('The lab Orin Deep grew.')).toEqual(['company:orin-deep']);
  expect(ids('Orin grew.')).toEqual(['company:orin']);
});
