import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { ArticleStory } from '#components/reader/article/article.tsx';
import type { Frame } from '#components/reader/frame/page-frame.tsx';
import { JsonLd } from '#components/reader/pages/json-ld.tsx';
import { framesOf } from '#newsroom/photos/cuts.ts';
import { settings } from '#newsroom/settings.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { listPage } from './list-page.ts';
import { liveBlogPosting } from './live-blog.ts';
import { newsArticle } from './news-article.ts';
import { newspaper, website } from './newspaper.ts';

const hostile =
  'قال: </script><script>alert(1)</script> "اقتباس" & \'آخر\' ]]> «نعم» 🌙 \u2028 Reuters مُشَكَّل';

const frame: Frame = {
  siteUrl: 'https://duha.example',
  settings: settings.parse({}),
  sections: [],
  housePages: [],
  running: [],
  inStrip: [],
  reading: {
    locale: 'ar',
    now: '2026-11-26T12:00:00.000Z',
    dates: { language: 'ar', timeZone: 'Asia/Riyadh', digits: 'latn' },
  },
};
const english: Frame = { ...frame, reading: { ...frame.reading, locale: 'en' } };

const cut = (all: ReturnType<typeof framesOf>, name: keyof typeof all) => ({
  frame: all[name],
  widths: [240, all[name].width],
});

function photo(width: number, height: number) {
  const all = framesOf({ width, height, focal: null, crops: {} });
  const cuts = {
    whole: cut(all, 'whole'),
    '16x9': cut(all, '16x9'),
    '4x3': cut(all, '4x3'),
    '1x1': cut(all, '1x1'),
  };
  const words = { alt: 'جسر', caption: 'الجسر مساءً', credit: 'تصوير سلمى' };
  return { id: 1, key: 'a'.repeat(20), width, height, cuts, placeholder: '', ...words };
}

const story: ArticleStory = {
  id: 12,
  slug: 'خبر',
  language: 'ar',
  kicker: 'طرق',
  headline: hostile,
  lead: 'مقدّمة.',
  section: { slug: 'society', name: 'مجتمع', nameEn: 'Society' },
  publishedAt: '2026-11-25T21:00:00.000Z',
  updatedAt: '2026-11-26T09:30:00.000Z',
  urgency: 0,
  coverage: null,
  photo: photo(4000, 3000),
  body: [{ kind: 'paragraph', id: 'aaaaaa', text: [{ text: 'ثلاث كلمات هنا' }] }],
  bylines: [{ slug: 'salma', name: 'سلمى', desk: '' }],
  topics: [{ slug: 'bridges', name: 'جسور' }],
  corrections: [
    { kind: 'correction', text: 'كان الرقم خطأ.', at: '2026-11-26T09:30:00.000Z' },
    { kind: 'update', text: 'أُضيف تصريح.', at: '2026-11-26T10:30:00.000Z' },
  ],
  readingMinutes: 1,
  photos: {},
  contexts: {},
};
const card = '/card/12.png?v=abc';

const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/u);
const picture = z.strictObject({
  '@type': z.literal('ImageObject'),
  url: z.url(),
  width: z.stringFormat('pixels', /^\d+$/u),
  height: z.stringFormat('pixels', /^\d+$/u),
  caption: z.string().min(1).optional(),
  creditText: z.string().min(1).optional(),
});
/** What design/standards.md, "Formats", asks of an article; schema-dts checks the vocabulary when this is compiled. */
const article = z.object({
  '@type': z.enum(['NewsArticle', 'LiveBlogPosting']),
  headline: z.string().min(1),
  description: z.string().min(1),
  image: z.array(picture).min(1),
  datePublished: moment,
  dateModified: moment,
  author: z
    .array(z.object({ '@type': z.literal('Person'), name: z.string(), url: z.url() }))
    .min(1),
  publisher: z.object({
    '@type': z.literal('NewsMediaOrganization'),
    name: z.string(),
    url: z.url(),
    logo: picture,
  }),
  isAccessibleForFree: z.literal(true),
  inLanguage: z.string(),
  articleSection: z.string(),
  mainEntityOfPage: z.url(),
});

test('whatever a headline says, the data can be read back and ends nowhere before its end', () => {
  const html = renderToStaticMarkup(
    createElement(JsonLd, { graph: [newsArticle(frame, { story, card })] }),
  );
  const [, inside = ''] =
    /^<script type="application\/ld\+json">([^]*)<\/script>$/u.exec(html) ?? [];
  expect(inside).not.toMatch(/[<\u2028\u2029]/u);
  expect(JSON.parse(inside)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [JSON.parse(JSON.stringify(newsArticle(frame, { story, card })))],
  });
  expect(inside).toContain('🌙');
});

