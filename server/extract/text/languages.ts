import { FUNCTION_WORDS, LATIN_LANGUAGES } from './function-words.ts';
import type { Token } from './token.ts';

/** Fewest words, or signs of scripts without blanks, by which a language is told. */
const fewest = 8;

const scripts = [
  { script: 'kana', pattern: /^[\p{Script=Hiragana}\p{Script=Katakana}ー]/u },
  { script: 'han', pattern: /^\p{Script=Han}/u },
  { script: 'hangul', pattern: /^\p{Script=Hangul}/u },
  { script: 'cyrillic', pattern: /^\p{Script=Cyrillic}/u },
  { script: 'arabic', pattern: /^\p{Script=Arabic}/u },
  { script: 'greek', pattern: /^\p{Script=Greek}/u },
  { script: 'hebrew', pattern: /^\p{Script=Hebrew}/u },
  { script: 'thai', pattern: /^\p{Script=Thai}/u },
  { script: 'devanagari', pattern: /^\p{Script=Devanagari}/u },
] as const;
type Script = (typeof scripts)[number]['script'];

/** What a reader is told of a script; where several languages share it, only one that its own letters give away. */
const spoken: Readonly<Record<Exclude<Script, 'kana' | 'han'>, string>> = {
  hangul: 'Korean',
  cyrillic: 'in Cyrillic letters',
  arabic: 'in Arabic letters',
  greek: 'Greek',
  hebrew: 'Hebrew',
  thai: 'Thai',
  devanagari: 'in Devanagari letters',
};

type Counts = {
  readonly latin: number;
  readonly scripts: ReadonlyMap<Script, number>;
  /** How many of the words are function words of each language in Latin letters. */
  readonly functions: readonly number[];
};

function count(tokens: readonly Token[], from: number, to: number): Counts {
  const found = new Map<Script, number>();
  const functions = LATIN_LANGUAGES.map(() => 0);
  let latin = 0;
  for (let at = from; at < to; at += 1) {
    const { lower, facts } = tokens[at] as Token;
    const unit = lower.charCodeAt(0);
    if ((unit >= 97 && unit <= 122) || (unit >= 0xdf && unit < 0x250)) {
      latin += 1;
      const bits = facts ? facts.languages : (FUNCTION_WORDS.get(lower) ?? 0);
      for (let one = 0; bits >> one > 0; one += 1) if ((bits >> one) & 1) functions[one] = (functions[one] ?? 0) + 1;
    } else if (unit >= 0x370) {
      const script = scripts.find(({ pattern }) => pattern.test(lower))?.script;
      if (script !== undefined) found.set(script, (found.get(script) ?? 0) + 1);
    }
  }
  return { latin, scripts: found, functions };
}

/** By script: its signs must be many, and twice as many as words in Latin letters where each sign is a token. */
function byScript({ latin, scripts: found }: Counts): string | null {
  const [han, kana] = [found.get('han') ?? 0, found.get('kana') ?? 0];
  if (han + kana >= fewest && han + kana > 2 * latin) return kana * 8 > han + kana ? 'Japanese' : 'Chinese';
  for (const [script, signs] of found) {
    if (script === 'han' || script === 'kana') continue;
    const weight = script === 'hangul' || script === 'thai' ? 2 : 1;
    if (signs >= fewest / (3 - weight) && signs > weight * latin) return spoken[script];
  }
  return null;
}

/** By function words: a sixth of all words at least, and half again as many as of any other language. */
function byFunctionWords({ latin, functions }: Counts): string | null {
  if (latin < fewest) return null;
  const most = Math.max(...functions);
  const best = functions.indexOf(most);
  const clear = functions.every((hits, at) => at === best || hits * 3 <= most * 2);
  return most * 6 >= latin && clear ? (LATIN_LANGUAGES[best] ?? null) : null;
}

/** The language of tokens `from` to `to`, exclusive, as a reader would call it ("French", "in Cyrillic letters"); null where too little says. Linear. */
export function languageOf(tokens: readonly Token[], from: number, to: number): string | null {
  const counts = count(tokens, from, to);
  return byScript(counts) ?? byFunctionWords(counts);
}
