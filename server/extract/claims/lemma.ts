/** Forms of a verb that the spelling rules get wrong: past, past participle. */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  Object.entries({
    be: ['was', 'been'],
    beat: ['beat', 'beaten'],
    become: ['became', 'become'],
    begin: ['began', 'begun'],
    break: ['broke', 'broken'],
    bring: ['brought', 'brought'],
    build: ['built', 'built'],
    buy: ['bought', 'bought'],
    choose: ['chose', 'chosen'],
    come: ['came', 'come'],
    cut: ['cut', 'cut'],
    do: ['did', 'done'],
    draw: ['drew', 'drawn'],
    drive: ['drove', 'driven'],
    edge: ['edged', 'edged'],
    fall: ['fell', 'fallen'],
    fight: ['fought', 'fought'],
    feed: ['fed', 'fed'],
    find: ['found', 'found'],
    get: ['got', 'got'],
    give: ['gave', 'given'],
    go: ['went', 'gone'],
    grow: ['grew', 'grown'],
    have: ['had', 'had'],
    hold: ['held', 'held'],
    join: ['joined', 'joined'],
    keep: ['kept', 'kept'],
    know: ['knew', 'known'],
    lead: ['led', 'led'],
    learn: ['learned', 'learnt'],
    leave: ['left', 'left'],
    let: ['let', 'let'],
    lend: ['lent', 'lent'],
    lose: ['lost', 'lost'],
    make: ['made', 'made'],
    meet: ['met', 'met'],
    outdo: ['outdid', 'outdone'],
    overtake: ['overtook', 'overtaken'],
    pay: ['paid', 'paid'],
    put: ['put', 'put'],
    quit: ['quit', 'quit'],
    'co-lead': ['co-led', 'co-led'],
    run: ['ran', 'run'],
    say: ['said', 'said'],
    see: ['saw', 'seen'],
    sell: ['sold', 'sold'],
    send: ['sent', 'sent'],
    set: ['set', 'set'],
    show: ['showed', 'shown'],
    sit: ['sat', 'sat'],
    speak: ['spoke', 'spoken'],
    spend: ['spent', 'spent'],
    spin: ['spun', 'spun'],
    stand: ['stood', 'stood'],
    step: ['stepped', 'stepped'],
    strike: ['struck', 'struck'],
    swap: ['swapped', 'swapped'],
    sink: ['sank', 'sunk'],
    take: ['took', 'taken'],
    teach: ['taught', 'taught'],
    tell: ['told', 'told'],
    think: ['thought', 'thought'],
    tie: ['tied', 'tied'],
    win: ['won', 'won'],
    write: ['wrote', 'written'],
  } satisfies Record<string, readonly [string, string]>),
);

/** Verbs that double their last consonant. */
const DOUBLING: ReadonlySet<string> = new Set([
  'ship',
  'plug',
  'snap',
  'strap',
  'top',
  'tap',
  'plan',
  'trip',
  'pip',
  'rig',
  'step',
  'swap',
  'bag',
  'nab',
  'grab',
  'drop',
  'spin',
  'run',
  'set',
  'cut',
  'quit',
  'get',
  'put',
  'sit',
  'begin',
  'commit',
  'transfer',
  'win',
  'outstrip',
  'unwrap',
]);

/** How a form stands: `base` and `s` are finite or infinitive, `past` may also be a participle, `participle` only that, `ing` the gerund. */
export type FormKind = 'base' | 's' | 'past' | 'participle' | 'ing';
export type VerbForm = { readonly lemma: string; readonly kind: FormKind };

function stemOf(lemma: string): string {
  if (DOUBLING.has(lemma)) return lemma + lemma.slice(-1);
  return lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
}

function pastOf(lemma: string): string {
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stemOf(lemma)}ed`;
}

function thirdOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** The forms of one English verb, lower case. */
export function formsOf(lemma: string): ReadonlyMap<string, FormKind> {
  const [past, participle] = IRREGULAR.get(lemma) ?? [pastOf(lemma), pastOf(lemma)];
  const ing = /(?:ee|oe|ye)$/.test(lemma) ? `${lemma}ing` : lemma === 'tie' ? 'tying' : `${stemOf(lemma)}ing`;
  return new Map<string, FormKind>([
    [lemma, 'base'],
    [thirdOf(lemma), 's'],
    [participle, 'participle'],
    [past, 'past'],
    [ing, 'ing'],
  ]);
}

/** All forms of the given verbs, by form. */
export function verbTable(lemmas: Iterable<string>): ReadonlyMap<string, VerbForm> {
  const table = new Map<string, VerbForm>();
  for (const lemma of lemmas)
    for (const [form, kind] of formsOf(lemma)) if (!table.has(form)) table.set(form, { lemma, kind });
  return table;
}

/** Singular and plural of a noun, lower case. */
export function numbersOf(noun: string): readonly string[] {
  return [noun, thirdOf(noun)];
}
