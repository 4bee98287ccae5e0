import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { answer } from './answer.ts';
import { at, type Step } from './step.ts';

/** Where `npm run build` puts the page. */
const BUILT = new URL('../../dist/web/', import.meta.url);

/** Serves the built page and its files; they are listed once, so that no path leads out of the folder. */
export function serveStaticFiles(folder: URL = BUILT): Step {
  if (!existsSync(new URL('index.html', folder))) {
    return at('/', (_, response) => answer(response, 503, 'The page is not built. Run: npm run build'));
  }
  const serve = sirv(fileURLToPath(folder), {
    etag: true,
    setHeaders: (response, path) =>
      response.setHeader(
        'cache-control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(response, 405, 'Use GET.', { allow: 'GET, HEAD' });
    }
    serve(request, response, () => next());
  };
}
