import { wordList } from './word-list.ts';

const plusSign = /(?<=\p{L})\+/gu;

/** Where and how a model is offered; says nothing about which model it is. */
const OFFERS = wordList('free,default,tee,us,eu,au,jp,apac,global');

/** How a model's numbers are stored. */
const stored = /^(?:(?:nv|mx)?fp\d{1,2}|bf16|int[48]|[2-8]bit|awq|gptq|gguf|mlx)$/;

/** What stands before a name's last slash; in "ViT-L/14" the slash is the name's own. */
const path = /^.*\/(?=[^/]*\p{L})/su;
/** "us.anthropic." of a host's id, which is in lower case and has a hyphen in its name. */
const dotted = /^(?:[a-z]{2,12}\.){1,2}(?=[a-z\d]{1,20}-)/;
const revision = /-v\d{1,2}:\d{1,2}$/i;
/** Makers and hosts that are no model's family, before the name of one. */
const maker = /^(?:openai|anthropic|google|nvidia|meta|microsoft|amazon|databricks|zai-org|z-ai)[ -](?=\p{L})/iu;
const numbered = /\d/;
const yearFirst = /(?<!\d)(20\d\d)-(\d\d)(?:-(\d\d))?(?!\d)/g;
const yearLast = /(?<!\d)(\d\d)-(20\d\d)(?!\d)/g;
const monthAndDay = /(?<!\d)(0\d)-([0-3]\d)(?!\d)/g;
/** "4-1" for "4.1": two small numbers that no third one follows. */
const hyphenForDot = /(?<![\d.]|\d-)([1-9]\d?)-(\d)(?![\d.\p{L}])(?!-\d(?![\d.\p{L}]))/gu;

/** "anthropic.claude-opus-4-6-v1" is "claude-opus-4-6": in ids with a dotted maker "v1" counts the host's own revisions. */
function withoutHost(id: string): string {
  const plain = id.replace(revision, '');
  const bare = plain.replace(dotted, '');
  return bare === plain ? plain : bare.replace(/-v1$/, '');
}

/**
 * A model's name without what hosts write around it: "us.anthropic.claude-opus-4-1-v1:0" is "claude-opus-4.1",
 * "hf:zai-org/GLM-5-FP8" is "GLM-5-FP8". Dates lose their hyphens, the year comes first; brackets are blanks. Linear.
 */
export function bareModelName(name: string): string {
  const own = withoutHost(name.replace(path, '').replace(/^[^:]*: /u, ''));
  const model = numbered.test(own) ? own.replace(maker, '') : own;
  return model
    .replace(/[[\]()@:]/g, ' ')
    .replace(/(?<=\d)_(?=\d)/g, '.')
    .replace(yearFirst, '$1$2$3')
    .replace(yearLast, '$2$1')
    .replace(monthAndDay, '$1$2')
    .replace(hyphenForDot, '$1.$2')
    .replace(plusSign, ' plus');
}

/** Whether a word (in lower case) of a model's name says only where, how or in which numbers it is offered. */
export function isOffer(word: string): boolean {
  return OFFERS.has(word) || stored.test(word);
}
