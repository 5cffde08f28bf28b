import { expect, test } from 'vitest';
import { writeHtml } from './write-html.ts';

test('text never becomes markup', () => {
  expect(writeHtml([{ kind: 'paragraph', text: [{ text: 'أ <b>&"' }] }])).toBe(
    '<p>أ &lt;b&gt;&amp;&quot;</p>',
  );
  const link = { text: 'أ', href: 'https://example.com/?a=1&b="' };
  expect(writeHtml([{ kind: 'paragraph', text: [link] }])).toBe(
    '<p><a href="https://example.com/?a=1&amp;b=&quot;">أ</a></p>',
  );
});

test('each block runs in the direction of most of its letters', () => {
  expect(
    writeHtml([
      { kind: 'subheadline', level: 3, text: 'The harbour' },
      { kind: 'paragraph', text: [{ text: 'ميناء NAVA' }] },
      { kind: 'list', ordered: true, items: [[{ text: 'One' }], [{ text: 'Two', bold: true }]] },
    ]),
  ).toBe(
    '<h3 dir="ltr">The harbour</h3><p>ميناء NAVA</p>' +
      '<ol dir="ltr"><li><p>One</p></li><li><p><strong>Two</strong></p></li></ol>',
  );
});
