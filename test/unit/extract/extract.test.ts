import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaimWeights } from '../../../server/claim-weights.ts';
import { createExtractor } from '../../../server/extract/extract.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { entry, smallLexicon } from '../../support/lexicon.ts';

const extract = createExtractor(smallLexicon);
const ids = (text: string) => extract(text).entities.map(({ id }) => id);

/** Pieces of names, signs and hostile characters, of which articles are made up. */
const shard = fc.constantFrom(
  'OpenAI',
  'DeepSeek',
  '-V3.2',
  ' V3.2',
  'GPT-',
  '4o',
  ' 5 Pro',
  'Claude',
  'Jane Roe',
  ' CEO ',
  ' (',
  ')',
  'GRPO',
  'Group Relative Policy Optimization',
  ' said ',
  '. ',
  ', ',
  ' and ',
  "'s ",
  '’s ',
  '\n',
  '\n\n- ',
  '# ',
  '\u0000',
  '\u200b',
  '\u200e',
  '\u202e',
  '\ud83d',
  '\udca5',
  '🤗',
  '深度求索',
  '。',
  '__proto__',
  'constructor',
  ' startup ',
  'Foobar',
  ' a ',
  '“',
  '”',
  '|',
  '```',
  ' ',
  'Topics\n',
  'Best for: ',
  '$41 billion',
);

describe('extraction', () => {
  it('has mentions that read back from the text, in order, never overlapping, each in its sentence, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(shard, { maxLength: 60 }), (shards) => {
        const text = shards.join('');
        const { entities, sentences, claims } = extract(text);
        const mentions = entities.flatMap((entity) => {
          expect(entity.mentions.length).toBeGreaterThan(0);
          expect(new Set(entity.mentions.map(({ start, end }) => text.slice(start, end)))).toEqual(
            new Set(entity.aliases),
          );
          return entity.mentions;
        });
        let end = 0;
        for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          const sentence = sentences[mention.sentence];
          expect(sentence !== undefined && sentence.start <= mention.start && mention.end <= sentence.end).toBe(true);
          end = mention.end;
        }
        const keys = entities.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
        for (const { subject, object } of claims) {
          expect([subject, object].every((key) => key === null || keys.includes(key))).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is the same for the same text, byte for byte, also by another extractor', () => {
    const text = 'SoftBank Group put $41 billion into OpenAI.\n\nDeepSeek released DeepSeek-V3.2, said Jane Roe.';
    expect(JSON.stringify(createExtractor(smallLexicon)(text))).toBe(JSON.stringify(extract(text)));
    expect(JSON.stringify(extract(text))).toBe(JSON.stringify(extract(text)));
  });

  it('of nothing, of blanks and of a greeting is empty and no error', () => {
    for (const text of ['', ' \n\t ', 'Hello.', '\ud83d', '\u0000\u0000']) expect(extract(text).entities).toEqual([]);
  });

  it('takes names that objects have for names like any other', () => {
    const odd = createExtractor({
      entries: [entry('Company', '__proto__', { id: 'proto' }), entry('Company', 'constructor')],
    });
    const text = 'The firms __proto__ and constructor merged with hasOwnProperty Inc. today.';
    expect(odd(text).entities.map(({ id, name }) => [id, name])).toEqual([
      ['company:proto', '__proto__'],
      ['company:constructor', 'constructor'],
    ]);
  });

  it('spells names as their best source does, never title-cased or singularised', () => {
    const text = 'GPT-4o and xAI and MoE and Claude Opus 4.1, an AI model.';
    expect(extract(text).entities.map(({ name }) => name)).toEqual([
      'GPT-4o',
      'xAI',
      'Mixture-of-Experts',
      'Claude Opus 4.1',
    ]);
  });

  it('names the entity by its long form, with the short form among its aliases', () => {
    const [entity] = extract('We add Multi-Hop Token Merging (MHTM).').entities;
    expect(entity).toMatchObject({
      name: 'Multi-Hop Token Merging',
      aliases: ['Multi-Hop Token Merging', 'MHTM'],
      kind: 'Technique',
    });
  });

  it('reads a sectioned digest: topics are ABOUT claims with their item as evidence; audience, sections and credits are no entities', () => {
    const text = [
      'The Radar: SoftBank and DeepSeek',
      'Summary',
      'SoftBank Group committed $41 billion to OpenAI.',
      'Method',
      'DeepSeek-V3.2 uses GRPO.',
      'Topics',
      '- World Models',
      '- Odd Things',
      'Best for: AI Architect, CTO, Google engineers',
      'Curation by Somewhere. Original article published by OpenAI.',
    ].join('\n');
    const { entities, claims } = extract(text);
    expect(entities.map(({ id, mentions }) => `${id} ${mentions.length}`)).toEqual([
      'company:softbank 2',
      'company:deepseek 1',
      'company:openai 1',
      'model:deepseek-v3-2 1',
      'technique:group-relative-policy-optimization 1',
      'topic:world-models 1',
      'topic:odd-things 1',
    ]);
    const about = claims.filter(({ type }) => type === 'ABOUT');
    expect(
      about.map(({ subject, object, evidence }) => [subject, object, text.slice(evidence.start, evidence.end)]),
    ).toEqual([
      [null, 'world-models', 'World Models'],
      [null, 'odd-things', 'Odd Things'],
    ]);
  });
});

