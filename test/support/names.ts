/** A name and a text that uses it for one certain thing. */
export type InText = { readonly name: string; readonly text: string };

const alone = (name: string): InText => ({ name, text: `It is said that ${name} is doing well this year.` });

/** Pairs of names that mean two things, however alike they look. */
export const NOT_ONE: readonly (readonly [InText, InText])[] = [
  [alone('GPT-4'), alone('GPT-4o')],
  [alone('DeepSeek-V3.1'), alone('DeepSeek-V3.2')],
  [alone('LoRA'), alone('QLoRA')],
  [alone('xAI'), alone('OpenAI')],
  [alone('Gemini 2.5 Pro'), alone('Gemini 2.5 Flash')],
  [alone('SoftBank Group'), alone('SoftBank Vision Fund')],
  [alone('SoftBank Corp.'), alone('SoftBank Group')],
  [alone('H100'), alone('V100')],
  [alone('Meta'), { name: 'Meta AI', text: 'Researchers of the lab Meta AI released a paper.' }],
  [alone('Qwen3-235B-A22B-Instruct-2507'), alone('Qwen3-235B-A22B-Instruct-2508')],
  [
    { name: 'Gemini', text: 'Google trained its Gemini model on chips of its own.' },
    { name: 'Gemini', text: 'The crypto exchange Gemini of the Winklevoss twins went public.' },
  ],
  [
    { name: 'Claude', text: 'Anthropic trained its AI model Claude.' },
    { name: 'Claude Shannon', text: 'The theory of information began with Claude Shannon.' },
  ],
  [alone('MiniMax'), alone('Mini Max Robotics')],
  [alone('DeepSeek-V3.2'), alone('DeepMind')],
  [alone('GPT-4.1'), alone('GPT-41')],
];

/** Groups of names that mean one thing, however different they look. */
export const ONE: readonly (readonly string[])[] = [
  ['SoftBank', 'Softbank', 'SOFTBANK', 'SoftBank Group'],
  ['GRPO', 'Group Relative Policy Optimization', 'group-relative policy optimisation'],
  ['GPT-4o', 'gpt4o', 'GPT\u20114o', 'GPT\u20134o', 'GPT 4o'],
  ['MiniMax', '稀宇科技'],
  ['Moonshot AI', '月之暗面'],
  ['Z.ai', 'Zhipu AI', '智谱'],
  ['Claude 3.5 Sonnet', 'Claude Sonnet 3.5'],
  ['Mixture-of-Experts', 'mixture of experts', 'MoE'],
  ['RLHF', 'reinforcement learning from human feedback'],
  ['HKEX', 'Hong Kong Stock Exchange'],
];

/** A text that uses a name, for names that mean one thing wherever they stand. */
export const textWith = (name: string): string => alone(name).text;
