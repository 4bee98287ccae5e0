/** Nouns that end the name of a post. */
export const ROLE_HEADS: ReadonlySet<string> = new Set(
  `ceo cto cfo coo cio cso cpo cmo chief executive chair chairman chairwoman chairperson president vice-president director head boss founder
  co-founder cofounder founders co-founders cofounders officer partner scientist engineer researcher professor lecturer fellow analyst economist spokesman spokeswoman spokesperson
  counsel manager lead leader vp evp svp principal chancellor dean minister secretary commissioner editor editor-in-chief author investor member
  treasurer deputy governor adviser advisor architect strategist designer developer programmer student postdoc employee veteran alumnus alum
  executive manager owner general admiral judge attorney lawyer commander`.split(/\s+/),
);

/** Words that may stand before the head in the name of a post. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  `chief vice senior executive managing general deputy interim acting founding co- lead principal global technical technology operating financial
  finance product research science scientific marketing commercial revenue strategy policy legal design engineering medical security safety ai
  data cloud information people privacy investment operations communications software machine learning assistant associate distinguished staff
  honorary emeritus board non-executive independent corporate group regional communications applied quantum hardware robotics editorial doctoral
  general-counsel co-chief co-lead joint sales growth brand creative art innovation digital business development`.split(
    /\s+/,
  ),
);

/** Posts whose bearers made the firm: they give FOUNDED. */
export const FOUNDERS: ReadonlySet<string> = new Set([
  'founder',
  'co-founder',
  'cofounder',
  'founders',
  'co-founders',
  'cofounders',
]);
