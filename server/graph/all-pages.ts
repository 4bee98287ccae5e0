/** Reads a long list page by page: each page holds what follows the key of the last row before it. Ends with the first that isn't full; none is empty. */
export async function* allPages<R, K>(
  first: K,
  size: number,
  read: (after: K, limit: number) => Promise<readonly R[]>,
  keyOf: (row: R) => K,
): AsyncGenerator<readonly R[]> {
  for (let after = first; ; ) {
    const rows = await read(after, size);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < size) return;
    after = keyOf(last);
  }
}
