import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../../../server/extract/extract.ts';
import { entry } from '../../../support/lexicon.ts';
import { entitiesOf, namesIn } from '../../../support/naming.ts';

describe('names of the lexicon', () => {
  it('match whatever hyphen, blank or nothing stands before a version', () => {
    expect(namesIn('Both GPT‑4o and gpt4o and GPT 4o are one.')).toEqual(['model:gpt-4o: GPT‑4o | gpt4o | GPT 4o']);
    expect(namesIn('It uses mixture of experts, or Mixture-of-Experts.')).toEqual([
      'technique:mixture-of-experts: mixture of experts | Mixture-of-Experts',
    ]);
  });

  it('end before the possessive', () => {
    expect(namesIn("OpenAI's and SoftBank’s plans.")).toEqual(['company:openai: OpenAI', 'company:softbank: SoftBank']);
  });

  it('are the longest that begin there', () => {
    expect(namesIn('SoftBank Group, SoftBank Corp. and SoftBank Vision Fund differ.')).toEqual([
      'company:softbank: SoftBank Group',
      'company:softbank-corp: SoftBank Corp.',
      'company:softbank-vision-fund: SoftBank Vision Fund',
    ]);
  });

  it('of four signs or fewer, and cased ones, match only as spelt', () => {
    expect(namesIn('The moe and the gemini model.')).toEqual([]);
  });

  it('keep their capitals where these are all that tells a name', () => {
    expect(namesIn('They plan to scale AI with Scale AI.')).toEqual(['company:scale-ai: Scale AI']);
  });

  it('match inside a run of ideographs', () => {
    expect(namesIn('中国公司深度求索和稀宇科技发布了模型。')).toEqual([
      'company:deepseek: 深度求索',
      'company:minimax: 稀宇科技',
    ]);
  });

  it('need one of their cues, in the sentence or the title', () => {
    expect(namesIn('The Winklevoss twins run Gemini, a crypto exchange.')).toEqual(['company:gemini-exchange: Gemini']);
    expect(namesIn('A Google model named Gemini.')).toContain('model:gemini: Gemini');
    expect(namesIn('He was born under Gemini.')).toEqual([]);
    expect(namesIn('Claude Shannon founded information theory.')).not.toContain('model:claude: Claude');
  });

  it('are no first names of people, in headlines with capitals throughout neither', () => {
    const below = '\n\nThe move was told to staff of Google.\n\nNobody there was asked.';
    expect(namesIn(`Gemini Halvorsen Leaves SoftBank${below}`)).toEqual([
      'company:softbank: SoftBank',
      'company:google: Google',
    ]);
    expect(namesIn(`Gemini Downloads Pass SoftBank Model Forecast${below}`)).toContain('model:gemini: Gemini');
    expect(namesIn(`Gemini Assistant Joins SoftBank Model${below} Their assistant grew.`)).toContain(
      'product:gemini: Gemini',
    );
  });

  it('may have a sign between blanks', () => {
    const found = createExtractor({ entries: [entry('Company', 'Salt & Wren')] })('They bought Salt & Wren.').entities;
    expect(found.map(({ id }) => id)).toEqual(['company:salt-wren']);
  });

  it('keep the word "model" where it is part of a method', () => {
    const entries = [
      entry('Technique', 'state space model'),
      entry('Technique', 'transformer', { aliases: ['transformer model'] }),
    ];
    const text = 'A state space model beats a transformer model.';
    const found = createExtractor({ entries })(text).entities.flatMap(({ mentions }) => mentions);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['state space model', 'transformer']);
  });

  it('are not cut out of addresses or longer hyphenated names', () => {
    expect(namesIn('See openai.com and @OpenAI and Mini-GPT-4 here.')).not.toContain('company:openai: openai');
  });
});

