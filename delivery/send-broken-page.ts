import type { ServerResponse } from 'node:http';
import words from '#messages/broken-page.json' with { type: 'json' };

const page = `<!DOCTYPE html>
<html lang="ar" dir="rtl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.ar.title}</title>
<h1>${words.ar.title}</h1>
<p>${words.ar.advice}</p>
<div lang="en" dir="ltr"><h2>${words.en.title}</h2><p>${words.en.advice}</p></div>
</html>
`;

/** What readers see of a page that failed: the framework's own is blank until its scripts have run. */
export function sendBrokenPage(res: ServerResponse): void {
  res.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  res.end(page);
}
