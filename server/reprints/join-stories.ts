/** Joins what pairs tie together, directly or through others: each group once, members and groups in the order in which they first came. */
export function joinStories(pairs: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const parents = new Map<string, string>();
  const rootOf = (one: string): string => {
    let root = one;
    for (let next = parents.get(root) ?? root; next !== root; next = parents.get(root) ?? root) root = next;
    parents.set(one, root);
    return root;
  };
  for (const [a, b] of pairs) {
    const root = rootOf(a);
    parents.set(rootOf(b), root);
    parents.set(root, root);
  }
  const groups = new Map<string, string[]>();
  for (const one of parents.keys()) {
    const root = rootOf(one);
    groups.set(root, [...(groups.get(root) ?? []), one]);
  }
  return [...groups.values()];
}