describe('the model grammar', () => {
  it('never reads a version out of a longer one', () => {
    const ids = (text: string) => entitiesOf(text).map(({ id }) => id);
    expect(ids('It beats GPT-4o.')).toEqual(['model:gpt-4o']);
    expect(ids('It beats GPT-4.1 today.')).toEqual(['model:gpt-4.1']);
    expect(ids('It beats GPT-4-Turbo today.')).toEqual(['model:gpt-4-turbo']);
    expect(ids('It beats DeepSeek-V3.2-Speciale today.')).toEqual(['model:deepseek-v3.2-speciale']);
  });

  it('makes a new version of a known family an entity of its own under its nearest ancestor', () => {
    const [entity] = entitiesOf('It runs GPT-5 Pro.');
    expect(entity).toMatchObject({
      id: 'model:gpt-5-pro',
      name: 'GPT-5 Pro',
      known: false,
      kind: 'Model',
      family: 'model:gpt-5',
    });
  });

  it('reads sizes, active sizes and dates as parts of the name', () => {
    expect(namesIn('Qwen3-235B-A22B-Instruct-2507 and Qwen3-30B lead, then Qwen3-32B.')).toEqual([
      'model:qwen-3-instruct-235b-a22b-2507: Qwen3-235B-A22B-Instruct-2507',
      'model:qwen-3-30b: Qwen3-30B',
      'model:qwen-3-32b: Qwen3-32B',
    ]);
  });

  it('takes words in another order for the same model', () => {
    expect(namesIn('The AI model Claude Sonnet 3.5 is Claude 3.5 Sonnet.')).toEqual([
      'model:claude-3-5-sonnet: Claude Sonnet 3.5 | Claude 3.5 Sonnet',
    ]);
  });

  it('reads a brand with a version as a model and the brand alone as the company', () => {
    expect(namesIn('DeepSeek released DeepSeek-V4 and DeepSeek V3.2.')).toEqual([
      'company:deepseek: DeepSeek',
      'model:deepseek-v4: DeepSeek-V4',
      'model:deepseek-v3-2: DeepSeek V3.2',
    ]);
  });

  it('leaves amounts, years and words about a model out of the name', () => {
    expect(namesIn('GPT-4-class models and Claude 3 million users and GPT-4 in 2025, an AI race.')).toEqual([
      'model:gpt-4: GPT-4 | GPT-4',
      'model:claude: Claude',
    ]);
  });

  it('keeps H100 and H200, and V3.1 and V3.2, apart', () => {
    expect(namesIn('H100 and H200 run DeepSeek-V3.1 and DeepSeek-V3.2.')).toEqual([
      'product:h100: H100',
      'product:h200: H200',
      'model:deepseek-v3-1: DeepSeek-V3.1',
      'model:deepseek-v3-2: DeepSeek-V3.2',
    ]);
  });

  it('keeps a preview apart from what it previews', () => {
    expect(namesIn('Gemini 2.5 Pro preview stood next to Gemini 2.5 Pro.')).toEqual([
      'model:gemini-2.5-preview-pro: Gemini 2.5 Pro preview',
      'model:gemini-2-5-pro: Gemini 2.5 Pro',
    ]);
  });

  it('takes an unknown name with a size for a model', () => {
    expect(namesIn('The lab shipped Foobar-70B last week.')).toEqual(['model:foobar-70b: Foobar-70B']);
  });

  it('reads a variant in square brackets, but no link', () => {
    expect(namesIn('Qwen3 [dev] is made from Qwen3 [pro], see Qwen3 [pro](https://a.b) and Qwen3 [1].')).toEqual([
      'model:qwen-3-dev: Qwen3 [dev]',
      'model:qwen-3-pro: Qwen3 [pro]',
      'model:qwen3: Qwen3 | Qwen3',
    ]);
  });

  it('leaves the score after a version out of the name', () => {
    expect(namesIn('GPT-4o had 3.3 percent, GPT-5 3.8, Claude 3.5 Sonnet 4.3.')).toEqual([
      'model:gpt-4o: GPT-4o',
      'model:gpt-5: GPT-5',
      'model:claude-3-5-sonnet: Claude 3.5 Sonnet',
    ]);
  });

  it('takes a method with a size for a model', () => {
    expect(namesIn('Then LoRA-3B beat LoRA-2.')).toEqual(['model:lora-3b: LoRA-3B', 'technique:lora2: LoRA-2']);
  });

  it('never names anything by a size or a version alone', () => {
    expect(namesIn('Qwen3 is out. The 70B model is large, the V7 model too, and model 8B.')).toEqual([
      'model:qwen3: Qwen3',
    ]);
  });

  it('reads the year of a contest as its version', () => {
    expect(namesIn('It leads on AIME 2025 and AIME.')).toEqual([
      'benchmark:aime2025: AIME 2025',
      'benchmark:aime: AIME',
    ]);
  });
});

