import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../support/naming.ts';

describe('things that nobody has listed', () => {
  it('are told by what is done with them', () => {
    expect(namesIn('They launched Karuboard, which writes letters.')).toEqual(['product:karuboard: Karuboard']);
    expect(namesIn('It is the maker of Karu-2 and sells much.')).toEqual(['model:karu-2: Karu-2']);
    expect(namesIn('They launched Karuboard stores.')).toEqual([]);
    expect(namesIn('They introduced Alice Veltro, their lawyer.').filter((name) => name.startsWith('product'))).toEqual(
      [],
    );
  });

  it('are told by what they are called, unless that is a place or a book', () => {
    expect(namesIn('She has a garden gate called Karubo.')).toEqual(['product:karubo: Karubo']);
    expect(namesIn('It was found by a trick called Karubo.')).toEqual(['technique:karubo: Karubo']);
    expect(namesIn('She lives in a town called Karubo.')).toEqual([]);
  });

  it('are told by what they are said to be', () => {
    expect(namesIn('Karubo is a small chatbot.')).toEqual(['product:karubo: Karubo']);
    expect(namesIn('They showed Karubo, a new pair of glasses for cooks.')).toEqual(['product:karubo: Karubo']);
    expect(namesIn('Karubo is a sport where speakers meet.')).toEqual([]);
  });

  it('are models where they are trained or beat models', () => {
    expect(namesIn('In spring Karubo was trained on little.')).toEqual(['model:karubo: Karubo']);
    expect(namesIn('In spring Karubo beats GPT-4 by far.')).toContain('model:karubo: Karubo');
    expect(namesIn('In spring Karubo was painted on wood.')).toEqual([]);
  });

  it('are of the kind of which another version is', () => {
    expect(namesIn('The Karu 2 Pro model came. They had Karu 1.5 before.')).toEqual([
      'model:karu-2-pro: Karu 2 Pro',
      'model:karu-1.5: Karu 1.5',
    ]);
  });

  it('go on from a product that is known', () => {
    expect(namesIn('They liked ChatGPT Shelves for years.')).toEqual(['product:chatgpt-shelves: ChatGPT Shelves']);
    expect(namesIn('They liked ChatGPT APIs for years.')).toEqual(['product:chatgpt: ChatGPT']);
  });

  it('have the form of the firm in their name', () => {
    expect(namesIn('Yesterday Nvidia Group grew.')).toEqual(['company:nvidia: Nvidia Group']);
  });
});

describe('methods in small letters', () => {
  it('are told by a hyphen before a noun of methods, or by a word that names methods', () => {
    expect(namesIn('It has slot-woven decoding inside.')).toEqual([
      'technique:slot-woven-decoding: slot-woven decoding',
    ]);
    expect(namesIn('It was trained by lantern distillation.')).toEqual([
      'technique:lantern-distillation: lantern distillation',
    ]);
    expect(namesIn('It rests on amber gating, a trick from Lund.')).toEqual(['technique:amber-gating: amber gating']);
  });

  it('are none where the words before say only how', () => {
    expect(namesIn('It has fine-grained pruning and drew heavy attention.')).toEqual([]);
    expect(namesIn('It was made with careful tuning and great loss.')).toEqual([]);
  });
});

describe('bodies that nobody has listed', () => {
  it('have all of their name over "and"', () => {
    expect(namesIn('The Ministry of Slow Trade and Small Boats met.')).toEqual([
      'organization:ministry-of-slow-trade-and-small-boats: Ministry of Slow Trade and Small Boats',
    ]);
    expect(namesIn('She left the Lund Exchange and Karu Analytics.')).toEqual([
      'organization:lund-exchange: Lund Exchange',
      'company:karu-analytics: Karu Analytics',
    ]);
  });
});
