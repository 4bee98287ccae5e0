import { readdirSync, readFileSync } from 'node:fs';
import { type ESTree, parseSync, Visitor } from 'vite';

/** A regular expression as it stands in a file. */
export type Pattern = { readonly file: string; readonly source: string; readonly flags: string };

/** What a folder's TypeScript has of patterns: all literals, and the files that make patterns of text, which can't be checked. */
export type Patterns = { readonly literals: readonly Pattern[]; readonly made: readonly string[] };

/** All patterns of a folder of the project and of the folders in it. */
export function readPatterns(folder: string): Patterns {
  const root = new URL(`../../${folder}/`, import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const literals: Pattern[] = [];
  const made: string[] = [];
  for (const name of files.sort()) {
    const file = `${folder}/${name}`;
    const { program } = parseSync(file, readFileSync(new URL(name, root), 'utf8'));
    const note = ({ callee }: ESTree.NewExpression | ESTree.CallExpression): void => {
      if (callee.type === 'Identifier' && callee.name === 'RegExp') made.push(file);
    };
    new Visitor({
      Literal(node) {
        if ('regex' in node) literals.push({ file, source: node.regex.pattern, flags: node.regex.flags });
      },
      NewExpression: note,
      CallExpression: note,
    }).visit(program);
  }
  return { literals, made };
}
