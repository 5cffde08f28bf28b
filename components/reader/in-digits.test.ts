import { expect, it } from 'vitest';
import { pageInDigits } from './in-digits.ts';

const page = {
  id: 105,
  slug: 'قمة-2026',
  headline: 'قمة 2026',
  publishedAt: '2026-11-22T13:20:05.000Z',
  photo: { alt: 'لوحة 7', path: '/media/7-320.avif' },
  body: [
    { kind: 'paragraph', id: 'b1', text: [{ text: 'بعد 3 أيام', href: 'https://a.example/3' }] },
    { kind: 'table', id: 'b2', rows: [['السنة', '2025']] },
  ],
};

it('writes all that people wrote in the digits of the page, and nothing else', () => {
  expect(pageInDigits(page, 'arab')).toEqual({
    ...page,
    headline: 'قمة ٢٠٢٦',
    photo: { ...page.photo, alt: 'لوحة ٧' },
    body: [
      { kind: 'paragraph', id: 'b1', text: [{ text: 'بعد ٣ أيام', href: 'https://a.example/3' }] },
      { kind: 'table', id: 'b2', rows: [['السنة', '٢٠٢٥']] },
    ],
  });
});

it('leaves a page of western digits as it is', () => {
  expect(pageInDigits(page, 'latn')).toBe(page);
});
