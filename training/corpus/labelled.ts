import type { Amount, EntityKind, RelationType, Span, Stance } from '../../server/extract/extraction.ts';

/** A mention: UTF-16 offsets into the text, end exclusive; `entity` joins the mentions of one thing within a text. */
export type Label = Span & { readonly kind: EntityKind; readonly entity: string };

/** A claim between entities of one text; `object` is null only for a listing without an exchange. No status is done. */
export type LabelledClaim = {
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string | null;
  readonly status?: Exclude<Stance, 'done'>;
  readonly amount?: Pick<Amount, 'value' | 'currency'>;
  readonly role?: string;
  readonly ended?: boolean;
  readonly date?: string;
};

/** A text of the corpus with all its labels, in order of the text. What is not labelled is a true negative. */
export type Labelled = {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly Label[];
  readonly claims: readonly LabelledClaim[];
};
