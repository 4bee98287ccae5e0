import { wordList } from './word-list.ts';

const spaced = (list: string): ReadonlySet<string> => wordList(list.trim().replace(/\s+/g, ','));

/** Variant words that follow a family with or without a version between: "Gemini Flash", "GPT-4o mini". */
export const VARIANT_WORDS = spaced(`
  pro flash mini nano turbo ultra lite sonnet opus haiku instruct thinking preview coder scout maverick behemoth speciale
  exp experimental distill omni schnell kontext terminus codex reasoner zero transcribe tts realtime embedding embeddings
  guard vl mixtral nemo nemotron next-generation robotics deepthink heavy oss
`);

/** Words that are variants only after a version, since they are also words of their own: "GPT-5 Search", "Qwen3 Max". */
export const VERSION_VARIANT_WORDS = spaced(`
  max plus live search chat code base image vision audio small medium large tiny xl xxl high low fast air next dev beta alpha
  reasoning deep think research math video voice music edit medical experimental quality ultra-fast instant
`);

/** Words after a hyphen that speak about a model and are no part of its name: "GPT-4-class". */
export const NOT_VARIANT_WORDS = spaced(`
  class level style like based powered enabled driven generated native backed linked made related era family series
  compatible assisted only inspired style sized grade ready focused specific trained tuned led owned exclusive
  centric generation quality rival competitor killer beating style type first as a service to in and or
`);

/** Words after a number that make it an amount: "Claude 3 million users". */
export const UNIT_WORDS = spaced(`
  million billion trillion thousand percent per times hours hour days day weeks week months month years year minutes seconds
  dollars users people employees parameters points tokens companies models of x th st nd rd am pm gb tb mb ms
`);

/** Words that make a sentence speak of models. */
export const MODEL_NOUNS = spaced(`
  model models llm llms vlm vlms checkpoint checkpoints weights parameters parameter open-weight open-weights multimodal
  foundation pretrained pre-trained fine-tuned finetuned inference
`);
