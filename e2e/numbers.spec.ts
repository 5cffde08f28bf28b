import { type Locator, type Page, expect } from '@playwright/test';
import { numberCases } from '#arabic/bidi/number-cases.ts';
import { createStory } from '#db/stories/create-story.ts';
import { publishStory } from '#db/stories/publish-story.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { dataOf } from '#db/test/write-stories.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Newsroom } from './fixtures/newsroom.ts';
import { openStory } from './fixtures/open-story.ts';
import { asEditor } from './fixtures/photo-story.ts';
import { measureLines, plain, seenFrom } from './fixtures/seen-order.ts';
import { test } from './fixtures/test.ts';

const cases = numberCases.map((one) => (typeof one === 'string' ? ([one, one] as const) : one));
const typed = cases.map(([written]) => written);

/** Each at the start, in the middle and at the end of its text. */
const sentences = typed.map((run) => `${run} أول ${run} ثم ${run}`);
const headline = 'الهلال 3-1 النصر في 90+4 بنسبة 15% وعند −5° وبهاتف 050-123-4567 منذ 2019-2023';
const lead = '3-1 للهلال، و$20-30 للتذكرة، والموعد 12:30-14:00 يوم 2026-12-01، ونسبة ٥٠٪';
const inHeadline = ['3-1', '90+4', '15%', '−5°', '050-123-4567', '2019-2023'];
const inLead = ['3-1', '$20-30', '12:30-14:00', '2026-12-01', '٥٠٪'];

type Block = StoryContent['body'][number];
const paragraph = (text: string, at: number): Block => {
  return { kind: 'paragraph', id: `number-p${at}`, text: [{ text }] };
};
const score = [{ text: 'اتصل +966 11 ' }, { text: '234', bold: true as const }, { text: ' 5678' }];
const blocks: Block[] = [
  ...sentences.map(paragraph),
  { kind: 'list', id: 'number-list', ordered: false, items: typed.map((text) => [{ text }]) },
  {
    kind: 'table',
    id: 'number-table',
    caption: '',
    rows: [['النتيجة', 'أيضًا'], ...typed.map((text) => [text, text])],
  },
  { kind: 'paragraph', id: 'number-bold', text: score },
];

test('numbers are seen in one order wherever they stand, by the boxes of their glyphs', async ({
  page,
  newsroom,
  signedInAs,
  visitor,
}) => {
  const storyId = await printNumbers(newsroom);
  const reader = await visitor();
  await reader.setViewportSize({ width: 1280, height: 900 });
  await reader.goto(`/news/${storyId}`);
  await expectNumbers(reader, '[data-body]');
  await expectRuns(reader.locator('h1'), headline, inHeadline);
  await expectRuns(reader.locator('[data-lead]'), lead, inLead);
  expect(await reader.title()).toContain('\u20663\u2069-\u20661\u2069');

  // What is copied is what was typed.
  const copied = await reader.locator('[data-body] p').first().innerText();
  expect(copied).toBe(sentences[0]);

  await reader.goto('/section/politics');
  const card = reader.locator('article, li').filter({ hasText: 'الهلال' }).first();
  await expectRuns(card.locator('a').first(), headline, inHeadline);

  await signedInAs('editor');
  await page.setViewportSize({ width: 1280, height: 900 });
  await openStory(page, storyId);
  await expectNumbers(page, '[data-field=body]');
});

async function printNumbers(newsroom: Newsroom): Promise<number> {
  return asEditor(newsroom, async (db, actor) => {
    const { id: storyId } = dataOf(await createStory(db, { actor }));
    const content = {
      ...bridgeStory,
      headline,
      lead,
      body: blocks,
      leadPhotoId: null,
      topicIds: [],
    };
    dataOf(await saveDraft(db, { actor, storyId, baseVersion: 1, content }));
    dataOf(await publishStory(db, { actor, storyId, baseVersion: 2 }));
    return storyId;
  });
}

/** Every sentence, list item and cell: where it is one of the cases, they are seen as the table says. */
async function expectNumbers(page: Page, body: string): Promise<void> {
  const wrong: string[] = [];
  let measured = 0;
  for (const line of await measureLines(page.locator(body))) {
    for (const [run, seen] of cases) {
      const isSentence = line.text === `${run} أول ${run} ثم ${run}`;
      if (!isSentence && line.text !== run) continue;
      measured += 1;
      for (const start of isSentence ? startsOf(run) : [0]) {
        const order = seenFrom(line, start, start + run.length);
        if (order !== plain(seen)) wrong.push(`${line.text} at ${start}: ${order}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  // A sentence, an item and two cells of each.
  expect(measured).toBe(4 * cases.length);
  const [bold] = (await measureLines(page.locator(body))).filter(({ text }) =>
    text.startsWith('اتصل'),
  );
  expect(bold && seenFrom(bold, 5, bold.text.length)).toBe('+966112345678');
}

const startsOf = (run: string) => [0, run.length + 5, 2 * run.length + 9];

async function expectRuns(line: Locator, text: string, runs: string[]): Promise<void> {
  const [measured] = await measureLines(line);
  expect(measured?.text).toBe(text);
  if (!measured) return;
  const found = runs.map((run) => {
    const start = text.indexOf(run);
    return seenFrom(measured, start, start + run.length);
  });
  const seen = runs.map((run) => plain(cases.find(([one]) => one === run)?.[1] ?? run));
  expect(found).toEqual(seen);
}
