const WORDS =
  'amber basin cedar delta ember fjord grove harbour island jungle kernel lagoon meadow nectar orchid pebble quartz river summit tundra umbra valley willow yonder zephyr anchor beacon candle dagger engine feather garnet hammer ivory jacket kettle lantern mirror needle oyster parcel quiver ribbon saddle timber velvet wagon yarn'.split(
    ' ',
  );

/** Paragraphs of made-up prose, 40 words each: the same for the same seed (a positive whole number), alike for no two. */
export function makeProse(paragraphs: number, seed: number): string {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  const word = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return WORDS[(state >>> 0) % WORDS.length] ?? '';
  };
  return Array.from({ length: paragraphs }, () => `${Array.from({ length: 40 }, word).join(' ')}.`).join('\n\n');
}
