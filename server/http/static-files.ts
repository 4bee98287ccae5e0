import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import send from 'send';
import { answer } from './answer.ts';
import { at, pathOf, type Step } from './step.ts';

/** Where `npm run build` puts the page. */
const BUILT = new URL('../../dist/web/', import.meta.url);
const ONE_YEAR_MS = 31_536_000_000;

/** Serves the built page and its files: nothing outside the folder, no hidden file, no folder but the first page. */
export function serveStaticFiles(folder: URL = BUILT): Step {
  if (!existsSync(new URL('index.html', folder))) {
    return at('/', (_, response) => answer(response, 503, 'The page is not built. Run: npm run build'));
  }
  const root = fileURLToPath(folder);
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(response, 405, 'Use GET.', { allow: 'GET, HEAD' });
    }
    const path = pathOf(request);
    const lasting = path.startsWith('/assets/');
    send(request, path, { root, dotfiles: 'ignore', maxAge: lasting ? ONE_YEAR_MS : 0, immutable: lasting })
      .on('directory', () => next())
      .on('error', (error: { status?: number }) => next(error.status === 500 ? error : undefined))
      .pipe(response);
  };
}
