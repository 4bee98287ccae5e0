/** The line, from 1, on which each object or array of a JSON text begins that stands in arrays or objects, by its path: `elements.nodes.3`. At most `deepest` levels. Linear. */
export function linesByPath(text: string, deepest: number): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const path: { readonly list: boolean; key: string; at: number }[] = [];
  let line = 1;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},:\n]|[^\s"[\]{},:]+/gsu)) {
    const inner = path.at(-1);
    if (token === '\n') line += 1;
    else if (token === '{' || token === '[') {
      if (path.length <= deepest) lines.set(path.map(({ list, key, at }) => (list ? String(at) : key)).join('.'), line);
      path.push({ list: token === '[', key: '', at: 0 });
    } else if (token === '}' || token === ']') path.pop();
    else if (token === ',' && inner) inner.at += 1;
    else if (token.startsWith('"')) {
      line += token.split('\n').length - 1;
      // A string before a colon is a key; one that is a value is overwritten by the next key.
      if (inner && !inner.list) inner.key = token.slice(1, -1);
    }
  }
  return lines;
}

/** The line of a place in a text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
