import { InvalidInputError } from '../errors.ts';

/** Types whose things can be fetched by id. */
export type NodeType = 'Entity' | 'Relation' | 'Claim' | 'Article' | 'ReviewItem' | 'Job' | 'Decision';

const types: ReadonlySet<string> = new Set<NodeType>([
  'Entity',
  'Relation',
  'Claim',
  'Article',
  'ReviewItem',
  'Job',
  'Decision',
]);

/** The id that the API gives: base64url of `Type:id`. */
export function toGlobalId(type: NodeType, id: string): string {
  return Buffer.from(`${type}:${id}`, 'utf8').toString('base64url');
}

/** Reads an id that the API gave; null for anything else. */
export function fromGlobalId(globalId: string): { readonly type: NodeType; readonly id: string } | null {
  const text = Buffer.from(globalId, 'base64url').toString('utf8');
  const at = text.indexOf(':');
  const type = text.slice(0, Math.max(at, 0));
  const id = text.slice(at + 1);
  return isNodeType(type) && id !== '' && toGlobalId(type, id) === globalId ? { type, id } : null;
}

/** The graph's id of a thing of this type; null for ids of other types and for what is no id. */
export function idOf(type: NodeType, globalId: string): string | null {
  const found = fromGlobalId(globalId);
  return found?.type === type ? found.id : null;
}

/** The same for an argument that filters, where a wrong id is a mistake: throws InvalidInputError. */
export function requireId(type: NodeType, argument: string, globalId: string): string {
  const id = idOf(type, globalId);
  if (id === null) throw new InvalidInputError(argument, `this is not an id of type ${type} that this API gave`);
  return id;
}

function isNodeType(type: string): type is NodeType {
  return types.has(type);
}
