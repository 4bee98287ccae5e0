import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../../server/extract/names/fold.ts';
import { modelKey } from '../../../../server/extract/names/model-key.ts';

const same: readonly (readonly string[])[] = [
  ['SoftBank', 'Softbank', 'SOFTBANK', 'Soft\u200bBank'],
  ['GPT-4o', 'gpt4o', 'GPT‑4o', 'GPT 4o', 'ＧＰＴ-4o'],
  ['Group Relative Policy Optimization', 'group-relative policy optimisation'],
  ['Mixture-of-Experts', 'mixture of experts', 'Mixture–of–Experts'],
  ['⻬', '齐'],
  ['Condé Nast', 'Conde Nast'],
  ['Acme Inc.', 'Acme, Inc'],
];

const different: readonly (readonly [string, string])[] = [
  ['GPT-4', 'GPT-4o'],
  ['DeepSeek-V3.1', 'DeepSeek-V3.2'],
  ['LoRA', 'QLoRA'],
  ['xAI', 'OpenAI'],
  ['Gemini 2.5 Pro', 'Gemini 2.5 Flash'],
  ['SoftBank Corp.', 'SoftBank Group'],
  ['H100', 'V100'],
  ['Meta', 'Meta AI'],
  ['Qwen3-235B-A22B-Instruct-2507', 'Qwen3-235B-A22B-Instruct-2508'],
  ['MiniMax', 'Mini Max Robotics'],
  ['C++', 'C#'],
  ['GPT-4.1', 'GPT-41'],
  ['4.1', '3.5'],
];

describe('foldName', () => {
  it.each(same.map((names) => [names]))('gives one key to %s', (names) => {
    expect(new Set(names.map(foldName)).size).toBe(1);
  });

  it.each(different)('keeps %s and %s apart', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });

  it('is stable, and never empty for what shows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const key = foldName(name);
        expect(foldName(key)).toBe(key);
        if (/[\p{L}\p{N}]/u.test(name.normalize('NFKC'))) expect(key).not.toBe('');
      }),
    );
    expect(foldName('!!!')).toBe('!!!');
  });
});

describe('modelKey', () => {
  it('knows no order of version and variant', () => {
    expect(modelKey('Claude 3.5 Sonnet')).toBe(modelKey('Claude Sonnet 3.5'));
    expect(modelKey('Qwen 3 235B A22B')).toBe(modelKey('Qwen3-235B-A22B'));
  });

  it.each([
    ['claude-opus-4-1', 'Claude Opus 4.1'],
    ['us.anthropic.claude-opus-4-1-20250805-v1:0', 'Claude Opus 4.1 20250805'],
    ['anthropic.claude-opus-4-6-v1', 'Claude Opus 4.6'],
    ['claude-opus4-8', 'Claude Opus 4.8'],
    ['Claude Sonnet 4.5 (latest)', 'Claude Sonnet 4.5'],
    ['qwen2-5-vl-72b-instruct', 'Qwen2.5-VL 72B Instruct'],
    ['hf:zai-org/GLM-5-FP8', 'GLM 5'],
    ['qwen/qwen3-next-80b-a3b-instruct:free', 'Qwen3-Next 80B-A3B Instruct'],
    ['command-r-plus-08-2024', 'Command R+ 2024-08'],
    ['openai-gpt-4o-2024-08-06', 'GPT-4o (20240806)'],
    ['Google Gemma 4 26B IT', 'gemma-4-26b-instruct'],
    ['nvidia/llama-3_1-nemotron-8b-v3', 'Llama 3.1 Nemotron 8B v3'],
  ])('%s is %s', (a, b) => {
    expect(modelKey(a)).toBe(modelKey(b));
  });

  it.each([
    ['GPT-4', 'GPT-4o'],
    ['claude-opus-4-1', 'claude-opus-1-4'],
    ['glm-5', 'glm-5.1'],
    ['glm-4.1', 'glm-41'],
    ['llama-3-8b', 'llama-3.8b'],
    ['Claude 3.5 Sonnet', 'Claude 3.5 Sonnet v2'],
    ['nvidia.nemotron-nano-12b', 'nvidia.nemotron-nano-12b-v2'],
    ['GPT-4o (2024-05-13)', 'GPT-4o (2024-08-06)'],
    ['Devstral Medium', 'devstral-medium-latest'],
    ['gemini-2.5-flash-preview-04-17', 'gemini-2.5-flash-preview-05-20'],
    ['DeepSeek-V3', 'DeepSeek-R1'],
    ['V3-R1', 'V1-R3'],
    ['Qwen3-30B', 'Qwen3-32B'],
    ['Gemini 2.5 Pro', 'Gemini 2.5 Pro Preview'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(modelKey(a)).not.toBe(modelKey(b));
  });
});
