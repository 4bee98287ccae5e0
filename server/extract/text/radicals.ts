/** Radicals that look like ideographs and that NFKC leaves apart, as pairs: radical, ideograph. */
const ideographs = new Map(
  '⻬齐⻢马⻥鱼⻦鸟⻓长⻔门⻋车⻅见⻆角⻉贝⻚页⻛风⻜飞⻝食⻘青⻧卤⻨麦⻩黄⻪黾⻰龙⻮齿⻯竜⻁虎⺠民⻄西⻑長⻤鬼⻣骨⻲亀⻫斉⻭歯'
    .match(/../gu)
    ?.map((pair) => [pair.slice(0, 1), pair.slice(1)] as const) ?? [],
);

/** The text with radicals that look like ideographs as these; as long as before. */
export function foldRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2eff]/gu, (radical) => ideographs.get(radical) ?? radical);
}
