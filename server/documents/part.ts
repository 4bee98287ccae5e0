import type { Document } from './document.ts';

/** An article of a file: where it stands in a file that holds many, null where it is all of it; or why it can't be read. */
export type Part =
  | {
      readonly place: string | null;
      readonly document: Document;
      /** What belongs to it and was not read, such as attachments, each with the reason. */
      readonly skipped?: readonly string[];
    }
  | { readonly place: string | null; readonly reason: string; readonly why: string };
