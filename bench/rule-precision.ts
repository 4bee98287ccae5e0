import { RELATION_TYPES, type RelationType } from '../server/extract/extraction.ts';
import type { JudgedClaim } from './judged.ts';

/** How often claims of a type, and those of a rule of it, are right. Rules are keyed "TYPE rule". */
export type RulePrecision = {
  readonly types: Readonly<Record<RelationType, number>>;
  readonly rules: ReadonlyMap<string, number>;
};

/** How many cases of the type count as much as those of the rule itself, and of all claims as much as the type's. */
const OF_TYPE = 8;
const OF_ALL = 5;

/** What a rule must differ by from its type to be told apart. */
const TOLD = 0.03;

const round = (value: number): number => Math.round(value * 100) / 100;

function share(claims: readonly JudgedClaim[], prior: number, strength: number): number {
  const right = claims.filter((claim) => claim.right).length;
  return (right + strength * prior) / (claims.length + strength);
}

/** Counts precision by type and rule; few cases are drawn to what is wider (a beta prior around the type, and around all). */
export function countPrecision(claims: readonly JudgedClaim[]): RulePrecision {
  const all = share(claims, 0.5, 2);
  const types = Object.fromEntries(
    RELATION_TYPES.map((type) => [
      type,
      round(
        share(
          claims.filter((one) => one.type === type),
          all,
          OF_ALL,
        ),
      ),
    ]),
  ) as Record<RelationType, number>;
  const byRule = new Map<string, JudgedClaim[]>();
  for (const claim of claims) {
    const key = `${claim.type} ${claim.rule}`;
    byRule.set(key, [...(byRule.get(key) ?? []), claim]);
  }
  const rules = [...byRule].flatMap(([key, own]): readonly (readonly [string, number])[] => {
    const type = types[own[0]?.type ?? 'USES'];
    const precision = round(share(own, type, OF_TYPE));
    return Math.abs(precision - type) < TOLD ? [] : [[key, precision]];
  });
  return { types, rules: new Map(rules.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The source of server/extract/claims/rule-precision.ts, as the formatter writes it. */
export function toSource({ types, rules }: RulePrecision): string {
  const quoted = (key: string): string => (key.includes("'") ? `"${key}"` : `'${key}'`);
  const lines = [
    "import type { RelationType } from '../extraction.ts';",
    '',
    '// Written by `npm run calibrate -- --write`; change the rules, not this file.',
    '',
    '/** How often claims of a type are right, in the labelled texts of training/corpus with their entities given. */',
    'export const TYPE_PRECISION: Readonly<Record<RelationType, number>> = {',
    ...Object.entries(types).map(([type, precision]) => `  ${type}: ${precision},`),
    '};',
    '',
    '/** The same by type and rule, of rules that differ from their type; few cases are drawn to the type. */',
    'export const RULE_PRECISION: ReadonlyMap<string, number> = new Map([',
    ...[...rules].map(([key, precision]) => `  [${quoted(key)}, ${precision}],`),
    ']);',
  ];
  return `${lines.join('\n')}\n`;
}
