import { DecisionError, DocumentError, FetchError, InvalidInputError } from '../../errors.ts';
import type { UserError } from '../types.generated.ts';

/**
 * A failure that a caller can mend, as a mutation tells it: what is wrong with an argument or a decision, by its field; what is wrong with
 * a document or an address, at `path`. Throws everything else.
 */
export function toUserError(error: unknown, path: readonly string[]): UserError {
  if (error instanceof DocumentError || error instanceof FetchError) {
    return { code: error.reason, message: error.message, path };
  }
  if (error instanceof DecisionError) {
    return { code: error.reason, message: error.message, path: ['input', error.argument] };
  }
  if (error instanceof InvalidInputError) {
    return { code: error.code, message: error.message, path: ['input', error.argument] };
  }
  throw error;
}
