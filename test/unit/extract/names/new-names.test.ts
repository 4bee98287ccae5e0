import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../support/naming.ts';

describe('names that nobody has listed', () => {
  it('are benchmarks where something of mixed letters is trained or tested on them', () => {
    expect(namesIn('It was trained on LaneScans and scored 48.8 on KaruMMLU.')).toEqual([
      'benchmark:lanescans: LaneScans',
      'benchmark:karummlu: KaruMMLU',
    ]);
    expect(namesIn('On HushTape it leads.')).toEqual(['benchmark:hushtape: HushTape']);
    expect(namesIn('They relied on LaneScans.')).toEqual([]);
    expect(namesIn('It was trained on LaneScans clusters.')).toEqual([]);
  });

  it('are benchmarks where one word ends as tests and collections do', () => {
    expect(namesIn('They like FjordCorpus-NO and TaxLawQA.')).toEqual([
      'benchmark:fjordcorpus-no: FjordCorpus-NO',
      'benchmark:taxlawqa: TaxLawQA',
    ]);
    expect(namesIn('They like the Fjord QA.')).toEqual([]);
  });

  it('are companies where a place is told before them, and people are none', () => {
    expect(namesIn('Leeds-based Veltro grew.')).toEqual(['company:veltro: Veltro']);
    expect(namesIn('Leeds-based Alice Veltro sang.').filter((name) => name.startsWith('company'))).toEqual([]);
  });

  it('are bodies "of" or "for" something', () => {
    expect(namesIn('She left the Lund Institute for Slow Machines.')).toEqual([
      'organization:lund-institute-for-slow-machines: Lund Institute for Slow Machines',
    ]);
  });

  it('are the head of a company named in full, unless it is a word of the text', () => {
    expect(namesIn('Veltro Labs grew. Nobody knew Veltro before.')).toEqual([
      'company:veltro-labs: Veltro Labs | Veltro',
    ]);
    expect(namesIn('Quiet Labs grew. It was quiet, and Quiet was told.')).toEqual(['company:quiet-labs: Quiet Labs']);
    expect(namesIn('Alice Labs grew. Nobody knew Alice before.')).toEqual(['company:alice-labs: Alice Labs']);
  });

  it('are models where a hyphen ties a size to them, in small letters too, or a variant in a sentence about models', () => {
    expect(namesIn('They tried veltro-13b and karu-vla-3b.')).toEqual([
      'model:veltro-13b: veltro-13b',
      'model:karu-vla-3b: karu-vla-3b',
    ]);
    expect(namesIn('The Veltro-Mini model came. It is a sub-7b thing.')).toEqual(['model:veltro-mini: Veltro-Mini']);
    expect(namesIn('The Veltro-Mini van came.')).toEqual([]);
  });
});