describe('definitions in the text', () => {
  it('join a known name and its short form', () => {
    expect(namesIn('We use Group Relative Policy Optimization (GRPO). GRPO helps.')).toEqual([
      'technique:group-relative-policy-optimization: Group Relative Policy Optimization | GRPO | GRPO',
    ]);
  });

  it('take the longest form, known or spelt by its first letters', () => {
    expect(namesIn('They tried Paired Parallel Optimization (PPO), and PPO failed.')).toEqual([
      'technique:paired-parallel-optimization: Paired Parallel Optimization | PPO | PPO',
    ]);
    expect(namesIn('We use Group Relative Policy Optimization (RPO). RPO helps.')).toEqual([
      'technique:group-relative-policy-optimization: Group Relative Policy Optimization',
      'technique:relative-policy-optimization: RPO | RPO',
    ]);
  });

  it('make an unknown technique one entity, both ways round', () => {
    expect(namesIn('We add Multi-Hop Token Merging (MHTM). Then MHTM runs.')).toEqual([
      'technique:multi-hop-token-merging: Multi-Hop Token Merging | MHTM | MHTM',
    ]);
    expect(namesIn('We add MHTM (Multi-Hop Token Merging) now.')).toEqual([
      'technique:multi-hop-token-merging: MHTM | Multi-Hop Token Merging',
    ]);
  });

  it('take a quoted short form of a company', () => {
    expect(namesIn('The deal with SoftBank Group Corp. (“SoftBank”) closed.')[0]).toContain('company:softbank');
  });

  it('overrule the lexicon', () => {
    expect(namesIn('The Ministry of Education (MoE) answered. MoE wants more.')).toEqual([
      'organization:ministry-of-education: Ministry of Education | MoE | MoE',
    ]);
  });

  it('of fields and job titles name nothing', () => {
    expect(namesIn('Artificial intelligence (AI) and the application programming interface (API) matter.')).toEqual([]);
  });
});

describe('names that the lexicon lacks', () => {
  it.each([
    ['It was built by Chinese AI unicorn Foobar.', 'company:foobar: Foobar'],
    ['Foobar, a Leeds startup, grew.', 'company:foobar: Foobar'],
    ['It leads on the FooQA benchmark.', 'benchmark:fooqa: FooQA'],
    ['A deal with Foobar Labs was signed.', 'company:foobar-labs: Foobar Labs'],
    ['He studied at the University of Barford.', 'organization:university-of-barford: University of Barford'],
    ['On Monday Foobar raised $5 million.', 'company:foobar: Foobar'],
    ['They launched an app called Foobar.', 'product:foobar: Foobar'],
    ['A method called Foobar helps.', 'technique:foobar: Foobar'],
    ['Earlier OpenAI acquired Foobar.', 'company:foobar: Foobar'],
    ['The plan of OpenAI, Foobar and Google failed.', 'company:foobar: Foobar'],
  ])('are found by the words around: %s', (text, expected) => {
    expect(namesIn(text)).toContain(expected);
  });

  it.each([
    ['CEO Jane Roe spoke.', 'person:jane-roe: Jane Roe'],
    ['Then Qadir Vosk, chief executive of OpenAI, left.', 'person:qadir-vosk: Qadir Vosk'],
    ['“No,” said Qadir Vosk.', 'person:qadir-vosk: Qadir Vosk'],
  ])('are people with a role or a voice: %s', (text, expected) => {
    expect(namesIn(text)).toContain(expected);
  });

  it('are no places, days, months, nationalities, titles, or words at the head of a sentence', () => {
    expect(
      namesIn(
        'Monday was French. In January, London hosted the Chief Executive. However, Researchers met. Plus a CTO.',
      ),
    ).toEqual([]);
  });

  it('are companies where a company word ends them, whatever is known inside', () => {
    const firms =
      'Wren Group, Marl SoftBank Group, Type Two Ventures, OpenAI Catalyst Fund and Foo Asset Management met.';
    expect(namesIn(firms)).toEqual([
      'company:wren-group: Wren Group',
      'company:marl-softbank-group: Marl SoftBank Group',
      'company:type-two-ventures: Type Two Ventures',
      'company:openai-catalyst-fund: OpenAI Catalyst Fund',
      'company:foo-asset-management: Foo Asset Management',
    ]);
    expect(namesIn('On Monday SoftBank Group and a Japanese SoftBank Group unit agreed.')).toEqual([
      'company:softbank: SoftBank Group | SoftBank Group',
    ]);
    expect(namesIn('The Model Working Group talked about Change Management.')).toEqual([]);
  });

  it('keep the company that begins them in a list of companies', () => {
    expect(namesIn('Backers are SoftBank, Google Innotek, OpenAI and Anthropic.')).toContain(
      'company:google-innotek: Google Innotek',
    );
  });

  it('are not read from a headline in title case', () => {
    expect(namesIn('Startup Founders Say Big Models Win\n\nNothing else is here.')).toEqual([]);
  });
});

