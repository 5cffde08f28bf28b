import { expect, test } from 'vitest';
import { z } from 'zod';
import { saveDraft } from '#db/stories/save-draft.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { changePhoto } from '#db/test/add-photos.ts';
import { later, noon } from '#db/test/clock.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { markUrgent } from '#db/urgency/mark-urgent.ts';
import type { MarkedLevel } from '#newsroom/urgency.ts';
import { hostileHeadline, hostileStory } from '#outlets/test/hostile.ts';
import { publishing } from '#outlets/test/publish.ts';

const { journalist, editor, admin } = people;

/** The part of IPTC's ninjs 3.2 that we write, by its documentation; names that it does not have are refused, as its schema does. */
const moment = z.iso.datetime({ offset: true });
const words = z.strictObject({
  role: z.string().optional(),
  contentType: z.string().optional(),
  value: z.string(),
});
const body = words.extend({ charCount: z.int().optional(), wordCount: z.int().optional() });
const rendition = z.strictObject({
  name: z.string(),
  href: z.url(),
  contentType: z.string(),
  width: z.int(),
  height: z.int(),
});
const concept = z.strictObject({ name: z.string(), rel: z.string(), uri: z.url() });
const news = z.strictObject({
  uri: z.url(),
  standard: z
    .strictObject({ name: z.literal('ninjs'), version: z.literal('3.2'), schema: z.url() })
    .optional(),
  type: z.enum([
    'text',
    'audio',
    'video',
    'picture',
    'graphic',
    'composite',
    'component',
    'event',
    'planning',
  ]),
  representationType: z.enum(['full', 'partial']).optional(),
  pubStatus: z.enum(['usable', 'withheld', 'canceled']).optional(),
  urgency: z.int().min(1).max(9).optional(),
  firstCreated: moment.optional(),
  contentCreated: moment.optional(),
  versionCreated: moment.optional(),
  expires: moment.optional(),
  language: z.string().optional(),
  copyrightHolder: z.string().optional(),
  copyrightNotice: z.string().optional(),
  slugline: z.string().optional(),
  edNote: z.string().optional(),
  by: z.string().optional(),
  headlines: z.array(words).optional(),
  descriptions: z.array(words).optional(),
  bodies: z.array(body).optional(),
  people: z.array(concept).optional(),
  subjects: z.array(concept).optional(),
  infoSources: z
    .array(z.strictObject({ name: z.string(), role: z.string(), uri: z.url() }))
    .optional(),
  altIds: z.array(z.strictObject({ role: z.string(), value: z.string() })).optional(),
  renditions: z.array(rendition).optional(),
});
const item = news.extend({
  associations: z.array(news.extend({ name: z.string(), rel: z.string() })).optional(),
});

test('a story is one item, whole, with its photos beside it', async () => {
  const { db, ask } = await publishing();
  await changePhoto(db, { photoId: 1, rightsEndAt: later(3600).toISOString() });
  const printed = await writePrinted(db, journalist, { content: hostileStory });
  // The next version is nobody's yet.
  dataOf(await saveDraft(db, { ...printed, content: { ...hostileStory, headline: 'مسودة' } }));
  const { text, type, notes } = await ask('/news/1/story.json');
  const told = item.parse(JSON.parse(text));
  expect(type).toBe('application/json; charset=utf-8');
  expect(text).not.toContain('مسودة');
  expect(told).toMatchObject({
    uri: 'https://duha.example/n/1',
    type: 'text',
    pubStatus: 'usable',
    urgency: 5,
    firstCreated: '2026-11-22T15:00:00+03:00',
    versionCreated: '2026-11-22T15:00:00+03:00',
    language: 'ar',
    headlines: [{ role: 'main', value: hostileHeadline }, { role: 'kicker' }, { role: 'share' }],
    people: [
      { rel: 'author', uri: `https://duha.example/writer/${encodeURIComponent('ليلى-النجار')}` },
    ],
    subjects: [
      { name: 'مجتمع', rel: 'category' },
      { name: 'الطرق', uri: 'https://duha.example/topic/roads' },
      { name: 'المدن' },
    ],
    associations: [
      {
        name: 'main',
        type: 'picture',
        by: 'الضحى',
        expires: '2026-11-22T16:00:00+03:00',
        renditions: [{ name: 'whole', width: 1200, height: 675 }],
      },
    ],
  });
  const [plain, html] = told.bodies ?? [];
  expect(plain?.value).not.toContain('<p>');
  expect(plain?.charCount).toBe(plain?.value.length);
  expect(html?.contentType).toBe('text/html');
  expect(html?.value).toMatch(/^<div /u);
  // Nobody may keep it longer than its photo.
  expect(notes.goneAt).toBe(later(3600).getTime());
});

test.each([
  [1, 3],
  [2, 2],
  [3, 1],
])('level %i is urgency %i, until its mark ends', async (level, urgency) => {
  const { db, ask } = await publishing();
  const { storyId } = await writePrinted(db, journalist);
  const mark = {
    actor: admin,
    storyId,
    publishedVersion: 3,
    level: level as MarkedLevel,
    reason: 'حدث',
    minutes: 10,
  };
  dataOf(await markUrgent(db, { ...mark, now: noon }));
  const { text, notes } = await ask('/news/1/story.json');
  expect(item.parse(JSON.parse(text)).urgency).toBe(urgency);
  expect(notes.until).toBe(later(600).getTime());
  expect([...notes.tags]).toEqual(expect.arrayContaining(['story:1', 'urgent']));
});

test('a withdrawn story tells that it must go, and why; what was never in print is unknown', async () => {
  const { db, ask } = await publishing();
  const story = await writePrinted(db, journalist);
  await writeDraft(db, journalist);
  dataOf(await withdrawStory(db, { ...story, actor: editor, notice: 'لم يثبت.', now: noon }));
  const gone = await ask('/news/1/story.json');
  expect(gone.notes.status).toBe(410);
  expect(item.parse(JSON.parse(gone.text))).toMatchObject({
    pubStatus: 'canceled',
    edNote: 'لم يثبت.',
  });
  expect(gone.text).not.toContain('bodies');
  for (const id of [2, 99]) {
    const { text, notes } = await ask(`/news/${id}/story.json`);
    expect([text, notes.status]).toEqual(['{"error":"not_found"}', 404]);
  }
});
