import type { EntityKind } from '../../server/extract/extraction.ts';
import type { Lexicon, LexiconAlias, LexiconEntry } from '../../server/extract/lexicon.ts';

type Given = {
  readonly aliases?: readonly (string | LexiconAlias)[];
  readonly family?: string;
  readonly id?: string;
};

/** An entry with the id that its name's words give. Names of up to four characters are cased, as the reader makes them. */
export function entry(kind: EntityKind, name: string, { aliases = [], family, id }: Given = {}): LexiconEntry {
  const all = [name, ...aliases].map((alias) => (typeof alias === 'string' ? { name: alias } : alias));
  const own = all.filter((alias, at) => at === 0 || alias.name !== name);
  const stated = all.slice(1).find((alias) => alias.name === name);
  const cased = own.map((alias, at) => (at === 0 && stated !== undefined ? stated : alias));
  return {
    id: id ?? name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    name,
    kind,
    aliases: cased.map((alias) => (alias.name.length <= 4 ? { cased: true, ...alias } : alias)),
    description: null,
    family: family ?? null,
  };
}

/** A small lexicon with homonyms, families, acronyms and Chinese names. */
export const smallLexicon: Lexicon = {
  entries: [
    entry('Company', 'OpenAI'),
    entry('Company', 'Anthropic'),
    entry('Company', 'Google'),
    entry('Company', 'SoftBank', { aliases: ['SoftBank Group'] }),
    entry('Company', 'SoftBank Corp.', { id: 'softbank-corp' }),
    entry('Company', 'SoftBank Vision Fund'),
    entry('Company', 'DigitalBridge'),
    entry('Company', 'DeepSeek', { aliases: ['深度求索'] }),
    entry('Company', 'MiniMax', { aliases: ['稀宇科技'] }),
    entry('Company', 'Scale AI'),
    entry('Company', 'xAI'),
    entry('Company', 'Nvidia'),
    entry('Company', 'Gemini', {
      id: 'gemini-exchange',
      aliases: [{ name: 'Gemini', cased: true, cues: ['crypto', 'Winklevoss'] }],
    }),
    entry('Organization', 'Hong Kong Stock Exchange', { aliases: ['HKEX'] }),
    entry('Person', 'Sam Altman'),
    entry('Model', 'GPT'),
    entry('Model', 'GPT-4', { family: 'gpt' }),
    entry('Model', 'GPT-4o', { family: 'gpt-4' }),
    entry('Model', 'GPT-5', { family: 'gpt' }),
    entry('Model', 'Claude', {
      aliases: [{ name: 'Claude', cased: true, cues: ['anthropic', 'model', 'chatbot', 'ai'] }],
    }),
    entry('Model', 'Claude 3.5 Sonnet', { family: 'claude' }),
    entry('Model', 'Claude Opus 4.1', { family: 'claude' }),
    entry('Model', 'Gemini', { aliases: [{ name: 'Gemini', cased: true, cues: ['google', 'model', 'gemini 2.5'] }] }),
    entry('Model', 'Gemini 2.5 Pro', { family: 'gemini' }),
    entry('Model', 'DeepSeek-V3'),
    entry('Model', 'DeepSeek-V3.1'),
    entry('Model', 'DeepSeek-V3.2', { family: 'deepseek-v3' }),
    entry('Model', 'Qwen'),
    entry('Model', 'Qwen3', { family: 'qwen' }),
    entry('Product', 'H100'),
    entry('Product', 'H200'),
    entry('Product', 'ChatGPT'),
    entry('Technique', 'Mixture-of-Experts', { aliases: ['MoE', 'mixture of experts'] }),
    entry('Technique', 'Group Relative Policy Optimization', { aliases: ['GRPO'] }),
    entry('Technique', 'LoRA', { aliases: ['Low-Rank Adaptation'] }),
    entry('Technique', 'QLoRA'),
    entry('Benchmark', 'SWE-bench'),
    entry('Benchmark', 'AIME'),
    entry('Topic', 'World models'),
  ],
};
