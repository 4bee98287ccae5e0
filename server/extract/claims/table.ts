import { verbTable } from './lemma.ts';
import { COMPARING } from './triggers/comparing.ts';
import { DEALS } from './triggers/deals.ts';
import { INVESTMENTS } from './triggers/investments.ts';
import { MAKING } from './triggers/making.ts';
import { PARTNERSHIPS } from './triggers/partnerships.ts';
import { PEOPLE } from './triggers/people.ts';
import type { Triggers } from './triggers/trigger.ts';
import { USING } from './triggers/using.ts';
import { VERSIONS } from './triggers/versions.ts';

/** All triggers of all types. */
export const TRIGGERS: readonly Triggers[] = [
  DEALS,
  INVESTMENTS,
  PARTNERSHIPS,
  MAKING,
  USING,
  VERSIONS,
  COMPARING,
  PEOPLE,
];

/** Verbs that state no claim but part clauses. */
const OTHERS =
  'say tell announce report become have include offer score reach win call give see find serve remain know allow let show note claim come go get keep stop';

/** Every form of every verb that the rules know. */
export const VERB_FORMS = verbTable([
  ...TRIGGERS.flatMap((triggers) => triggers.verbs ?? []).flatMap((trigger) => trigger.verbs.split(/\s+/)),
  ...OTHERS.split(' '),
]);
