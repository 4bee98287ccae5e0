import { foldRadicals } from '../text/radicals.ts';

const hiddenOrAccent = /\p{Cf}|[\u0300-\u036f]/gu;
const looseDot = /(?<!\p{Nd})\.|\.(?!\p{Nd})/gu;
const beforeDigit = /(?<=\p{L}) +(?=\p{Nd})/gu;

const apart = /[\s\p{Z}\p{Cc}\p{Pd}_/·・−]+/gu;

const plain = /^[\x20-\x7e]*$/;
const letters = /^[a-z]+(?: [a-z]+)*$/;

/** One spelling for characters: NFKC, no hidden characters, no accents on letters, look-alike radicals as ideographs, lower case. */
function foldCharacters(name: string): string {
  if (plain.test(name)) return name.toLowerCase();
  const bare = name.normalize('NFKD').replace(hiddenOrAccent, '').normalize('NFKC');
  return foldRadicals(bare).toLowerCase();
}

const mostKept = 20_000;
const longestKept = 60;
const kept = new Map<string, string>();

function fold(name: string): string {
  const characters = foldCharacters(name);
  if (letters.test(characters) && !characters.includes('isation')) return characters;
  const words = characters
    .replace(/&/gu, ' and ')
    .replace(looseDot, ' ')
    .replace(apart, ' ')
    .replace(/[^\p{L}\p{N}\p{M} .+#*%]/gu, '')
    .replace(beforeDigit, '')
    .replace(/isation(?=s?(?: |$))/gu, 'ization')
    .replace(/ +/gu, ' ')
    .trim();
  return words === '' ? characters.replace(apart, ' ').trim() : words;
}

/**
 * The key by which names are compared (Alias.key of the graph). Hyphens, blanks and slashes are one space; none stands
 * between a letter and a digit ("GPT-4o" = "GPT 4o" = "gpt4o"); dots stay only between digits ("4.1" ≠ "41"); "+", "#",
 * "*" and "%" stay ("C++" ≠ "C#"); other signs are dropped; "-isation" is "-ization". Linear; never empty for a name
 * that shows anything. Short keys are kept, some thousands of them, since articles repeat their names.
 */
export function foldName(name: string): string {
  if (name.length > longestKept) return fold(name);
  const known = kept.get(name);
  if (known !== undefined) return known;
  const key = fold(name);
  if (kept.size >= mostKept) kept.clear();
  kept.set(name, key);
  return key;
}
