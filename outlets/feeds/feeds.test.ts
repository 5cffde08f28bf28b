import { expect, test } from 'vitest';
import { z } from 'zod';
import { correctStory } from '#db/stories/correct-story.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { later, noon } from '#db/test/clock.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { hostileHeadline, hostileStory } from '#outlets/test/hostile.ts';
import { publishing } from '#outlets/test/publish.ts';
import { checkSchema, readXml, valuesAt } from '#outlets/test/read-xml.ts';

const { journalist, editor } = people;
const lists = ['', '/section/society'];
const listsOfStories = [...lists, '/topic/roads', `/writer/${encodeURIComponent('ليلى-النجار')}`];
const formats = ['xml', 'atom', 'json'] as const;

/** JSON Feed 1.1 as https://www.jsonfeed.org/version/1.1/ has it, with nothing that it does not know. */
const author = z.strictObject({ name: z.string().min(1), url: z.url() });
const moment = z.iso.datetime({ offset: true });
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  icon: z.url(),
  authors: z.array(author),
  language: z.literal('ar'),
  items: z.array(
    z.strictObject({
      id: z.url(),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      summary: z.string().optional(),
      image: z.url().optional(),
      date_published: moment,
      date_modified: moment,
      authors: z.array(author).optional(),
      tags: z.array(z.string()),
      language: z.string(),
    }),
  ),
});

/** What RSS 2.0 asks of a channel and its items (https://www.rssboard.org/rss-specification#requiredChannelElements). */
function checkRss(text: string) {
  const document = readXml(text);
  const at = (path: string) => valuesAt(document, path);
  expect(at('/rss/@version')).toEqual(['2.0']);
  for (const name of ['title', 'link', 'description', 'language', 'lastBuildDate', 'ttl']) {
    expect([name, at(`/rss/channel/${name}`).length]).toEqual([name, 1]);
  }
  // The profile of the RSS Advisory Board: a feed names itself.
  expect(at('/rss/channel/atom:link[@rel="self"]/@href')).toHaveLength(1);
  const items = at('/rss/channel/item').length;
  for (const name of [
    'title',
    'link',
    'guid[@isPermaLink="true"]',
    'description',
    'pubDate',
    'content:encoded',
  ]) {
    expect([name, at(`//item/${name}`).length]).toEqual([name, items]);
  }
  for (const date of at('//pubDate | //lastBuildDate')) {
    // RFC 822, 5.1, with the year of RFC 1123.
    expect(date).toMatch(
      /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/u,
    );
  }
  for (const address of at('//link | //guid | //media:content/@url'))
    expect(URL.canParse(address)).toBe(true);
  return at;
}

test.each(lists)('an empty newsroom has feeds that are whole: %s', async (list) => {
  const { ask } = await publishing();
  checkRss((await ask(`${list}/feed.xml`)).text);
  const atom = readXml((await ask(`${list}/feed.atom`)).text);
  checkSchema(atom, './atom.rng');
  const json = jsonFeed.parse(JSON.parse((await ask(`${list}/feed.json`)).text));
  expect(json.items).toEqual([]);
});

test.each(listsOfStories)(
  'a story that says everything says it in every format: %s',
  async (list) => {
    const { db, ask } = await publishing();
    await writePrinted(db, journalist, { content: hostileStory });
    await writeDraft(db, journalist);
    const at = checkRss((await ask(`${list}/feed.xml`)).text);
    const atom = readXml((await ask(`${list}/feed.atom`)).text);
    checkSchema(atom, './atom.rng');
    const { items } = jsonFeed.parse(JSON.parse((await ask(`${list}/feed.json`)).text));
    const [item] = items;

    expect(at('//item/title')).toEqual([hostileHeadline]);
    expect(valuesAt(atom, '//atom:entry/atom:title')).toEqual([hostileHeadline]);
    expect(items.map(({ title }) => title)).toEqual([hostileHeadline]);
    expect(at('//item/guid')).toEqual(['https://duha.example/n/1']);
    expect(valuesAt(atom, '//atom:entry/atom:id')).toEqual(['https://duha.example/n/1']);
    expect(item?.id).toBe('https://duha.example/n/1');
    expect(at('//item/pubDate')).toEqual(['Sun, 22 Nov 2026 12:00:00 GMT']);
    expect(item?.date_published).toBe('2026-11-22T15:00:00+03:00');
    expect(at('//item/category')).toEqual(['مجتمع', 'الطرق', 'المدن']);
    expect(at('//item/dc:creator')).toEqual(valuesAt(atom, '//atom:entry/atom:author/atom:name'));
    expect(at('//media:content/@url')[0]).toMatch(/^https:\/\/duha\.example\/media\/.*\.jpg$/u);
    // One text in all three.
    expect(at('//content:encoded')).toEqual([item?.content_html]);
    expect(valuesAt(atom, '//atom:content')).toEqual([item?.content_html]);
  },
);

