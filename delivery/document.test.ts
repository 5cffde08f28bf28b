import { expect, test } from 'vitest';
import { documentOf } from './document.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body><h1>قمة</h1>${body}</body></html>`;

test.each([
  ['a script of the framework', '<script src="/_next/static/a.js" async=""></script>'],
  ['a script with its text', '<script>self.__next_f.push([1,"<p>x</p>"])</script>'],
  ['a script over many lines', '<script\n  id="x"\n>\n1 < 2 && "</p>";\n</script>'],
  ['a script in capitals', '<SCRIPT SRC="/a.js"></SCRIPT>'],
  ['a script whose end has blanks', '<script src="/a.js"></script\n>'],
  ['a module', '<script type="module" src="/a.js"></script>'],
  [
    'a script that calls itself data in another attribute',
    '<script data-type="application/ld+json">x</script>',
  ],
  ['a script that names ours in another attribute', '<script data-src="/reader.js">x</script>'],
  ['a script with a longer name than ours', '<script src="/reader.js.evil.js"></script>'],
  ['our name on another site', '<script src="//evil.example/reader.js"></script>'],
  [
    'a preload of a script',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>',
  ],
  [
    'the same with its parts in another order',
    '<link href="/_next/a.js" as="script" rel="preload">',
  ],
  ['a preload of a module', '<link rel="modulepreload" href="/_next/a.js"/>'],
])('goes: %s', (_, html) => {
  expect(documentOf(page(html, html))).toBe(page(''));
});

test.each([
  ['structured data', '<script type="application/ld+json">{"headline":"\\u003c/script>"}</script>'],
  [
    'structured data that speaks of scripts',
    '<script type="application/ld+json">{"a":"<script>"}</script>',
  ],
  ['speculation rules', '<script type="speculationrules">{"prefetch":[]}</script>'],
  ['our own script', '<script type="module" src="/reader.js"></script>'],
  ['our own script with its stamp', '<script src="/reader.js?v=1a2b" type="module"></script>'],
  ['a style sheet', '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>'],
  ['a preload of a font', '<link rel="preload" as="font" href="/fonts/a.woff2" crossorigin=""/>'],
  ['a headline about scripts, as React writes it', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['an element that only begins alike', '<scripture>نص</scripture>'],
])('stays: %s', (_, html) => {
  expect(documentOf(page(html, html))).toBe(page(html, html));
});

test('each is judged by itself, and what stands between them stays in its order', () => {
  const data = '<script type="application/ld+json">{"a":1}</script>';
  const ours = '<script type="module" src="/reader.js"></script>';
  const theirs = '<script src="/_next/a.js"></script>';
  const mixed = `${theirs}<i>1</i>${data}<i>2</i>${theirs}${ours}<i>3</i>${theirs}`;
  expect(documentOf(page('', mixed))).toBe(page('', `<i>1</i>${data}<i>2</i>${ours}<i>3</i>`));
});

test('a large page is done in one pass', () => {
  const script = `<script>${'x'.repeat(50)}</script>`;
  const text = '<p>فقرة</p>';
  expect(documentOf((script + text).repeat(20_000))).toBe(text.repeat(20_000));
});
