const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

/** The commonest small words of languages in Latin letters, in lower case; a word may be of several. */
const lists = {
  English: words(`
    the of and to a in is that for it as was with be by on not he his are at this which have from or an they has but
    were their its more about will been would who when can we you our than also after said says new into over while
  `),
  French: words(`
    le la les l de des du d un une et en est que qui dans pour sur par au aux avec ce cette ces il elle ils ne pas plus
    se sa son ses leur leurs sont été a ont ou mais nous vous selon entre après être fait comme qu c s n
  `),
  German: words(`
    der die das den dem des ein eine einen einem einer eines und in zu mit von für auf ist im nicht sich auch es an als
    bei nach aus wie hat sind wird werden wurde über um am oder aber noch zum zur vor bis durch dass haben sie er nur
  `),
  Spanish: words(`
    el la los las un una unos de del y en que es por con para se su sus al lo como más no ha han fue son o pero este
    esta según entre sobre también ya está desde sin nos
  `),
  Italian: words(`
    il lo la i gli le un una uno di del della dei delle nel nella e in che è per con da dal si su sul non ha hanno sono
    più anche come al alla ma questo questa dell l all stato secondo
  `),
  Portuguese: words(`
    o a os as um uma de do da dos das e em no na nos nas que é para por com se não mais ao à foi são como mas seu sua
    também pelo pela entre já está segundo
  `),
  Dutch: words(`
    de het een en van in is dat op te zijn voor met die niet aan er om ook als door bij uit naar nog wordt heeft hebben
    maar over deze tot werd volgens wil meer
  `),
} as const;

/** Languages in Latin letters that can be told apart. */
export type LatinLanguage = keyof typeof lists;
export const LATIN_LANGUAGES = Object.keys(lists) as readonly LatinLanguage[];

/** Of which languages a word in lower case is, as bits in the order of `LATIN_LANGUAGES`; words of none are left out. */
export const FUNCTION_WORDS: ReadonlyMap<string, number> = LATIN_LANGUAGES.reduce((bits, language, at) => {
  for (const word of lists[language]) bits.set(word, (bits.get(word) ?? 0) | (1 << at));
  return bits;
}, new Map<string, number>());
