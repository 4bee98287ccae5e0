import { mix } from './shingles.ts';

/** Bands of a text, and smallest hashes of a band. Two texts of resemblance r share a band with 1 − (1 − r²)^12: 0.35 → 79 %, 0.5 → 97 %, 0.7 → 99.97 %, 0.05 → 3 %. */
const BANDS = 12;
const ROWS = 2;

/** What each of the hash functions is moved by: always the same, so that bands of all times can be compared. */
const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, n) => mix(Math.imul(n + 1, 0x9e3779b1)));

/**
 * Keys by which near copies are found: alike texts probably share one (minhash: Broder 1997; bands: Leskovec, Rajaraman
 * and Ullman, "Mining of Massive Datasets", 3.4). Twelve of them, none for no shingles; each names its band, so that
 * bands of different numbers never meet. Takes time linear in the shingles.
 */
export function bandsOf(shingles: Uint32Array): readonly string[] {
  if (shingles.length === 0) return [];
  const least = SEEDS.map((seed) => leastHash(shingles, seed));
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = least.subarray(band * ROWS, (band + 1) * ROWS);
    return `${band}:${Array.from(rows, (hash) => hash.toString(36)).join(':')}`;
  });
}

function leastHash(shingles: Uint32Array, seed: number): number {
  let least = 0xffffffff;
  for (const shingle of shingles) {
    const hash = mix(shingle ^ seed);
    if (hash < least) least = hash;
  }
  return least;
}
