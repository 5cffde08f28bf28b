import { expect, test } from 'vitest';
import type { Block } from './blocks.ts';
import { type Surroundings, checklist } from './checklist.ts';
import { type StoryContent, emptyContent } from './content.ts';
import { missingForPrint } from './readiness.ts';

const said: Block = { kind: 'paragraph', id: 'said-1', text: [{ text: 'افتُتح الجسر.' }] };
const blank: Block = { kind: 'paragraph', id: 'blank-1', text: [] };
const context: Block = { kind: 'context', id: 'context', storyId: 7, line: 'الجسر نفسه' };
const complete: StoryContent = {
  ...emptyContent,
  headline: 'افتتاح الجسر',
  body: [said],
  sectionId: 1,
  topicIds: [1],
  bylineIds: [1],
  leadPhotoId: 1,
};
const facts = { alt: 'جسر فوق نهر', caption: 'جسر الرمان', credit: 'الضحى', rightsEndAt: null };
const now = new Date('2026-11-22T12:00:00.000Z');
const around: Surroundings = { photos: { 1: facts }, contexts: {}, now };
const letters = (count: number) => 'ا'.repeat(count);
const link = (...hrefs: string[]): Block => ({
  kind: 'paragraph',
  id: 'link-01',
  text: hrefs.map((href) => ({ text: 'هنا', href })),
});

test('a complete story has nothing to mend', () => {
  expect(checklist(complete, around)).toEqual({ missing: [], advised: [] });
});

test('what keeps a story from print is missing, and nothing else is', () => {
  const { missing } = checklist(emptyContent, around);
  expect(missing.map(({ field }) => field)).toEqual(Object.keys(missingForPrint(emptyContent)));
  expect(checklist({ ...complete, headline: '  ' }, around).missing).toEqual([
    { what: 'noHeadline', field: 'headline' },
  ]);
});

test.each<[string, Partial<StoryContent>, { field: string; count: number }]>([
  ['a lead', { lead: letters(701) }, { field: 'lead', count: 700 }],
  [
    'a short headline',
    { shortHeadlines: { share: '', search: '', push: letters(121) } },
    { field: 'shortHeadlines.push', count: 120 },
  ],
])('%s that cannot be saved keeps the story from print', (_, part, line) => {
  const { missing, advised } = checklist({ ...complete, ...part }, around);
  expect(missing).toEqual([{ what: 'refusedLine', ...line }]);
  expect(advised).toEqual([]);
});

test('photos without words, or whose rights have ended, keep a story from print; each line leads to its place', () => {
  const photos = {
    1: { ...facts, alt: '', credit: ' ' },
    2: { ...facts, caption: '', rightsEndAt: now.toISOString() },
    3: { ...facts, rightsEndAt: '2026-11-22T12:00:00.001Z' },
    4: { ...facts, alt: ' ' },
  };
  const use = (mediaId: number, caption = '') => ({ mediaId, caption });
  const body: Block[] = [
    said,
    { kind: 'photo', id: 'photo-1', ...use(2, 'من جهة النهر') },
    { kind: 'gallery', id: 'gallery', photos: [use(2), use(3), use(4)] },
    { kind: 'photo', id: 'photo-2', ...use(3) },
  ];
  expect(checklist({ ...complete, body }, { ...around, photos })).toEqual({
    missing: [
      { what: 'photoWords', field: 'leadPhotoId', words: ['alt', 'credit'] },
      { what: 'photoRights', field: 'body', block: 'photo-1' },
      { what: 'photoWords', field: 'body', block: 'gallery', words: ['alt', 'caption'] },
      { what: 'photoRights', field: 'body', block: 'gallery' },
    ],
    advised: [],
  });
});

const short = { share: 'قصير', search: 'قصير', push: 'قصير' };
const advised: [string, Partial<StoryContent>, Partial<Surroundings>, object[]][] = [
  [
    'a long kicker and lead',
    { kicker: letters(31), lead: letters(221) },
    {},
    [
      { what: 'longLine', field: 'kicker', count: 30 },
      { what: 'longLine', field: 'lead', count: 220 },
    ],
  ],
  [
    'a long headline with short ones',
    { headline: letters(91), shortHeadlines: short },
    {},
    [{ what: 'longLine', field: 'headline', count: 90 }],
  ],
  ['a headline at every limit', { headline: letters(65) }, {}, []],
  [
    'a headline that two places cut',
    { headline: letters(71) },
    {},
    [
      { what: 'noShort', field: 'shortHeadlines.search', count: 70 },
      { what: 'noShort', field: 'shortHeadlines.push', count: 65 },
    ],
  ],
  [
    'a short headline that its place cuts',
    { shortHeadlines: { ...short, push: letters(66) } },
    {},
    [{ what: 'longShort', field: 'shortHeadlines.push', count: 65 }],
  ],
  ['no photo', { leadPhotoId: null }, {}, [{ what: 'noPhoto', field: 'leadPhotoId' }]],
  ['a photo that is not known', {}, { photos: {} }, []],
  [
    'neither byline nor topic',
    { bylineIds: [], topicIds: [] },
    {},
    [
      { what: 'noByline', field: 'bylineIds' },
      { what: 'noTopic', field: 'topicIds' },
    ],
  ],
  [
    'a context that was withdrawn, corrected or not',
    { body: [said, context] },
    { contexts: { 7: { headline: 'سُحب', withdrawn: true, corrected: true } } },
    [{ what: 'contextWithdrawn', field: 'body', block: 'context', headline: 'سُحب' }],
  ],
  [
    'a context that was corrected',
    { body: [said, context] },
    { contexts: { 7: { headline: 'صُحّح', withdrawn: false, corrected: true } } },
    [{ what: 'contextCorrected', field: 'body', block: 'context', headline: 'صُحّح' }],
  ],
  [
    'a context that stands, and one that is not known',
    { body: [said, context, { ...context, id: 'context-2', storyId: 8 }] },
    { contexts: { 7: { headline: 'قائم', withdrawn: false, corrected: false } } },
    [],
  ],
  [
    'empty blocks',
    { body: [blank, said, { kind: 'subheadline', id: 'sub-01', level: 2, text: '' }] },
    {},
    [{ what: 'emptyBlocks', field: 'body', block: 'blank-1', count: 2 }],
  ],
  ['an empty paragraph at the end', { body: [said, blank] }, {}, []],
  [
    'links without encryption',
    {
      body: [
        link('https://example.com', '/n/4', 'mailto:a@b.example', 'tel:+96611', 'http://a.example'),
        { kind: 'list', id: 'list-01', ordered: false, items: [[{ text: 'ا', href: 'HTTP://b' }]] },
      ],
    },
    {},
    [{ what: 'plainLinks', field: 'body', block: 'link-01', count: 2 }],
  ],
];

test.each(advised)('%s', (_, part, known, lines) => {
  const list = checklist({ ...complete, ...part }, { ...around, ...known });
  expect(list).toEqual({ missing: [], advised: lines });
});
