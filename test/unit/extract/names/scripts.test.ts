import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../../../server/extract/extract.ts';
import { entry } from '../../../support/lexicon.ts';
import { namesIn } from '../../../support/naming.ts';

describe('names in several scripts', () => {
  it('are read whole or not at all where one is half in ideographs', () => {
    expect(namesIn('齐鲁 Robotics raised $5 million.')).toEqual([]);
    expect(namesIn('Veltro 机器 raised $5 million.')).toEqual([]);
  });

  it('match whether ideographs or radicals that look like them are written', () => {
    const read = createExtractor({ entries: [entry('Company', '齐鲁银行', { id: 'qilu-bank' })] });
    expect(read('⻬鲁银行和齐鲁银行。').entities.map(({ id, aliases }) => [id, aliases])).toEqual([
      ['company:qilu-bank', ['⻬鲁银行', '齐鲁银行']],
    ]);
  });

  it('may hold a zero-width space, new ones and cased ones of the lexicon', () => {
    expect(namesIn('The startup Vel\u200btro grew.')).toEqual(['company:veltro: Vel\u200btro']);
    const read = createExtractor({ entries: [entry('Company', 'Orin', { aliases: [{ name: 'Orin', cased: true }] })] });
    expect(read('They like Or\u200bin.').entities.map(({ aliases }) => aliases)).toEqual([['Or\u200bin']]);
  });
});
