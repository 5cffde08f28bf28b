import { expect, test } from 'vitest';
import { readAddress } from './read-address.ts';

test.each([
  ['https://example.com/a?b=1', 'https://example.com/a?b=1'],
  [' example.com/خبر ', 'https://example.com/خبر'],
  ['desk@example.com', 'mailto:desk@example.com'],
  ['/news/4/slug', '/news/4/slug'],
  ['tel:+96611000', 'tel:+96611000'],
])('%s is a link', (typed, href) => {
  expect(readAddress(typed)).toBe(href);
});

test.each(['', 'javascript:alert(1)', 'JaVaScRiPt:1', '//evil.example', 'data:text/html,x', 'كلام'])(
  '%s is none',
  (typed) => {
    expect(readAddress(typed)).toBeNull();
  },
);
