import type {
  EntityCardFragment,
  EvidenceFragment,
  StartQuery,
  TogetherQuery,
} from '../../../web/api/operations.generated.ts';
import { entity, relation } from './facts.ts';

/** Data of the API by the name of the operation. */
export type Answers = Readonly<Record<string, unknown>>;

/** A fetch that answers operations by their names, and fails for those that it does not know. */
export function answering(answers: Answers): typeof fetch {
  return async (_, init) => {
    const { query } = JSON.parse(String(init?.body)) as { query: string };
    const name = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    if (!(name in answers)) return Response.json({ errors: [{ message: `no answer to ${name}` }] });
    return Response.json({ data: answers[name] });
  };
}

const SENTENCE = 'SoftBank plans to invest $41 billion in OpenAI, people say.';
const noPage = { hasNextPage: false, endCursor: null };

/** A sentence of an article, with its first words as the stating span. */
export function evidence(sentence = SENTENCE, url = 'https://example.org/1'): EvidenceFragment {
  const end = Math.min(sentence.length, SENTENCE.indexOf(','));
  const publishedAt = { value: '2025-04', precision: 'MONTH' } as const;
  return {
    text: sentence.slice(0, end),
    start: 40,
    end: 40 + end,
    sentence: { n: 3, start: 40, text: sentence },
    article: { id: 'article', title: sentence, url, source: 'A paper', publishedAt },
    reprints: [],
  };
}

const invested = relation('softbank', 'INVESTED_IN', 'openai', {
  stance: 'PLANNED',
  amount: { value: 41e9, currency: 'USD', text: '$41 billion' },
});

function claim(quote: EvidenceFragment) {
  const { type, stance, amount } = invested;
  return {
    id: 'claim',
    type,
    stance,
    amount,
    confidence: 0.93,
    role: null,
    ended: false,
    round: null,
    stake: null,
    date: null,
    evidence: [quote],
  };
}

/** The relation SoftBank → OpenAI with one claim. */
export const relationAnswer = {
  RelationDetails: {
    relation: {
      ...invested,
      firstSeen: '2025-04-01',
      lastSeen: '2025-04-01',
      source: entity('SoftBank'),
      target: entity('OpenAI'),
      claims: { totalCount: 1, pageInfo: noPage, nodes: [claim(evidence())] },
    },
  },
};

/** One entity with OpenAI as its neighbour, and one claim that this quote states. */
export function entityAnswer(of: EntityCardFragment, quote = evidence()): Answers {
  const ends = { subject: of, object: entity('OpenAI') };
  return {
    EntityDetails: {
      entity: {
        ...of,
        aliases: [of.name, 'SoftBank Group'],
        description: of.name,
        mentionCount: 19,
        firstSeen: '2024-07-11',
        lastSeen: '2025-12-30',
        family: null,
        timeline: {
          periods: [
            { period: '2024-Q3', articleCount: 1, claimCount: 0 },
            { period: '2025-Q4', articleCount: 2, claimCount: 1 },
          ],
          undated: { articleCount: 1, claimCount: 0 },
        },
        neighbours: { totalCount: of.relationCount, countsByType: [{ type: 'INVESTED_IN', count: of.relationCount }] },
        claims: { totalCount: 1 },
      },
    },
    Neighbours: {
      entity: {
        id: of.id,
        neighbours: { totalCount: 1, pageInfo: noPage, edges: [{ node: entity('OpenAI'), relation: invested }] },
      },
    },
    EntityClaims: { entity: { claims: { totalCount: 1, pageInfo: noPage, nodes: [{ ...claim(quote), ...ends }] } } },
    EntityArticles: { entity: { articles: { totalCount: 0, pageInfo: noPage, nodes: [] } } },
  };
}

/** One pair of seven, counted over twelve articles. */
export const together: TogetherQuery['coOccurrence'] = {
  totalCount: 7,
  windowCount: 12,
  windowTrend: [
    { period: '2024-Q4', count: 3 },
    { period: '2025-Q3', count: 8 },
  ],
  nodes: [
    {
      count: 5,
      expected: 1.6,
      lift: 3.2,
      significance: 12,
      trend: [
        { period: '2024-Q4', count: 1 },
        { period: '2025-Q2', count: 3 },
      ],
      undated: 1,
      a: entity('GRPO', { kind: 'TECHNIQUE' }),
      b: entity('MoE', { kind: 'TECHNIQUE' }),
      examples: [evidence()],
    },
  ],
};

/** What the first screen tells of a graph with so many entities. */
export function startAnswer(entityCount: number): StartQuery {
  const stats = {
    articleCount: 69,
    entityCount,
    relationCount: 381,
    claimCount: 411,
    firstPublished: '2023',
    lastPublished: '2026',
  };
  return {
    stats,
    companies: { nodes: [entity('OpenAI')] },
    models: { nodes: [entity('GPT-5', { kind: 'MODEL' })] },
    techniques: { nodes: [entity('MoE', { kind: 'TECHNIQUE' })] },
    strongest: { nodes: [entity('OpenAI')] },
  };
}