describe('short forms within the article', () => {
  it('are surnames of people named in full', () => {
    expect(namesIn('Sam Altman spoke. Then Altman left.')).toEqual(['person:sam-altman: Sam Altman | Altman']);
  });

  it('are surnames before the full name too, also in the title', () => {
    const text =
      'Vosk and Nvidia are said to back a maker of robots\n\nVosk and Google met. Qadir Vosk, a founder, pays.';
    expect(namesIn(text)).toContain('person:qadir-vosk: Vosk | Vosk | Qadir Vosk');
    expect(namesIn(text).join()).not.toContain('company:vosk');
  });

  it('are versions without the family', () => {
    expect(namesIn('DeepSeek-V3.2 is out. V3.2 is fast.')).toEqual(['model:deepseek-v3-2: DeepSeek-V3.2 | V3.2']);
    expect(namesIn('Claude Opus 4.1 is out. Opus 4.1 is fast.')).toEqual([
      'model:claude-opus-4-1: Claude Opus 4.1 | Opus 4.1',
    ]);
  });

  it('are the size of the one model that has it, where the text says which model it is', () => {
    const text = 'They have Qwen3-70B and Qwen3-8B. The 70B model is large, 70B in all, and its 9B version is small.';
    expect(namesIn(text)).toEqual(['model:qwen-3-70b: Qwen3-70B | 70B', 'model:qwen-3-8b: Qwen3-8B']);
    expect(namesIn('Qwen3-70B and GPT-5-70B exist. The 70B model won.')).toEqual([
      'model:qwen-3-70b: Qwen3-70B',
      'model:gpt-5-70b: GPT-5-70B',
    ]);
  });

  it('are the rests of known names after the name that lends them its head', () => {
    expect(namesIn('We ran DeepSeek-V3, -V3.1 and -V3.2, not -V9.')).toEqual([
      'model:deepseek-v3: DeepSeek-V3',
      'model:deepseek-v3-1: -V3.1',
      'model:deepseek-v3-2: -V3.2',
    ]);
    expect(namesIn('GPT-4 and -4o differ.')).toEqual(['model:gpt-4: GPT-4', 'model:gpt-4o: -4o']);
  });

  it('mean nothing where two things share them', () => {
    expect(namesIn('Sam Altman met CEO Jack Altman. Altman left.').join()).not.toContain('| Altman');
  });
});

describe('a name of two kinds', () => {
  it('is the app where the article speaks of the app', () => {
    expect(namesIn('Anthropic has a chatbot, Claude.\n\nThe Claude app grew.').join()).toContain('product:claude');
  });

  it('is the app where it is said to be one', () => {
    expect(namesIn('Claude, an AI assistant by Anthropic, is new.')).toContain('product:claude: Claude');
    expect(namesIn("They tried Claude, Anthropic's assistant, at once.")).toContain('product:claude: Claude');
    expect(namesIn('Claude, an AI model by Anthropic, is new.')).toContain('model:claude: Claude');
  });

  it('is two things where each has cues of its own, one an actor', () => {
    const text =
      'Gemini, the crypto exchange, has filed for a listing. The Google model Gemini is new. Gemini raised $2 billion.';
    expect(namesIn(text)).toEqual([
      'company:gemini-exchange: Gemini | Gemini',
      'company:google: Google',
      'model:gemini: Gemini',
    ]);
  });

  it('is no part of a person who is called so', () => {
    expect(namesIn('Claude Martin, CEO of an AI lab, spoke of Anthropic and its model Claude.')).toEqual([
      'person:claude-martin: Claude Martin',
      'company:anthropic: Anthropic',
      'model:claude: Claude',
    ]);
  });

  it('means one thing all through one article', () => {
    const kinds = entitiesOf('The Claude model is new. Claude is good, an AI.').map(({ kind }) => kind);
    expect(kinds).toEqual(['Model']);
  });
});

describe('topics', () => {
  it('are Topics, or what the lexicon knows by the whole item', () => {
    const text = 'A digest\n\nProse is here.\n\nTopics\n- World Models\n- MoE\n- Odd things';
    expect(namesIn(text)).toEqual([
      'topic:world-models: World Models',
      'technique:mixture-of-experts: MoE',
      'topic:odd-things: Odd things',
    ]);
  });

  it('are never found in prose', () => {
    expect(namesIn('Everybody builds world models now.')).toEqual([]);
  });
});
