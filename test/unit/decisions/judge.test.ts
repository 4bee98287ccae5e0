import { expect, test } from 'vitest';
import type { Decision, Named, Verdict } from '../../../server/decisions/decision.ts';
import { decisionInWords } from '../../../server/decisions/in-words.ts';
import { judge } from '../../../server/decisions/judge.ts';
import { apartBy, fateOf, judgementsOf, NO_JUDGEMENTS } from '../../../server/decisions/judgements.ts';
import { makeExtraction } from '../../support/articles.ts';

const firm = (name: string): Named => ({
  id: `company:${name.toLowerCase().replaceAll(' ', '-')}`,
  kind: 'Company',
  name,
});
const [arc, arcade, bolt] = [firm('Arc Labs'), firm('Arc Laboratories'), firm('Bolt')];
const by = (...decisions: readonly (Omit<Decision, 'n'> | Decision)[]) =>
  judgementsOf(
    decisions.length,
    decisions.map((one, at) => ({ ...one, n: at + 1 }) as Decision),
  );

const text = 'Bolt sued Arc Labs. Bolt sued Arc Laboratories. Arc Labs acquired Arc Laboratories.';
const names = { Bolt: 'Company', 'Arc Labs': 'Company', 'Arc Laboratories': 'Company' } as const;
const read = makeExtraction(text, names, [
  ['SUED', 'Bolt', 'Arc Labs', { sentence: 0 }],
  ['SUED', 'Bolt', 'Arc Laboratories', { sentence: 0, confidence: 0.6 }],
  ['ACQUIRED', 'Arc Labs', 'Arc Laboratories', { sentence: 2 }],
]);

test('without decisions an extraction stays as it is, and each claim has its statement', () => {
  const { claims, judged, ...rest } = judge(read, text, NO_JUDGEMENTS);
  const { claims: before, ...same } = read;
  expect(rest).toEqual(same);
  expect(judged).toEqual([]);
  expect(claims.map(({ statement: _, accepted: __, ...claim }) => claim)).toEqual(before);
  expect(new Set(claims.map(({ statement }) => statement)).size).toBe(3);
});

test('what is the same takes the id and name of the other, and says nothing twice in one sentence', () => {
  const { entities, claims, judged } = judge(read, text, by({ type: 'same', entity: arcade, other: arc }));
  expect(entities.map(({ id, name, aliases }) => [id, name, aliases])).toEqual([
    [bolt.id, 'Bolt', ['Bolt']],
    [arc.id, 'Arc Labs', ['Arc Labs']],
    [arc.id, 'Arc Labs', ['Arc Laboratories']],
  ]);
  expect(claims.map(({ type, object }) => [type, object])).toEqual([
    ['SUED', 'Arc Labs'],
    ['ACQUIRED', 'Arc Laboratories'],
  ]);
  expect(judged).toEqual([arcade.id]);
});

test('a statement is the same in another article with the same sentence, and goes wherever it is rejected', () => {
  const [first] = judge(read, text, NO_JUDGEMENTS).claims;
  const longer = `In brief. ${text}`;
  const other = makeExtraction(longer, names, [['SUED', 'Bolt', 'Arc Labs', { sentence: 1 }]]);
  const statement = first?.statement ?? '';
  expect(judge(other, longer, NO_JUDGEMENTS).claims[0]?.statement).toBe(statement);
  const rejected = by({ type: 'reject', statement, name: 'Bolt sued Arc Labs.', entity: bolt, other: arc });
  expect(judge(other, longer, rejected)).toMatchObject({ claims: [], judged: [statement] });
  const accepted = by({ type: 'accept', statement, name: 'Bolt sued Arc Labs.', entity: bolt, other: arc });
  expect(judge(other, longer, accepted).claims[0]).toMatchObject({ accepted: true, confidence: 0.99 });
});

test('what is hidden goes with its claims, and what is of another kind loses those that fit no more', () => {
  expect(judge(read, text, by({ type: 'hide', entity: bolt })).claims.map(({ type }) => type)).toEqual(['ACQUIRED']);
  const model: Named = { id: 'model:arc-laboratories', kind: 'Model', name: 'Arc Laboratories' };
  const judged = judge(read, text, by({ type: 'retype', entity: arcade, other: model }));
  expect(judged.entities.map(({ id, kind }) => `${id} ${kind}`)).toContain('model:arc-laboratories Model');
  expect(judged.claims.map(({ type, object }) => [type, object])).toEqual([['SUED', 'Arc Labs']]);
});

test('names and aliases that are given are the entity’s, and the later name holds', () => {
  const judgements = by(
    { type: 'rename', entity: arc, name: 'Arc One' },
    { type: 'rename', entity: arc, name: 'Arc Two' },
    { type: 'alias', entity: arc, name: 'the yard' },
  );
  expect(judge(read, text, judgements).entities[1]).toMatchObject({
    id: arc.id,
    name: 'Arc Two',
    aliases: ['Arc Labs', 'the yard'],
  });
  expect(judgements.taught).toEqual([
    { surface: 'the yard', from: 'company:the-yard', to: arc.id, kind: 'Company', family: null, decided: true },
  ]);
});

test('a fate follows all steps, a ring ends it, and what is apart stays apart through joins', () => {
  const chain = by({ type: 'same', entity: arcade, other: arc }, { type: 'same', entity: arc, other: bolt });
  expect(fateOf(chain, arcade.id)).toEqual({ id: bolt.id, as: bolt, hidden: false, by: [arcade.id, arc.id] });
  const ring = by({ type: 'same', entity: arcade, other: arc }, { type: 'same', entity: arc, other: arcade });
  expect(fateOf(ring, arcade.id).hidden).toBe(false);
  const apart = apartBy(
    by({ type: 'different', entity: arcade, other: bolt }, { type: 'same', entity: arcade, other: arc }),
  );
  expect([apart(arc.id, bolt.id), apart(bolt.id, arc.id), apart(arcade.id, bolt.id)]).toEqual([true, true, false]);
});

test('each decision reads as a sentence', () => {
  const claim = { statement: 's', name: 'Bolt sued Arc.', entity: bolt, other: arc };
  const all: readonly Verdict[] = [
    { type: 'same', entity: arcade, other: arc },
    { type: 'different', entity: arcade, other: arc },
    { type: 'rename', entity: arc, name: 'Arc' },
    { type: 'alias', entity: arc, name: 'Arc' },
    { type: 'retype', entity: arc, other: { ...arc, kind: 'Organization' } },
    { type: 'hide', entity: arc },
    { type: 'accept', ...claim },
    { type: 'reject', ...claim },
  ];
  expect(all.map(decisionInWords)).toEqual([
    '“Arc Laboratories” (Company) is the same as “Arc Labs” (Company).',
    '“Arc Laboratories” (Company) and “Arc Labs” (Company) are different.',
    '“Arc Labs” (Company) is called “Arc”.',
    '“Arc Labs” (Company) is also called “Arc”.',
    '“Arc Labs” (Company) is of the kind Organization.',
    '“Arc Labs” (Company) is left out.',
    'It is right that “Bolt sued Arc.”',
    'It is wrong that “Bolt sued Arc.”',
  ]);
});
