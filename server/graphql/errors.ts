import { GraphQLError } from 'graphql';
import { AppError } from '../errors.ts';
import { isDown, NO_ANSWER } from '../http/no-answer.ts';
import type { Logger } from '../log.ts';

/** What a client reads of a bug. */
const UNEXPECTED = 'Unexpected error.';

/** Turns an error into what a client may see: an AppError with its code and facts, GraphQL's own as it is, all else masked and logged. */
export function createErrorMask(log: Logger): (error: unknown) => GraphQLError {
  return (error) => {
    const cause = original(error);
    if (isDown(cause)) {
      log.warn('graph does not answer', { error: cause });
      return rebuild(error, NO_ANSWER, { code: 'GRAPH_UNAVAILABLE' });
    }
    if (cause instanceof AppError) return toClient(cause, error);
    if (error instanceof GraphQLError && cause instanceof GraphQLError) return error;
    log.error('query failed', { path: pathOf(error), error: cause });
    return rebuild(error, UNEXPECTED, { code: 'INTERNAL_SERVER_ERROR', unexpected: true });
  };
}

/** The error below all of GraphQL's wrapping. */
function original(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? original(error.originalError) : error;
}

/** An AppError for a client: its message, its code and its facts. */
function toClient(cause: AppError, error: unknown): GraphQLError {
  const { name: _, code, exitCode: __, ...facts } = cause;
  return rebuild(error, cause.message, { code, ...facts });
}

function rebuild(error: unknown, message: string, extensions: Record<string, unknown>): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  const { nodes = null, source = null, positions = null, path = null } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

function pathOf(error: unknown): string | null {
  return error instanceof GraphQLError ? (error.path?.join('.') ?? null) : null;
}
