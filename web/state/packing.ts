/** Ids that were read, sorted, and whether something in their packing made no sense. */
export type Unpacked = { readonly ids: readonly string[]; readonly broken: boolean };

const MOST_SHARED = 35;

/**
 * Packs ids into a short text (front coding): sorted, each as one base-36 digit for how many characters it shares with
 * the one before, then the rest; joined by dots. Ids of one sort begin alike, so about half is saved.
 */
export function packIds(ids: readonly string[]): string {
  let before = '';
  return [...new Set(ids)]
    .map(escapeId)
    .sort()
    .map((id) => {
      const shared = sharedLength(before, id);
      before = id;
      return shared.toString(36) + id.slice(shared);
    })
    .join('.');
}

/** Reads what packIds made. Pieces that make no sense are left out. */
export function unpackIds(packed: string): Unpacked {
  if (packed === '') return { ids: [], broken: false };
  const ids = new Set<string>();
  let before = '';
  let broken = false;
  for (const piece of packed.split('.')) {
    const shared = Number.parseInt(piece.charAt(0), 36);
    const escaped = before.slice(0, shared) + piece.slice(1);
    const id = shared <= before.length ? unescapeId(escaped) : null;
    if (id === null) broken = true;
    else {
      ids.add(id);
      before = escaped;
    }
  }
  return { ids: [...ids], broken };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < MOST_SHARED && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function escapeId(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('.', '%2E');
}

function unescapeId(escaped: string): string | null {
  try {
    const id = decodeURIComponent(escaped);
    return id === '' ? null : id;
  } catch {
    return null;
  }
}