describe('faults reported of such systems', () => {
  it('Graphify#878: product codes and versions with one prefix stay apart', () => {
    expect(ids('H100 and H200 run DeepSeek-V3.1 and DeepSeek-V3.2.')).toHaveLength(4);
  });

  it('hindsight#4642: names that differ in a number stay apart', () => {
    expect(new Set([...ids('The model Qwen3-30B leads.'), ...ids('The model Qwen3-32B leads.')]).size).toBe(2);
  });

  it('sage-wiki#164: a preview is not what it previews', () => {
    expect(ids('Gemini 2.5 Pro preview stands next to Gemini 2.5 Pro.')).toHaveLength(2);
  });

  it('graphiti#1734: an acronym is one thing in all articles', () => {
    const notes = [
      'GRPO helps.',
      'They use GRPO.',
      'Group Relative Policy Optimization (GRPO) helps.',
      'group-relative policy optimization helps.',
    ];
    expect(new Set(notes.flatMap(ids))).toEqual(new Set(['technique:group-relative-policy-optimization']));
  });

  it('LightRAG#2402: homonyms are told apart by what stands around them', () => {
    expect(ids('The Winklevoss twins run the crypto exchange Gemini.')).toEqual(['company:gemini-exchange']);
    expect(ids('The Gemini model is new.')).toEqual(['model:gemini']);
    expect(ids('The AI model is called Claude, after Claude Shannon perhaps.')).toContain('model:claude');
  });

  it('zeph#2215: two spellings of one version are one entity', () => {
    expect(ids('DeepSeek-V3.2, or DeepSeek V3.2, improves on DeepSeek-V3.2.')).toEqual(['model:deepseek-v3-2']);
  });

  it('LightRAG#2017: lone surrogates, NUL and marks leave all offsets right', () => {
    const text = '\ud83d A \u0000 title\n\n\u200fOpen\u200bAI met SoftBank\u202e.';
    expect(
      extract(text).entities.map(({ id, mentions }) => [
        id,
        ...mentions.map(({ start, end }) => text.slice(start, end)),
      ]),
    ).toEqual([
      ['company:openai', 'Open\u200bAI'],
      ['company:softbank', 'SoftBank'],
    ]);
  });

  it('neo4j-labs#492: dates and places become no entities', () => {
    expect(ids('On 01.12.2025 DeepSeek opened in Paris, France, on a Monday in May.')).toEqual(['company:deepseek']);
  });

  it('different things that look alike keep different ids', () => {
    const pairs = [
      ['The GPT-4 model.', 'The GPT-4o model.'],
      ['LoRA helps.', 'QLoRA helps.'],
      ['xAI grew.', 'OpenAI grew.'],
      ['The GPT-4.1 model.', 'The GPT-41 model.'],
      ['Gemini 2.5 Pro, a model.', 'Gemini 2.5 Flash, a model.'],
      ['MiniMax grew.', 'Mini Max Robotics grew.'],
      ['SoftBank Group grew.', 'SoftBank Vision Fund grew.'],
      ['Qwen3-235B-A22B-Instruct-2507 leads.', 'Qwen3-235B-A22B-Instruct-2508 leads.'],
    ] as const;
    for (const [a, b] of pairs) {
      expect(ids(a)).toHaveLength(1);
      expect(ids(a)).not.toEqual(ids(b));
    }
  });
});

describe('time', () => {
  /** Milliseconds that the text takes, best of two. */
  const timeOf = (text: string, read = extract): number => {
    const runs = [0, 1].map(() => {
      const start = cpuTime();
      read(text);
      return cpuTime() - start;
    });
    return Math.min(...runs);
  };

  it.each([
    [
      'prose',
      'SoftBank Group committed $41 billion to OpenAI, said Jane Roe of Acme Labs. DeepSeek-V3.2 uses GRPO (Group Relative Policy Optimization).\n',
    ],
    ['one letter', 'aaaaaaaaaaaaaaaaaaaaaaaa'],
    ['one name', 'OpenAI '],
    ['a chain of versions', 'GPT-4-'],
    ['brackets', 'A (B) '],
    ['bullets', '- a\n'],
    ['fences', '```\n'],
    ['ideographs', '深度求索发布了新模型'],
    ['blank lines', '\n'],
    ['initials', 'J. '],
  ])(
    'grows no faster than the text: %s',
    (_, unit) => {
      const small = unit.repeat(Math.ceil(40_000 / unit.length));
      const large = unit.repeat(Math.ceil(160_000 / unit.length));
      timeOf(small);
      expect(timeOf(large)).toBeLessThan(timeOf(small) * 11 + 500);
    },
    60_000,
  );

  it('grows no faster than a sentence without end that is made of funding rounds, rules and scorer together', () => {
    const scored = createExtractor(smallLexicon, { claimWeights: readClaimWeights(() => undefined) });
    const round = fc.constantFrom(
      'OpenAI raised $5 million in a Series A round led by SoftBank, with Nvidia and Google joining, ',
      'a $3 million seed round in DeepSeek from Nvidia and 10% of MiniMax, ',
      'which Anthropic, backed by Google, is said to have tried to put $2 billion into, and ',
      'DigitalBridge took part and so did SoftBank Vision Fund, while ',
    );
    fc.assert(
      fc.property(fc.array(round, { minLength: 1, maxLength: 4 }), (rounds) => {
        const unit = rounds.join('');
        const small = unit.repeat(Math.ceil(10_000 / unit.length));
        timeOf(small, scored);
        expect(timeOf(small.repeat(4), scored)).toBeLessThan(timeOf(small, scored) * 10 + 200);
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});
