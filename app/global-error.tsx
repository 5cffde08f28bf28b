'use client';
// Next.js wants a client component here. It stands outside every layout: no locale, no styles, no providers.
// Without a page of our own, `next build` fails while it prerenders the built-in one.
import words from '#messages/broken-page.json';

export default function GlobalError() {
  return (
    <html lang="ar" dir="rtl">
      <body>
        <title>{words.ar.title}</title>
        <h1>{words.ar.title}</h1>
        <p>{words.ar.advice}</p>
        <div lang="en" dir="ltr">
          <h2>{words.en.title}</h2>
          <p>{words.en.advice}</p>
        </div>
      </body>
    </html>
  );
}
