import { z } from 'zod';
import { groupBy } from './group.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';
import { type SentenceRecord, sentenceShape } from './sentences.ts';

/** Words of an article that state something. Offsets are UTF-16 code units of the article's text. */
export type EvidenceRecord = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: SentenceRecord;
};

const evidence = defineQuery('read/evidence', {
  params: z.object({ ids: z.array(z.string()).readonly() }),
  row: z.object({
    claim: z.string(),
    start: z.int(),
    end: z.int(),
    sentence: sentenceShape,
  }),
});

/** The evidence of each claim, in the order of the text. */
export async function readEvidence(
  reader: Reader,
  claims: readonly string[],
): Promise<ReadonlyMap<string, readonly EvidenceRecord[]>> {
  const rows = await reader.read(evidence, { ids: claims });
  const byClaim = groupBy(rows, (row) => row.claim);
  return new Map([...byClaim].map(([claim, found]) => [claim, found.map(toEvidence)]));
}

/** A whole sentence as evidence. */
export function sentenceAsEvidence(sentence: SentenceRecord): EvidenceRecord {
  return {
    text: sentence.text,
    start: sentence.start,
    end: sentence.end,
    sentence,
  };
}

function toEvidence({
  start,
  end,
  sentence,
}: {
  readonly start: number;
  readonly end: number;
  readonly sentence: SentenceRecord;
}): EvidenceRecord {
  return {
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    start,
    end,
    sentence,
  };
}
