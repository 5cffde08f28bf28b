import { expect, test } from 'vitest';
import { saveHousePage } from '#db/house-pages/save-house-page.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyPrinted } from '#db/test/copy-printed.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { hostileHeadline, hostileStory } from '#outlets/test/hostile.ts';
import { publishing } from '#outlets/test/publish.ts';
import { checkSchema, readXml, valuesAt } from '#outlets/test/read-xml.ts';

const { journalist, editor } = people;
const day = 24 * 60 * 60;
const pages = '../../node_modules/sitemap/schema/sitemap.xsd';
const news = './news-sitemap.xsd';
const address = `https://duha.example/news/1/`;

test('the pages about the house that say something are pages too', async () => {
  const { db, ask } = await publishing();
  const words = { title: 'من نحن', text: 'صحيفة.' };
  const page = { actor: people.admin, slug: 'about', locale: 'ar', words, now: noon } as const;
  dataOf(await saveHousePage(db, { ...page, baseVersion: 0 }));
  const lists = readXml((await ask('/sitemap-pages.xml')).text);
  // In English it is the same page: it is written in Arabic alone.
  const about = valuesAt(lists, '//s:loc').filter((one) => one.endsWith('/about'));
  expect(about).toEqual(['https://duha.example/about']);
  dataOf(await saveHousePage(db, { ...page, locale: 'en', baseVersion: 0 }));
  const both = readXml((await ask('/sitemap-pages.xml')).text);
  expect(valuesAt(both, '//s:loc')).toContain('https://duha.example/en/about');
});

test('an empty newsroom has a front page and sections, and no news', async () => {
  const { ask } = await publishing();
  const index = readXml((await ask('/sitemap.xml')).text);
  expect(valuesAt(index, '/s:sitemapindex/s:sitemap/s:loc')).toEqual([
    'https://duha.example/sitemap-pages.xml',
  ]);
  const lists = readXml((await ask('/sitemap-pages.xml')).text);
  checkSchema(lists, pages);
  expect(valuesAt(lists, '//s:loc')).toEqual([
    'https://duha.example/',
    'https://duha.example/corrections',
    'https://duha.example/section/society',
    'https://duha.example/section/sport',
  ]);
  // The schema of 2008 wants one page at least; Google lets a sitemap of news be empty.
  expect(valuesAt(readXml((await ask('/news-sitemap.xml')).text), '//s:url')).toEqual([]);
});

test('a story is in the sitemap of its thousand, with its last change, and in the news', async () => {
  const { db, ask } = await publishing();
  await writePrinted(db, journalist, { content: hostileStory });
  await writeDraft(db, journalist);
  const index = readXml((await ask('/sitemap.xml')).text);
  expect(valuesAt(index, '//s:sitemap[2]/*')).toEqual([
    'https://duha.example/sitemap-stories-0.xml',
    noon.toISOString(),
  ]);
  const stories = readXml((await ask('/sitemap/0')).text);
  checkSchema(stories, pages);
  const [loc = '', changedAt] = valuesAt(stories, '//s:url/*');
  expect([loc.startsWith(address), changedAt]).toEqual([true, noon.toISOString()]);
  const recent = readXml((await ask('/news-sitemap.xml')).text);
  checkSchema(recent, news);
  expect(valuesAt(recent, '//s:loc')).toEqual(valuesAt(stories, '//s:loc'));
  expect(valuesAt(recent, '//news:news/*')).toEqual([
    'الضحىar',
    '2026-11-22T15:00:00+03:00',
    hostileHeadline,
  ]);
  expect(valuesAt(readXml((await ask('/sitemap-pages.xml')).text), '//s:loc')).toEqual(
    expect.arrayContaining(['https://duha.example/topic/roads']),
  );
});

test('what was withdrawn is in none of them', async () => {
  const { db, ask } = await publishing();
  const story = await writePrinted(db, journalist);
  dataOf(await withdrawStory(db, { ...story, actor: editor, notice: 'سُحب.', now: noon }));
  for (const path of ['/sitemap.xml', '/sitemap/0', '/sitemap-pages.xml', '/news-sitemap.xml']) {
    const { text } = await ask(path);
    expect(text).not.toMatch(/\/news\/1|stories-0|\/topic\//u);
  }
});

test('news are news for two days to the millisecond, and the file says when the next one leaves', async () => {
  const { db } = await publishing();
  await writePrinted(db, journalist);
  const at = async (seconds: number) => {
    const { ask } = await publishing({ db, now: later(seconds) });
    return ask('/news-sitemap.xml');
  };
  const last = await at(2 * day);
  expect(valuesAt(readXml(last.text), '//s:url')).toHaveLength(1);
  expect(last.notes.until).toBe(later(2 * day).getTime() + 1);
  expect(valuesAt(readXml((await at(2 * day + 1)).text), '//s:url')).toEqual([]);
});

test('more than a thousand are split: the index leads to files of a thousand, and repeats none', async () => {
  const { db, ask } = await publishing();
  const { storyId } = await writePrinted(db, journalist);
  copyPrinted(db, storyId, 999);
  expect(valuesAt(readXml((await ask('/news-sitemap.xml')).text), '//s:url')).toHaveLength(1000);

  const next = await writePrinted(db, journalist);
  copyPrinted(db, next.storyId, 1499);
  const index = readXml((await ask('/news-sitemap.xml')).text);
  expect(valuesAt(index, '//s:loc')).toEqual(
    [1, 2, 3].map((part) => `https://duha.example/news-sitemap-${part}.xml`),
  );
  const found = new Set<string>();
  for (const [part, size] of [
    [1, 1000],
    [2, 1000],
    [3, 500],
  ]) {
    const file = readXml((await ask(`/news-sitemap/${part}`)).text);
    checkSchema(file, news);
    const addresses = valuesAt(file, '//s:loc');
    expect(addresses).toHaveLength(size ?? 0);
    for (const one of addresses) found.add(one);
  }
  expect(found.size).toBe(2500);
  // 2,500 stories are in ranges of a thousand ids.
  expect(valuesAt(readXml((await ask('/sitemap.xml')).text), '//s:loc')).toHaveLength(4);
  expect(valuesAt(readXml((await ask('/sitemap/2')).text), '//s:loc')).toHaveLength(500);
});
