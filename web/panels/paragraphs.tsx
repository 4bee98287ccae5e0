import type { JSX } from 'preact';
import { showEntity } from '../state/exploring.ts';
import { type ArticleMark, closeArticle, type MentionedEntity, type Sentence } from '../state/reading.ts';
import { type Mark, type Segment, toSegments } from '../state/segments.ts';
import { kindWord } from '../words/kinds.ts';
import { toLabel } from '../words/names.ts';

type Props = {
  readonly sentences: readonly Sentence[];
  readonly marks: readonly Mark<ArticleMark>[];
  /** Number of the sentence that was asked for. */
  readonly wanted: number | null;
};

/** Sentences in their paragraphs, with mentions to press and stating words marked. */
export function Paragraphs({ sentences, marks, wanted }: Props): JSX.Element {
  const byStart = [...marks].sort((a, b) => a.start - b.start);
  return (
    <div class="text">
      {toParagraphs(sentences).map((paragraph) => (
        <p key={paragraph[0]?.n} dir="auto">
          {paragraph.map((sentence) => (
            <span
              key={sentence.n}
              id={`sentence-${sentence.n}`}
              class={sentence.n === wanted ? 'sentence wanted' : 'sentence'}
            >
              {toSegments(sentence.text, sentence.start, within(byStart, sentence)).map(toPiece)}{' '}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

function toPiece(segment: Segment<ArticleMark>, index: number): JSX.Element | string {
  const entity = segment.values.find((mark) => mark.entity !== null)?.entity ?? null;
  const states = segment.values.some((mark) => mark.entity === null);
  const content = entity === null ? segment.text : <Mention entity={entity} text={segment.text} />;
  return states ? <mark key={index}>{content}</mark> : <span key={index}>{content}</span>;
}

function Mention({ entity, text }: { readonly entity: MentionedEntity; readonly text: string }): JSX.Element {
  return (
    <button
      type="button"
      class={`mention kind-${entity.kind.toLowerCase()}`}
      title={`${toLabel(entity.name)}, ${kindWord(entity.kind)}`}
      onClick={() => {
        closeArticle();
        void showEntity(entity.id);
      }}
    >
      {text}
    </button>
  );
}

function toParagraphs(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

function within(byStart: readonly Mark<ArticleMark>[], { start, end }: Sentence): readonly Mark<ArticleMark>[] {
  return byStart.filter((mark) => mark.start < end && mark.end > start);
}
