import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Database } from '#db/client.ts';
import type { CardFacts } from '#db/published/get-card-facts.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { copyDatabase, temporaryFolder } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { askRaw } from '#delivery/test/ask-raw.ts';
import { deliver } from '#delivery/test/deliver.ts';
import type { CardPress } from '#media/cards/card-press.ts';

const { journalist, editor } = people;

/** A press whose cards are what is on them. */
async function withCards(db: Database, keep?: CardPress['keep']) {
  const folder = temporaryFolder();
  const write = async (storyId: number, facts: CardFacts) => {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${storyId}.png`);
    if (!existsSync(file)) writeFileSync(file, JSON.stringify(facts));
    return file;
  };
  const cards = {
    keep: vi.fn<CardPress['keep']>(keep ?? write),
    draw: async () => null,
    drop: vi.fn<CardPress['drop']>(async () => {}),
  };
  const { ask, origin } = await deliver(async (_, res) => void res.end('a page'), { db, cards });
  return { ask, origin, cards, folder };
}

test('the card of a story in print is a picture for other sites, kept for a little while', async () => {
  const db = await copyDatabase();
  const { storyId } = await writePrinted(db, journalist);
  const { ask, origin } = await withCards(db);
  const answer = await ask(`/card/${storyId}.png?v=1`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('جسر الرمان يُفتتح');
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/png',
    'cache-control':
      'public, max-age=300, s-maxage=10, stale-while-revalidate=30, stale-if-error=60',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    'surrogate-key': `story-${storyId} settings`,
  });

  const head = await ask(`/card/${storyId}.png`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(head.headers.get('content-length')).toBe(answer.headers.get('content-length'));
  const etag = answer.headers.get('etag') ?? '';
  const again = await askRaw(`${origin}/card/${storyId}.png`, {
    headers: { 'If-None-Match': etag },
  });
  expect([again.status, again.bytes.length]).toEqual([304, 0]);
  expect((await ask(`/card/${storyId}.png`, { method: 'POST' })).status).toBe(405);
});

test('a draft has no card, and neither has a story that never was', async () => {
  const db = await copyDatabase();
  const { storyId } = await writeDraft(db, journalist);
  const { ask, cards } = await withCards(db);
  const texts = await Promise.all(
    [storyId, 99].map(async (id) => {
      const answer = await ask(`/card/${id}.png`);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
      return answer.text();
    }),
  );
  expect(texts[0]).toBe(texts[1]);
  expect(cards.keep).not.toHaveBeenCalled();
});

test('the card of a withdrawn story is gone', async () => {
  const db = await copyDatabase();
  const printed = await writePrinted(db, journalist);
  const { ask, folder } = await withCards(db);
  const path = `/card/${printed.storyId}.png`;
  expect((await ask(path)).status).toBe(200);
  expect(readdirSync(folder)).toHaveLength(1);
  dataOf(
    await withdrawStory(db, { ...printed, actor: editor, notice: 'سُحب الخبر لخطأ في مصدره.' }),
  );
  const answer = await ask(path);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([410, 'no-store']);
});

test('who comes while too many cards are being made is asked to come back', async () => {
  const db = await copyDatabase();
  const { storyId } = await writePrinted(db, journalist);
  const { ask } = await withCards(db, async () => null);
  const answer = await ask(`/card/${storyId}.png`);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10']);
});

test('a card that was being made while its story was withdrawn is not sent, and not kept', async () => {
  const db = await copyDatabase();
  const printed = await writePrinted(db, journalist);
  const { ask, cards } = await withCards(db, async () => {
    const notice = 'سُحب الخبر لخطأ في مصدره.';
    dataOf(await withdrawStory(db, { ...printed, actor: editor, notice }));
    return '/nowhere/card.png';
  });
  expect((await ask(`/card/${printed.storyId}.png`)).status).toBe(410);
  expect(cards.drop).toHaveBeenCalledWith(printed.storyId);
});
