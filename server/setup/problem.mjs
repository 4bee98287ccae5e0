/**
 * Something that is missing on this machine, and what to do about it.
 *
 * @typedef {{ readonly what: string, readonly mend: string }} Problem
 */

/**
 * Tells a problem from a found thing.
 *
 * @param {object} found
 * @returns {found is Problem}
 */
export function isProblem(found) {
  return 'what' in found && 'mend' in found;
}
