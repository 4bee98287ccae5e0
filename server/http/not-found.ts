import type { Step } from './step.ts';

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Nothing here – Modelscape</title>
<h1>There is nothing at this address</h1>
<p><a href="/">To the map</a></p>
</html>
`;

/** Answers 404 with a page that leads back. */
export function answerNotFound(): Step {
  return (_, response) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(PAGE);
  };
}
