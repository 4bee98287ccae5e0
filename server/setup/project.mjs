import { fileURLToPath } from 'node:url';

/** The folder of package.json, with a closing slash. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
