/**
 * Says what is wrong with a version of Node; null when it suits. Needed: 20.19 or later, 22.12 or later, or 24.
 *
 * @param {string} version such as 20.19.0
 * @returns {import('./problem.mjs').Problem | null}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const suits = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (suits) return null;
  const judgement = major === 21 || major === 22 ? 'is not supported' : 'is too old';
  return {
    what: `Node ${version} ${judgement}: Modelscape needs Node 20.19 or later, or 22.12 or later.`,
    mend: 'Get it from https://nodejs.org/en/download, or by a version switcher: nvm install 24',
  };
}
