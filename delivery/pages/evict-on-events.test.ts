import { describe, expect, onTestFinished, test } from 'vitest';
import { emptyFront } from '#newsroom/front/arrangement.ts';
import { settings } from '#newsroom/settings.ts';
import { type Database, openDatabase } from '#db/client.ts';
import { publishFront } from '#db/front/publish-front.ts';
import { saveFrontDraft } from '#db/front/save-front-draft.ts';
import { saveSettings } from '#db/settings/save-settings.ts';
import { publishStory } from '#db/stories/publish-story.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everyAct } from '#db/test/every-act.ts';
import { everyUrgencyAct } from '#db/test/every-urgency-act.ts';
import { everyCoverageAct } from '#db/test/every-coverage-act.ts';
import { everyPhotoAct } from '#db/test/every-photo-act.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writePrinted } from '#db/test/write-stories.ts';
import { publicPhotos } from '#files/public-photos.ts';
import { until } from '#live/test/turns.ts';
import { evictOnEvents, tagsOf } from './evict-on-events.ts';
import { type PageCache, pageCache } from './page-cache.ts';

const { journalist, admin } = people;
const house = settings.parse({ name: 'الضحى' });

type Eviction = [how: 'retire' | 'drop', ...tags: string[]];

/** What is evicted from now on; `told` waits until all acts so far have been told. */
function follow(db: Database) {
  const evictions: Eviction[] = [];
  const pages: PageCache = {
    ...pageCache(1_000),
    retire: (tags) => evictions.push(['retire', ...tags]),
    drop: (tags) => evictions.push(['drop', ...tags]),
  };
  const { stop } = evictOnEvents(db, { pages, photos: publicPhotos(db) });
  onTestFinished(stop);
  const told = async () => {
    dataOf(await saveSettings(db, { actor: admin, settings: house }));
    await until(() => evictions.some((one) => one.includes('settings')));
    return evictions.slice(0, -1);
  };
  return { evictions, told, stop };
}

const everywhere = [
  'story:1',
  'front',
  'section:1',
  'topic:1',
  'topic:2',
  'writer:1',
  'day:2026-11-22',
];
const inPrint: Eviction[] = [['retire', ...everywhere]];
const putRight: Eviction[] = [['retire', ...everywhere, 'corrections']];
const marks: Eviction[] = [['retire', 'urgent', 'story:1']];
const nothing: Eviction[] = [];

const evictedBy = new Map<string, Eviction[]>([
  ['story.create', nothing],
  ['story.duplicate', nothing],
  ['story.save', nothing],
  ['story.submit', nothing],
  ['story.recall', nothing],
  ['story.return', nothing],
  ['story.discard', nothing],
  ['story.recover', nothing],
  ['urgency.ask', nothing],
  ['urgency.decline', nothing],
  ['urgency.cancel', nothing],
  ['story.restore-version', nothing],
  ['story.publish', inPrint],
  ['story.update', inPrint],
  ['story.correct', putRight],
  ['story.restore', putRight],
  ['story.withdraw', [['drop', ...everywhere, 'corrections']]],
  ['urgency.mark', marks],
  ['urgency.end', marks],
  ['house-page.save', [['retire', 'house-pages']]],
  ['person.add', nothing],
  ['person.change', nothing],
]);

describe('of all acts', () => {
  const acts = [...everyAct, ...everyUrgencyAct];
  test.each(acts.filter(({ act }) => act !== 'settings.save'))('$act', async (one) => {
    const db = await copyDatabase();
    const act = await one.prepare(db);
    const { told } = follow(db);
    dataOf(await act());
    expect(await told()).toEqual(evictedBy.get(one.act));
  });
});

describe('of all acts on photos', () => {
  const changed: Eviction[] = [['retire', 'photo:2']];
  const byAct: Record<string, Eviction[]> = {
    'photo.add': nothing,
    'photo.edit': changed,
    'photo.develop': changed,
    'photo.replace': changed,
    'photo.delete': nothing,
  };
  test.each(everyPhotoAct)('$act, saying $data', async ({ act, data, prepare }) => {
    const db = await copyDatabase();
    const run = await prepare(db);
    const { told } = follow(db);
    dataOf(await run());
    // Copies that are kept know nothing of a new end.
    const hasNewEnd = data['rightsEndAt'] !== undefined;
    expect(await told()).toEqual(hasNewEnd ? [['drop', 'photo:2']] : byAct[act]);
  });
});

test.each(everyCoverageAct)('of acts on live coverages: $act', async ({ act, prepare }) => {
  const db = await copyDatabase();
  const run = await prepare(db);
  const { told } = follow(db);
  dataOf(await run());
  const how = act === 'entry.remove' ? 'drop' : 'retire';
  // Cards show that it runs, and nothing of its entries.
  const tags = act.startsWith('entry.') ? ['coverage:1'] : ['story:1', 'front'];
  expect(await told()).toEqual([[how, ...tags]]);
});

test('settings stand on every page', async () => {
  const db = await copyDatabase();
  const { evictions, told } = follow(db);
  await told();
  expect(evictions).toEqual([['retire', 'settings']]);
});

test('a story that moves is gone from where it was, and stands where it is', async () => {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist);
  const { told } = follow(db);
  const content = { ...bridgeStory, sectionId: 2 };
  const { version } = dataOf(await saveDraft(db, { ...story, content }));
  dataOf(await publishStory(db, { ...story, baseVersion: version }));
  const lists = [...everywhere.slice(2, -1), 'section:2', 'day:2026-11-22'];
  expect(await told()).toEqual([['retire', 'story:1', 'front', ...lists]]);
});

test('an act of another process evicts too', async () => {
  const db = await copyDatabase();
  const other = openDatabase(db.driver.name);
  onTestFinished(() => other.close());
  const { evictions } = follow(db);
  await writePrinted(other, journalist);
  await until(() => evictions.length > 0);
  expect(evictions).toEqual(inPrint);
});

test('what was refused evicts nothing', async () => {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist);
  const { told } = follow(db);
  expect(await publishStory(db, { ...story, baseVersion: 1 })).toMatchObject({ code: 'conflict' });
  expect(await told()).toEqual([]);
});

test('who stopped following evicts nothing more', async () => {
  const db = await copyDatabase();
  const gone = follow(db);
  const stayed = follow(db);
  gone.stop();
  await stayed.told();
  expect(gone.evictions).toEqual([]);
});

test.each([{}, { lists: null }, { sectionId: 1 }])(
  'an event without lists (%j) still names its story',
  (data) => {
    const tags = tagsOf({ act: 'story.publish', subject: 'story:7', data });
    expect(tags).toEqual(['story:7', 'front']);
  },
);

test('a published arrangement changes the front page alone; a saved draft of it, nothing', async () => {
  const db = await copyDatabase();
  const { evictions, told } = follow(db);
  const { version } = dataOf(
    await saveFrontDraft(db, { actor: admin, baseVersion: 0, content: emptyFront }),
  );
  dataOf(await publishFront(db, { actor: admin, draftVersion: version, liveVersion: 0 }));
  await told();
  expect(evictions.slice(0, -1)).toEqual([['retire', 'front']]);
});
