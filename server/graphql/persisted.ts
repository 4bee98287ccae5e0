import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Operations that the page asks, by their hash. */
export type Persisted = ReadonlyMap<string, string>;

/** The page's operations, each with the fragments that it needs: those of `web/api/*.graphql`. None where these are not at hand. */
export function readPersisted(folder = new URL('../../web/api/', import.meta.url)): Persisted {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const all = files.flatMap((file) => parse(readFileSync(new URL(file, folder), 'utf8')).definitions);
  const fragments = new Map(
    all.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const operations = all.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return new Map(
    operations.map((operation) => {
      const document = { kind: Kind.DOCUMENT, definitions: [operation, ...needed(operation, fragments)] } as const;
      return [hashDocument(document), print(document)];
    }),
  );
}

/** SHA-256, in hex, of a document as graphql-js prints it, its parts in order of kind and name: blanks and the order of parts don't matter. */
export function hashDocument(document: DocumentNode): string {
  const parts = document.definitions.map((one) => `${one.kind} ${nameOf(one)}\n${print(one)}`).sort();
  return createHash('sha256').update(parts.join('\n\n')).digest('hex');
}

/**
 * Lets callers name an operation of the page by its hash (`extensions.persistedQuery.sha256Hash`) instead of sending it;
 * and with `only`, refuses all but these operations, by hash or whole, to who may change nothing.
 */
export function usePersisted(parts: {
  readonly only: boolean;
  readonly refuse: (request: IncomingMessage) => string | null;
}): Plugin<{ req: IncomingMessage }> {
  let read: Persisted | null = null;
  const persisted = () => {
    read ??= readPersisted();
    return read;
  };
  return {
    onParams({ params, setParams }) {
      const hash: unknown = params.extensions?.['persistedQuery']?.sha256Hash;
      if (params.query !== undefined || typeof hash !== 'string') return;
      const query = persisted().get(hash);
      if (query === undefined) throw refusal('PERSISTED_QUERY_NOT_FOUND', 'No operation of this server has this hash.');
      setParams({ ...params, query });
    },
    onValidate({ params, context, setResult }) {
      const { req } = context as { readonly req?: IncomingMessage };
      if (!parts.only || (req !== undefined && parts.refuse(req) === null)) return;
      if (!persisted().has(hashDocument(params.documentAST as DocumentNode))) {
        setResult([refusal('OPERATION_NOT_LISTED', 'This server answers the operations of its own page only.')]);
      }
    },
  };
}

function refusal(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { spec: true, status: 400 } } });
}

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition ? (definition.name?.value ?? '') : '';
}

/** The fragments that a part of a document needs, and those that these need; each once. */
function needed(
  part: DefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found: Set<FragmentDefinitionNode> = new Set(),
): ReadonlySet<FragmentDefinitionNode> {
  visit(part, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (fragment === undefined || found.has(fragment)) return;
      found.add(fragment);
      needed(fragment, fragments, found);
    },
  });
  return found;
}
