/**
 * Says why a local Neo4j can't run on a system; null on Linux and macOS.
 *
 * @param {string} [platform] as process.platform
 * @returns {import('./problem.mjs').Problem | null}
 */
export function platformProblem(platform = process.platform) {
  if (platform === 'linux' || platform === 'darwin') return null;
  return {
    what: `Modelscape runs its own Neo4j on Linux and macOS only (this is ${platform}).`,
    mend: 'Use WSL on Windows, or set NEO4J_URI to use a Neo4j that runs elsewhere.',
  };
}
