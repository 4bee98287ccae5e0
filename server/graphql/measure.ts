import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

/** How much an operation asks for. */
export type Measure = {
  /** Fields within fields, fragments seen through. */
  readonly depth: number;
  /** Objects that may have to be made, with the sizes of lists multiplied; heavy fields weigh more. */
  readonly cost: number;
  readonly aliases: number;
  readonly directives: number;
};

type Variables = Readonly<Record<string, unknown>>;

/** What the measure of a selection depends on: its type, and how long its lists are. */
type Place = { readonly type: GraphQLNamedType | undefined; readonly size: number };

/** Lists without a size of their own, such as evidence. */
const SHORT_LIST = 3;

/** Fields that cost the graph much however little is selected. */
const HEAVY: Readonly<Record<string, number>> = {
  coOccurrence: 1_000,
  exportSubgraph: 2_000,
  subgraph: 200,
  paths: 500,
  ingest: 500,
  ingestMany: 500,
  rereadArticles: 500,
};

const NOTHING: Measure = { depth: 0, cost: 0, aliases: 0, directives: 0 };

/**
 * Measures each operation of a document before it is validated, and gives the greatest of each. Each fragment is
 * measured once for a place, so the time is that of the document's size. Introspection below `__schema` and `__type`
 * is left to graphql-js's own rule, but its aliases and directives count.
 */
export function measureDocument(schema: GraphQLSchema, document: DocumentNode, variables: Variables): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  let greatest = NOTHING;
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    const measured = new Walk(schema, fragments, withDefaults(operation, variables)).operation(operation);
    greatest = {
      depth: Math.max(greatest.depth, measured.depth),
      cost: Math.max(greatest.cost, measured.cost),
      aliases: Math.max(greatest.aliases, measured.aliases),
      directives: Math.max(greatest.directives, measured.directives),
    };
  }
  return greatest;
}

class Walk {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;
  readonly #measured = new Map<string, Measure>();

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, variables: Variables) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  operation(node: OperationDefinitionNode): Measure {
    const type = this.#schema.getRootType(node.operation) ?? undefined;
    const measured = this.#selections(node.selectionSet, { type, size: 1 });
    return { ...measured, directives: measured.directives + (node.directives?.length ?? 0) };
  }

  #selections(set: SelectionSetNode, place: Place): Measure {
    return set.selections.reduce<Measure>((total, node) => {
      const directives = node.directives?.length ?? 0;
      const part = this.#selection(node, place);
      return {
        depth: Math.max(total.depth, part.depth),
        cost: total.cost + part.cost,
        aliases: total.aliases + part.aliases,
        directives: total.directives + part.directives + directives,
      };
    }, NOTHING);
  }

  #selection(node: SelectionSetNode['selections'][number], place: Place): Measure {
    if (node.kind === Kind.FIELD) return this.#field(node, place);
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(node.name.value, place);
    const type = node.typeCondition ? this.#schema.getType(node.typeCondition.name.value) : place.type;
    return this.#selections(node.selectionSet, { ...place, type });
  }

  #fragment(name: string, place: Place): Measure {
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) return NOTHING;
    const key = `${name}:${place.size}`;
    const known = this.#measured.get(key);
    if (known) return known;
    this.#measured.set(key, NOTHING); // A fragment within itself ends here; validation refuses it.
    const type = this.#schema.getType(fragment.typeCondition.name.value);
    const measured = this.#selections(fragment.selectionSet, { ...place, type });
    this.#measured.set(key, measured);
    return measured;
  }

  #field(node: FieldNode, place: Place): Measure {
    const aliases = node.alias ? 1 : 0;
    if (!node.selectionSet) return { ...NOTHING, depth: 1, aliases };
    const field = fieldOf(place.type, node.name.value);
    const introspects = node.name.value === '__schema' || node.name.value === '__type';
    const type = field ? getNamedType(field.type) : undefined;
    const inner = this.#selections(node.selectionSet, { type, size: this.#size(field, node) });
    const times = field && isList(field) ? place.size : 1;
    const heavy = HEAVY[node.name.value] ?? 0;
    return {
      depth: introspects ? 1 : inner.depth + 1,
      cost: introspects ? 0 : heavy + times * (1 + inner.cost),
      aliases: inner.aliases + aliases,
      directives: inner.directives,
    };
  }

  /** How long the lists within a field may be: what its arguments say. */
  #size(field: GraphQLField<unknown, unknown> | undefined, node: FieldNode): number {
    if (field === undefined) return SHORT_LIST;
    const own = ['first', 'limit', 'ids'].find((name) => field.args.some((argument) => argument.name === name));
    if (own === undefined) return SHORT_LIST;
    const given = node.arguments?.find((argument) => argument.name.value === own)?.value;
    const value = given ? this.#value(given) : field.args.find((argument) => argument.name === own)?.defaultValue;
    if (Array.isArray(value)) return value.length;
    return typeof value === 'number' && value > 0 ? value : SHORT_LIST;
  }

  #value(node: ValueNode): unknown {
    return valueFromASTUntyped(node, this.#variables as Record<string, unknown>);
  }
}

function fieldOf(type: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  return isListType(type) && isCompositeType(getNamedType(type));
}

function withDefaults(operation: OperationDefinitionNode, variables: Variables): Variables {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...variables };
}
