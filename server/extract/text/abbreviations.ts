const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Words before a full stop that never end a sentence, in lower case. */
export const OPEN_ABBREVIATIONS = words(`
  mr mrs ms dr prof gen sen rep gov lt col capt sgt rev hon st mt ft vs v fig figs eq eqs sec secs no nos vol pp ch ed eds
  mme mlle bzw vgl mio mrd nr al approx est dept univ e.g i.e eg ie cf viz ca resp incl excl assn ave blvd jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** Words before a full stop that end a sentence only where a usual first word follows. */
export const CLOSING_ABBREVIATIONS = words(
  'inc corp ltd co bros llc plc jr sr esq etc a.m p.m u.s u.k u.n e.u d.c ph.d m.sc b.sc s.a n.v',
);

/** Words that begin sentences and hardly ever names, in lower case. */
export const SENTENCE_STARTERS = words(`
  the a an this that these those it its he she they we you i his her their our there here in on at by for from with as after
  before when while where since if although though because however but and or so yet meanwhile additionally moreover
  furthermore also still once now then today both all some many most several such each one two three despite during
  neither nor against take consider meet see try eleven twelve thirteen fifteen eighteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousands millions
  according to what who why how not no only even under over through without instead unlike until other others another
`);

/** Months before which German writes a day with a full stop: "am 3. Mai". */
export const MONTHS_AFTER_DAYS = words(
  'januar februar märz april mai juni juli august september oktober november dezember jänner quartal jahrhundert',
);
