import { z } from 'zod';
import { ENTITY_KINDS } from '../extract/extraction.ts';
import { defineQuery, integer } from './query.ts';

const text = z.string();
const ids = z.array(text).readonly();

/** An article that is to be compared with others, and the story that it was in. */
const unmatched = z.object({ id: text, text, story: text.nullable() });

/** An article, and another that shares a band with it and has this story. */
const candidate = z.object({ id: text, other: text, story: text, bands: z.int() });
export type Candidate = z.output<typeof candidate>;

/** An article of a story, and the day of its publication. */
const member = z.object({ id: text, story: text, published: text.nullable() });
export type StoryMember = z.output<typeof member>;

/** The statements by which near copies are found and counted once, in the order in which they run. */
export const holdUnmatched = defineQuery('write/hold-unmatched', {
  params: z.object({ limit: integer }),
  row: z.object({ articles: z.array(unmatched) }),
});
export const writeBands = defineQuery('write/write-bands', {
  params: z.object({ articles: z.array(z.object({ id: text, bands: ids })).readonly() }),
  row: candidate,
});
export const holdStories = defineQuery('write/hold-stories', {
  params: z.object({ stories: ids }),
  row: member,
});
export const writeStories = defineQuery('write/write-stories', {
  params: z.object({ articles: z.array(z.object({ id: text, story: text.nullable() })).readonly() }),
  row: z.object({}),
});
export const markRepeats = defineQuery('write/mark-repeats', {
  params: z.object({ stories: z.array(ids).readonly() }),
  row: z.object({
    entities: z.array(z.object({ id: text, kind: z.enum(ENTITY_KINDS) })),
    relations: z.array(text),
  }),
});
