import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../server/extract/claims/claims.ts';
import { VERB_FORMS } from '../../../server/extract/claims/table.ts';
import { classesOf } from '../../../server/extract/claims/word-classes.ts';
import { createExtractor, createReader } from '../../../server/extract/extract.ts';
import { stopsAfter, stopsOf } from '../../../server/extract/names/alias-trie.ts';
import { indexLexicon } from '../../../server/extract/names/lexicon-index.ts';
import { readPieces } from '../../../server/extract/names/pieces.ts';
import { readTokens, type Words } from '../../../server/extract/text/token.ts';
import { factsOf } from '../../../server/extract/word-facts.ts';
import { smallLexicon } from '../../support/lexicon.ts';

const index = indexLexicon(smallLexicon);
const names = smallLexicon.entries.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]);

/** Words of names, of triggers and of neither, and sentences of them: always the same ones. */
const word = fc.constantFrom(
  ...names,
  ...['OpenAI', 'GPT-5', 'Jane Roe', 'xRAG', 'GRPO', 'Models', 'Cord2b', 'TPUs', '１２', 'thé'],
  ...['acquired', 'invested in', 'beats', 'said', 'is trained on', 'built', 'was founded by', 'partnership with'],
  ...['the company', 'its', 'chief executive', 'subsidiary of', 'and', ',', 'a', '$5 million', '51 %', 'refused to'],
);
const sentence = fc.array(word, { minLength: 2, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const runs = { seed: 20251125, numRuns: 100 };

const words = (): Words => ({ known: new Map(), factsOf: (written, lower) => factsOf(written, lower, index, null) });

describe('what is found out of a word once', () => {
  it('is what each step finds out by itself', () => {
    fc.assert(
      fc.property(text, (read) => {
        const tokens = readTokens(read, words());
        expect(tokens.map(({ facts }) => facts?.classes)).toEqual(tokens.map(({ lower }) => classesOf(lower)));
        expect(tokens.map(({ facts }) => facts?.verb)).toEqual(
          tokens.map(({ lower }) => VERB_FORMS.get(lower) ?? null),
        );
        const bare = readPieces(readTokens(read));
        const known = readPieces(tokens);
        expect(known.map((piece) => ({ ...piece, facts: null }))).toEqual(bare);
        for (const [at, { facts }] of known.entries()) {
          const expected = stopsOf(index.trie, bare, at, bare.length);
          if (facts?.begins) expect(stopsAfter(facts.begins, bare, at, bare.length)).toEqual(expected);
          else if (facts) expect(expected).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('changes no claim that rules find', () => {
    const extract = createExtractor(smallLexicon);
    let found = 0;
    fc.assert(
      fc.property(text, (read) => {
        const { entities, sentences, claims } = extract(read);
        found += claims.length;
        expect(findClaims({ text: read, sentences, tokens: readTokens(read), entities })).toEqual(claims);
      }),
      runs,
    );
    expect(found).toBeGreaterThan(30);
  });

  it('stays out of the sentences that go to a tagger', () => {
    const { toTag } = createReader(smallLexicon);
    const [sentence] = toTag('OpenAI released GPT-5 on Monday.');
    expect(sentence?.words[0]).toEqual({ start: 0, end: 6, text: 'OpenAI', lower: 'openai' });
    expect(sentence?.words.filter((one) => 'facts' in one)).toEqual([]);
  });

  it('is the same whatever was read before', () => {
    const used = createExtractor(smallLexicon);
    fc.assert(
      fc.property(text, (read) => {
        used(read);
        expect(used(read)).toEqual(createExtractor(smallLexicon)(read));
      }),
      { ...runs, numRuns: 25 },
    );
  });
});

describe('a sentence that names one thing', () => {
  it('states the same whether the rules that join two are tried on it or spared', () => {
    const { extract, explain } = createReader(smallLexicon);
    fc.assert(
      fc.property(text, (read) => {
        expect(explain(read).extraction).toEqual(extract(read));
      }),
      runs,
    );
  });
});
