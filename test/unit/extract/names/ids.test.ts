import { describe, expect, it } from 'vitest';
import { newThing } from '../../../../server/extract/names/named.ts';
import { readLexicon } from '../../../../server/seed.ts';

const idOf = (name: string): string => newThing(name, 'Model', () => false).id;

describe('ids of things that the lexicon lacks', () => {
  it('are one for all spellings of a model, whatever style the lexicon writes its like in', () => {
    const spellings = ['Qwen3-30B', 'Qwen 3 30B', 'qwen-3-30b', 'Qwen/Qwen3-30B', 'Qwen3 30B'];
    expect(new Set(spellings.map(idOf))).toEqual(new Set(['model:qwen-3-30b']));
  });

  it('are apart for all that is told apart', () => {
    const names = ['ViT-L/14', 'ViT-H/14', 'ViT-B/32', 'Karu 4.1', 'Karu 41', 'Karu 4', 'Karu-4B'];
    expect(new Set(names.map(idOf)).size).toBe(names.length);
  });

  it('would be no other thing of the lexicon, whichever of its entries were missing', () => {
    const { entries } = readLexicon();
    const owners = new Map(entries.map(({ kind, id }) => [`${kind.toLowerCase()}:${id}`, id]));
    const taken = entries.filter(({ kind, id, name }) => {
      const owner = owners.get(newThing(name, kind, () => false).id);
      return owner !== undefined && owner !== id;
    });
    expect(taken).toEqual([]);
  });
});
