import { type DocumentNode, GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LimitExceededError } from '../errors.ts';
import { type Measure, measureDocument } from './measure.ts';

/** The most that one request may ask for. */
export const LIMITS = {
  /** Words and signs of the query's text. */
  tokens: 1_500,
  /** Fields within fields. */
  depth: 12,
  /** Fields under another name. */
  aliases: 15,
  /** Directives such as `@include`. */
  directives: 50,
  /** Objects, with the sizes of lists multiplied. */
  cost: 20_000,
} as const;

/** Refuses queries that ask for too much, before they are validated or run. The error says limit, asked and allowed. */
export function useLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source) => {
        checkTokens(source);
        return parse(source);
      });
    },
    onValidate({ params, context, setResult }) {
      const { variables } = (context as { params?: { variables?: Record<string, unknown> | null } }).params ?? {};
      const measured = measureDocument(params.schema, params.documentAST as DocumentNode, variables ?? {});
      const beyond = findBeyond(measured);
      if (beyond) setResult([refusal(beyond)]);
    },
  };
}

function findBeyond(measured: Measure): LimitExceededError | null {
  for (const limit of ['depth', 'aliases', 'directives', 'cost'] as const) {
    if (measured[limit] > LIMITS[limit]) return new LimitExceededError(limit, measured[limit], LIMITS[limit]);
  }
  return null;
}

function checkTokens(text: string | Source): void {
  const lexer = new Lexer(typeof text === 'string' ? new Source(text) : text);
  let tokens = 0;
  while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  if (tokens > LIMITS.tokens) throw refusal(new LimitExceededError('tokens', tokens, LIMITS.tokens));
}

function refusal({ message, code, limit, asked, allowed }: LimitExceededError): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, limit, asked, allowed, http: { spec: true, status: 400 } },
  });
}
