import type { RelationType, Stance } from '../extract/extraction.ts';
import type { EntityRecord } from '../graph/entities.ts';
import type { RelationRecord } from '../graph/relations.ts';

/** What joins two ends, from the source and from the target: what is done, and what is planned or reported. */
type Wording = {
  readonly out: readonly [done: string, planned: string];
  readonly in: readonly [done: string, planned: string];
};

const both = (done: string, planned: string): Wording => ({ out: [done, planned], in: [done, planned] });

const WORDINGS: Readonly<Record<RelationType, Wording>> = {
  ACQUIRED: { out: ['acquired', 'may acquire'], in: ['was acquired by', 'may be acquired by'] },
  INVESTED_IN: { out: ['invested in', 'may invest in'], in: ['is backed by', 'may be backed by'] },
  PARTNERED_WITH: both('partnered with', 'may partner with'),
  DEVELOPED: { out: ['developed', 'may be developing'], in: ['was developed by', 'may be in development at'] },
  USES: { out: ['uses', 'may use'], in: ['is used by', 'may be used by'] },
  VARIANT_OF: { out: ['is a variant of', 'may be a variant of'], in: ['has the variant', 'may have the variant'] },
  COMPARED_WITH: both('is compared with', 'may be compared with'),
  EVALUATED_ON: {
    out: ['was evaluated on', 'may be evaluated on'],
    in: ['was used to evaluate', 'may be used to evaluate'],
  },
  TRAINED_ON: { out: ['was trained on', 'may be trained on'], in: ['was used to train', 'may be used to train'] },
  PART_OF: { out: ['is part of', 'may become part of'], in: ['includes', 'may include'] },
  WORKS_AT: { out: ['works or worked at', 'may join'], in: ['employs or employed', 'may be joined by'] },
  FOUNDED: { out: ['founded', 'may found'], in: ['was founded by', 'may be founded by'] },
  FILED_IPO: { out: ['filed for a listing on', 'may list on'], in: ['is where a listing was filed by', 'may list'] },
  SUED: { out: ['sued', 'may sue'], in: ['was sued by', 'may be sued by'] },
};

const firm = (stance: Stance): boolean => stance === 'done';

/**
 * Reads a path out, from its first entity to its last: "SoftBank invested in OpenAI, which developed GPT-5." There is one
 * relation fewer than entities. What is planned or only reported reads "may".
 */
export function readPathOut(entities: readonly EntityRecord[], relations: readonly RelationRecord[]): string {
  const parts = relations.flatMap(({ type, source, stance }, at): readonly string[] => {
    const [before, after] = [entities[at], entities[at + 1]];
    if (before === undefined || after === undefined) return [];
    const words = WORDINGS[type][source === before.id ? 'out' : 'in'][firm(stance) ? 0 : 1];
    const subject = at === 0 ? before.name : before.kind === 'Person' ? 'who' : 'which';
    return [`${subject} ${words} ${after.name}`];
  });
  return `${parts.join(', ')}.`;
}
