/** Words of a shingle: fewer find phrases that everybody uses, more miss copies that were edited here and there. */
const WORDS = 4;

/** Fewer shingles tell too little: no copy is sought of a text with fewer. */
const FEWEST = 20;

/** A word: letters and digits; of scripts that don't part words, each sign. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu;

/**
 * The shingles of a text (Broder 1997, "On the resemblance and containment of documents"): a 32-bit hash of each run of
 * four words without regard to case, spaces and signs, each once, in rising order. Empty for a text of fewer than twenty.
 * Takes time linear in the text.
 */
export function shinglesOf(text: string): Uint32Array {
  const words = Array.from(text.normalize('NFKC').toLowerCase().matchAll(WORD), ([word]) => hashWord(word));
  const all = new Uint32Array(Math.max(0, words.length - WORDS + 1));
  for (let at = 0; at < all.length; at += 1) {
    let hash = 0;
    for (let n = 0; n < WORDS; n += 1) hash = mix(hash ^ (words[at + n] ?? 0));
    all[at] = hash;
  }
  all.sort();
  const distinct = all.filter((hash, at) => at === 0 || hash !== all[at - 1]);
  return distinct.length < FEWEST ? new Uint32Array() : distinct;
}

/** How alike two texts are by their shingles, 0 to 1: those that both have, of those that one has (Jaccard). */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) both += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const either = a.length + b.length - both;
  return either === 0 ? 0 : both / either;
}

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3: every bit of the input moves every bit of the outcome. */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
