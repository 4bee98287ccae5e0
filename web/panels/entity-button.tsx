import type { JSX } from 'preact';
import type { EntityKind } from '../api/operations.generated.ts';
import { showEntity } from '../state/exploring.ts';
import { closeArticle } from '../state/reading.ts';
import { kindWord } from '../words/kinds.ts';
import { toLabel } from '../words/names.ts';
import { KindMark } from './kind-mark.tsx';

type Props = {
  readonly entity: { readonly id: string; readonly name: string; readonly kind: EntityKind };
  /** Called before it is shown. */
  readonly onShow?: () => void;
};

/** The name of an entity; pressing it selects the entity and brings it into the picture. */
export function EntityButton({ entity, onShow }: Props): JSX.Element {
  return (
    <button
      type="button"
      class="entity-button"
      title={kindWord(entity.kind)}
      onClick={() => {
        onShow?.();
        show(entity.id);
      }}
    >
      <KindMark kind={entity.kind} />
      {toLabel(entity.name)}
    </button>
  );
}

function show(id: string): void {
  closeArticle();
  void showEntity(id);
}