test('the text of a story is HTML that says what each part is, and nothing in it runs or is loaded from elsewhere', async () => {
  const { db, ask } = await publishing();
  await writePrinted(db, journalist);
  await writePrinted(db, journalist, {
    content: {
      ...hostileStory,
      body: [...hostileStory.body, { kind: 'context', id: 'context-1', storyId: 1, line: 'لماذا' }],
    },
  });
  const { items } = jsonFeed.parse(JSON.parse((await ask('/feed.json')).text));
  const html = items[0]?.content_html ?? '';
  // It is well-formed, so that XML too can hold it.
  const text = readXml(html);
  expect(valuesAt(text, '/div/@dir | /div/@lang').toSorted()).toEqual(['ar', 'rtl']);
  const elements = text.find('//*').map((node) => ('name' in node ? node.name : ''));
  const known =
    'div figure img figcaption small p strong a h2 blockquote ol li table caption thead tbody tr th td aside h3 hr';
  expect(new Set(elements)).toEqual(new Set(known.split(' ')));
  expect(valuesAt(text, '//@dir')).toEqual(['rtl', 'ltr']);
  expect(valuesAt(text, '//a/@href')).toEqual([
    'https://elsewhere.example/?a=1&b=2',
    'https://www.youtube.com/watch?v=abcdefghijk',
    expect.stringMatching(/^https:\/\/duha\.example\/news\/1\//u),
  ]);
  expect(
    valuesAt(text, '//img/@src').every((src) => src.startsWith('https://duha.example/media/')),
  ).toBe(true);
  expect(valuesAt(text, '//p/strong')[0]).toBe(hostileStory.lead);
  expect(valuesAt(text, '//aside[2]/p')).toEqual([`في سياق آخر: ${bridgeStory.headline}`, 'لماذا']);
});

test('a story without a photo and a writer has neither, and the newspaper stands for its writer', async () => {
  const { db, ask } = await publishing();
  const content = {
    ...bridgeStory,
    leadPhotoId: null,
    bylineIds: [],
    topicIds: [],
    body: bridgeStory.body.slice(0, 1),
  };
  await writePrinted(db, journalist, { content });
  const at = checkRss((await ask('/feed.xml')).text);
  expect(at('//media:content')).toEqual([]);
  expect(at('//dc:creator')).toEqual(['الضحى']);
  checkSchema(readXml((await ask('/feed.atom')).text), './atom.rng');
  const { items } = jsonFeed.parse(JSON.parse((await ask('/feed.json')).text));
  expect(items[0]).not.toHaveProperty('image');
});

test('a correction changes when a story was changed, and not when it was published or what it is called', async () => {
  const { db, ask } = await publishing();
  const story = await writePrinted(db, journalist);
  const content = { ...bridgeStory, headline: 'عنوان آخر' };
  const saved = {
    ...story,
    baseVersion: dataOf(await saveDraft(db, { ...story, content })).version,
  };
  const note = { kind: 'correction', text: 'صُحّح الرقم.' } as const;
  dataOf(await correctStory(db, { ...saved, actor: editor, ...note, now: later(30) }));
  const { items } = jsonFeed.parse(JSON.parse((await ask('/feed.json')).text));
  expect(items).toMatchObject([
    {
      id: 'https://duha.example/n/1',
      title: 'عنوان آخر',
      date_published: '2026-11-22T15:00:00+03:00',
      date_modified: '2026-11-22T15:00:30+03:00',
    },
  ]);
  expect(items[0]?.content_html).toContain('<strong>تصحيح:</strong> صُحّح الرقم.');
  const at = checkRss((await ask('/feed.xml')).text);
  expect(at('//lastBuildDate')).toEqual(['Sun, 22 Nov 2026 12:00:30 GMT']);
});

test.each(formats)(
  'in %s a withdrawn story is gone, and the feed depends on what may change it',
  async (format) => {
    const { db, ask } = await publishing();
    const story = await writePrinted(db, journalist);
    const before = await ask(`/feed.${format}`);
    expect(before.text).toContain('/n/1');
    expect([...before.notes.tags]).toEqual(
      expect.arrayContaining(['front', 'story:1', 'settings', 'photo:1']),
    );
    const inSection = await ask(`/section/society/feed.${format}`);
    expect([...inSection.notes.tags]).toEqual(expect.arrayContaining(['section:1', 'story:1']));
    dataOf(await withdrawStory(db, { ...story, actor: editor, notice: 'سُحب.', now: noon }));
    expect((await ask(`/feed.${format}`)).text).not.toContain('/n/1');
  },
);

test('a story of midnight is of the new day by the clock of the house', async () => {
  const midnight = new Date('2026-12-31T21:00:00.000Z');
  const { db, ask } = await publishing({ now: midnight });
  await writePrinted(db, journalist, { now: midnight });
  const { items } = jsonFeed.parse(JSON.parse((await ask('/feed.json')).text));
  expect(items[0]?.date_published).toBe('2027-01-01T00:00:00+03:00');
  const at = checkRss((await ask('/feed.xml')).text);
  expect(at('//pubDate')).toEqual(['Thu, 31 Dec 2026 21:00:00 GMT']);
});

test('in the English interface names and addresses are English, and the stories Arabic', async () => {
  const { db, ask } = await publishing({ locale: 'en' });
  await writePrinted(db, journalist);
  const at = checkRss((await ask('/section/society/feed.xml')).text);
  expect(at('/rss/channel/title')).toEqual(['Society | Al-Duha']);
  expect(at('/rss/channel/link')).toEqual(['https://duha.example/en/section/society']);
  expect(at('/rss/channel/atom:link/@href')).toEqual([
    'https://duha.example/en/section/society/feed.xml',
  ]);
  expect(at('//item/link')[0]).toMatch(/^https:\/\/duha\.example\/en\/news\/1\//u);
  expect(at('/rss/channel/language')).toEqual(['ar']);
  checkSchema(readXml((await ask('/feed.atom')).text), './atom.rng');
});

test('a list that is none has no feed', async () => {
  const { ask } = await publishing();
  for (const list of ['/section/none', '/topic/none', '/topic/roads', '/writer/none']) {
    for (const format of formats) {
      expect((await ask(`${list}/feed.${format}`)).notes.status).toBe(404);
    }
  }
});

test('letters that no XML can hold are left out, and only they', async () => {
  const { xmlDocument } = await import('#outlets/xml.ts');
  const text = 'a\u0000b\u0008c\u000bd\ufffee\u{1f319}\u061cf\tg';
  const document = readXml(xmlDocument({ one: { '@a': text, '#text': text } }));
  expect(valuesAt(document, '/one')).toEqual(['abcde\u{1f319}\u061cf\tg']);
  expect(valuesAt(document, '/one/@a')[0]?.replace(/\s/u, '\t')).toBe('abcde\u{1f319}\u061cf\tg');
});

test('a story in English says so, and reads from the left', async () => {
  const { db, ask } = await publishing();
  const content = { ...bridgeStory, headline: 'Bridge opens', lead: 'After two years of work.' };
  await writePrinted(db, journalist, { content });
  const { items } = jsonFeed.parse(JSON.parse((await ask('/feed.json')).text));
  expect(items[0]?.language).toBe('en');
  expect(items[0]?.content_html).toMatch(/^<div dir="ltr" lang="en">/u);
  const at = checkRss((await ask('/feed.xml')).text);
  expect([...at('/rss/channel/language'), ...at('//item/dc:language')]).toEqual(['ar', 'en']);
  const atom = readXml((await ask('/feed.atom')).text);
  checkSchema(atom, './atom.rng');
  expect(valuesAt(atom, '//@xml:lang')).toEqual(['ar', 'en']);
});

test('numbers are isolated: by elements in texts, by characters in titles', async () => {
  const { db, ask } = await publishing();
  const text = [{ text: 'اتصل +966 11 ' }, { text: '234', bold: true as const }, { text: ' 5678' }];
  const content = {
    ...bridgeStory,
    headline: 'فوز 3-1 في الدقيقة 90+4',
    lead: 'بنسبة 15%',
    body: [{ kind: 'paragraph' as const, id: 'phone-1', text }],
  };
  await writePrinted(db, journalist, { content });
  const { items } = jsonFeed.parse(JSON.parse((await ask('/feed.json')).text));
  const title = 'فوز \u20663\u2069-\u20661\u2069 في الدقيقة \u206690+4\u2069';
  expect(items[0]?.title).toBe(title);
  expect(items[0]?.content_html).toContain(
    '<p>اتصل <bdi dir="ltr">+966 11 <strong>234</strong> 5678</bdi></p>',
  );
  const rss = checkRss((await ask('/feed.xml')).text);
  expect([...rss('//item/title'), ...rss('//item/description')]).toEqual([
    title,
    'بنسبة \u206615\u2069%',
  ]);
});