test('an article has every field, by the clock of the house', () => {
  const told = newsArticle(frame, { story, card });
  article.parse(told);
  expect(told).toMatchObject({
    headline: hostile,
    datePublished: '2026-11-26T00:00:00+03:00',
    dateModified: '2026-11-26T12:30:00+03:00',
    author: [{ name: 'سلمى', url: 'https://duha.example/writer/salma' }],
    mainEntityOfPage: `https://duha.example/news/12/${encodeURIComponent('خبر')}`,
    articleSection: 'مجتمع',
    keywords: ['جسور'],
    wordCount: 3,
    // An update tells what came after, and corrects nothing.
    correction: [{ '@type': 'CorrectionComment', text: 'كان الرقم خطأ.' }],
  });
});

test('its pictures are in three shapes, as wide as the photo allows', () => {
  const sizes = (width: number, height: number) => {
    const { image } = article.parse(
      newsArticle(frame, { story: { ...story, photo: photo(width, height) }, card }),
    );
    return image.map((one) => `${one.width}x${one.height}`);
  };
  expect(sizes(4000, 3000)).toEqual(['1200x675', '1200x900', '1200x1200']);
  expect(sizes(800, 600)).toEqual(['800x450', '800x600', '600x600']);
});

test('while its cuts are not made the whole stands for them, and without a photo its card', () => {
  const { whole } = photo(4000, 3000).cuts;
  const early = { ...story, photo: { ...photo(4000, 3000), cuts: { whole } } };
  expect(article.parse(newsArticle(frame, { story: early, card })).image).toMatchObject([
    { width: '1200', height: '900' },
  ]);
  const bare = newsArticle(frame, { story: { ...story, photo: null, bylines: [] }, card });
  expect(bare).toMatchObject({
    image: [{ url: `https://duha.example${card}`, width: '1200', height: '630' }],
    author: [{ '@id': 'https://duha.example/#newspaper' }],
  });
  // A draft in the preview has neither.
  expect(newsArticle(frame, { story: { ...story, photo: null }, card: null })).toMatchObject({
    image: [],
  });
});

test('in the English interface names are its own, and the story stays Arabic, with its Arabic address', () => {
  const arabic = { ...story, headline: 'افتتاح الجسر' };
  expect(newsArticle(english, { story: arabic, card })).toMatchObject({
    url: `https://duha.example/news/12/${encodeURIComponent('خبر')}`,
    articleSection: 'Society',
    inLanguage: 'ar',
    publisher: { name: 'Al-Duha', alternateName: 'الضحى' },
  });
});

test('a live coverage tells when it began and ended, and what was told meanwhile', () => {
  const entry = {
    address: '/live/12/x#entry-3',
    headline: '',
    text: 'وصل الوفد.',
    at: story.publishedAt,
    updatedAt: null,
  };
  const coverage = { story, card, startedAt: story.publishedAt, endedAt: null, entries: [entry] };
  const running = liveBlogPosting(frame, coverage);
  article.parse(running);
  expect(running).not.toHaveProperty('coverageEndTime');
  const entries = [{ ...entry, updatedAt: '2026-11-26T09:45:00.000Z' }, entry];
  const told = liveBlogPosting(frame, { ...coverage, entries });
  expect(told).toMatchObject({ dateModified: '2026-11-26T12:45:00+03:00' });
  expect(
    liveBlogPosting(frame, { ...coverage, endedAt: '2026-11-26T10:00:00.000Z' }),
  ).toMatchObject({
    '@type': 'LiveBlogPosting',
    // Of the story's own change, which is newer than the entry.
    dateModified: '2026-11-26T12:30:00+03:00',
    coverageStartTime: '2026-11-26T00:00:00+03:00',
    coverageEndTime: '2026-11-26T13:00:00+03:00',
    liveBlogUpdate: [
      {
        '@type': 'BlogPosting',
        headline: 'وصل الوفد.',
        url: 'https://duha.example/live/12/x#entry-3',
      },
    ],
  });
});

test('the way to a page begins on the front page', () => {
  const crumbs = [{ name: 'مجتمع', address: '/section/society' }];
  expect(breadcrumbs(frame, crumbs)).toMatchObject({
    itemListElement: [
      { position: 1, name: 'الضحى', item: 'https://duha.example/' },
      { position: 2, name: 'مجتمع', item: 'https://duha.example/section/society' },
    ],
  });
});

test('a list names its stories in their order, and an empty newsroom has a front page too', () => {
  const page = { name: 'مجتمع', description: '', address: '/section/society' };
  expect(listPage(frame, { ...page, cards: [story] }).mainEntity.itemListElement).toEqual([
    {
      '@type': 'ListItem',
      position: 1,
      url: `https://duha.example/news/12/${encodeURIComponent('خبر')}`,
    },
  ]);
  expect(listPage(frame, { ...page, cards: [] }).mainEntity.itemListElement).toEqual([]);
  const told = newspaper({
    ...frame,
    housePages: [{ slug: 'policies', title: 'سياساتنا', language: 'ar' }],
  });
  expect(told).toMatchObject({ publishingPrinciples: 'https://duha.example/policies' });
  expect([newspaper(frame), website(frame)]).toMatchObject([
    { '@type': 'NewsMediaOrganization', logo: { url: 'https://duha.example/icons/512.png' } },
    { '@type': 'WebSite', publisher: { '@id': 'https://duha.example/#newspaper' } },
  ]);
});
