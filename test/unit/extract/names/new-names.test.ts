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

  it('are bodies and firms where the last word says so, with the place that is part of the name', () => {
    expect(namesIn('She left the Lund Stock Exchange for Karu Analytics.')).toEqual([
      'organization:lund-stock-exchange: Lund Stock Exchange',
      'company:karu-analytics: Karu Analytics',
    ]);
    expect(namesIn('The Norwegian Sea Office met the Vesle Tribunal.')).toEqual([
      'organization:norwegian-sea-office: Norwegian Sea Office',
      'organization:vesle-tribunal: Vesle Tribunal',
    ]);
    expect(namesIn('It runs a Data Center and writes Expert Systems.')).toEqual([]);
  });

  it('are bodies and firms where a first word of another language says so', () => {
    expect(namesIn('They asked Banco Karu and the Universidad de Vesle.')).toEqual([
      'company:banco-karu: Banco Karu',
      'organization:universidad-de-vesle: Universidad de Vesle',
    ]);
  });

  it('are firms whose people are told by their post', () => {
    expect(namesIn('The chief executive of Veltro and a spokesman for Karu met.')).toEqual([
      'company:veltro: Veltro',
      'company:karu: Karu',
    ]);
    expect(namesIn('An engineer at Veltro met the founder of London.')).toEqual(['company:veltro: Veltro']);
  });

  it('are the sizes of vision models with their patches', () => {
    expect(namesIn('The Veltro-7B model and Qwen-L/14 came. L/14 is small.').slice(1)).toEqual([
      'model:qwen-l14: Qwen-L/14 | L/14',
    ]);
  });

  it('are models where a method is tried on a size, and data where something is trained on it', () => {
    expect(namesIn('They tried the method on Veltro-7B.')).toEqual(['model:veltro-7b: Veltro-7B']);
    expect(namesIn('They trained it on Veltro-7B.')).toEqual(['benchmark:veltro7b: Veltro-7B']);
  });

  it('are what a noun says rather than what their shape hints at', () => {
    const text = 'The Karu-C4 dataset is new. Models like Karu-C4. Karu-C4 is large for models.';
    expect(namesIn(text)).toEqual(['benchmark:karu-c4: Karu-C4 | Karu-C4 | Karu-C4']);
    expect(namesIn('The SB 53 bill is about models.')).toEqual([]);
  });
});
