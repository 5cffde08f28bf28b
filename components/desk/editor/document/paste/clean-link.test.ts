import { expect, test } from 'vitest';
import { cleanLink } from './clean-link.ts';

test.each([
  [
    'https://example.com/خبر?id=4&utm_source=wa&utm_medium=x&fbclid=IwA#two',
    'https://example.com/خبر?id=4#two',
  ],
  ['https://example.com/?gclid=1', 'https://example.com/'],
  ['https://example.com/a?q=a%20b+c&page=2', 'https://example.com/a?q=a%20b+c&page=2'],
  ['https://example.com/a#:~:text=قال', 'https://example.com/a'],
  ['https://example.com/a?fbid=1&gid=2', 'https://example.com/a?fbid=1&gid=2'],
  [
    'https://www.google.com/url?q=https://example.com/a%3Fid%3D4&sa=D&source=editors&ust=1',
    'https://example.com/a?id=4',
  ],
  [
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fa%3Ffbclid%3DIwA&h=AT0',
    'https://example.com/a',
  ],
  [' mailto:desk@example.com ', 'mailto:desk@example.com'],
  ['tel:+96611000', 'tel:+96611000'],
])('%s leads to %s', (pasted, href) => {
  expect(cleanLink(pasted)).toBe(href);
});

test.each([
  'javascript:alert(1)',
  'https://www.google.com/url?q=javascript:alert(1)',
  'file:///C:/Users/desk/a.docx',
  '#_ftn1',
  '/news/4',
  'page.html',
  '',
])('%s leads nowhere', (pasted) => {
  expect(cleanLink(pasted)).toBeNull();
});
