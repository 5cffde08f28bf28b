import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardFacts } from '#db/published/get-card-facts.ts';
import { folderStore } from '#media/store.ts';
import { cardPress } from './card-press.ts';
import type { CardFace } from './make-share-card.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'press-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const facts: CardFacts = {
  headline: 'افتتاح جسر الرمان',
  language: 'ar',
  kicker: '',
  section: 'النقل',
  urgency: 0,
  newspaper: 'الضحى',
  photo: null,
};
const urgent: CardFacts = { ...facts, urgency: 2 };

/** A press whose cards are what is on them, as text. */
function press(make = async (face: CardFace) => Buffer.from(JSON.stringify(face))) {
  const made = vi.fn<typeof make>(make);
  return { made, ...cardPress(folderStore(folder), made) };
}

const cards = (storyId: number) => readdirSync(join(folder, 'cards', String(storyId)));

test('a card is made once, however many ask for it, and then found', async () => {
  const { keep, made } = press();
  const [first, second] = await Promise.all([keep(7, facts), keep(7, facts)]);
  expect(first).toBe(second);
  expect(await keep(7, facts)).toBe(first);
  expect(made).toHaveBeenCalledTimes(1);
  expect(await press().keep(7, facts)).toBe(first);
});

test('other facts are another card, and the earlier one goes', async () => {
  const { keep } = press();
  await keep(8, facts);
  const before = await keep(7, facts);
  const after = await keep(7, urgent);
  expect(after).not.toBe(before);
  expect(cards(7)).toHaveLength(1);
  expect(readFileSync(after ?? '', 'utf8')).toContain('عاجل');
  expect(cards(8)).toHaveLength(1);
});

test('a card says what its facts say: the kicker, else the section; a mark in the readers’ words', async () => {
  const { draw } = press();
  const face = async (more: Partial<CardFacts>) =>
    JSON.parse(String(await draw({ ...facts, ...more }))) as CardFace;
  expect(await face({})).toEqual({
    headline: facts.headline,
    language: 'ar',
    label: 'النقل',
    mark: null,
    newspaper: 'الضحى',
    photo: null,
  });
  expect((await face({ kicker: 'تحقيق' })).label).toBe('تحقيق');
  expect((await face({ urgency: 1 })).mark).toEqual({ level: 1, word: 'مهم' });
  expect((await face({ urgency: 3 })).mark).toEqual({ level: 3, word: 'عاجل جدًا' });
  expect(readdirSync(folder)).toEqual([]);
});

test('the photo comes from the smallest file that need not be enlarged', async () => {
  const key = '0123456789abcdef0123';
  const photo = {
    key,
    width: 1600,
    height: 900,
    widths: [480, 1080, 1440, 1600],
    bounds: { x: 0, y: 0, width: 1600, height: 900 },
    focal: null,
  };
  const { draw } = press();
  const shown = async () => {
    const card = await draw({ ...facts, photo });
    return (JSON.parse(String(card)) as CardFace).photo;
  };
  // While its file is missing, there is a card all the same.
  expect(await shown()).toBeNull();
  const name = `${key}-0_0_1600_900-1440.webp`;
  mkdirSync(join(folder, 'renditions'));
  writeFileSync(join(folder, 'renditions', name), 'webp');
  expect(await shown()).toEqual({
    file: join(folder, 'renditions', name),
    size: { width: 1600, height: 900 },
    frame: { x: 0, y: 30, width: 1600, height: 840 },
  });
});

test('one after another, and when too many wait, no more are taken', async () => {
  const { promise: gate, resolve: open } = Promise.withResolvers<Buffer>();
  let atOnce = 0;
  const { keep, draw, made } = press(async () => {
    atOnce += 1;
    expect(atOnce).toBe(1);
    await gate;
    atOnce -= 1;
    return Buffer.from('card');
  });
  const waiting = Array.from({ length: 40 }, (_, at) => keep(at + 1, facts));
  await vi.waitFor(() => expect(made).toHaveBeenCalledTimes(1));
  expect(await keep(100, facts)).toBeNull();
  expect(await draw(facts)).toBeNull();
  open(Buffer.from(''));
  expect((await Promise.all(waiting)).filter((path) => path === null)).toEqual([]);
  expect(await keep(100, facts)).not.toBeNull();
});

test('a card that cannot be made keeps no other from being made, and is tried again', async () => {
  const { keep, made } = press();
  made.mockRejectedValueOnce(new Error('No room'));
  await expect(keep(7, facts)).rejects.toThrow('No room');
  expect(await keep(8, facts)).toContain('cards/8/');
  expect(await keep(7, facts)).toContain('cards/7/');
});

test('the cards of a withdrawn story are off the disk, the one under way too; others stay', async () => {
  const { keep, drop, made } = press();
  await keep(8, facts);
  await keep(7, facts);
  const making = keep(7, urgent);
  await vi.waitFor(() => expect(made).toHaveBeenCalledTimes(3));
  await drop(7);
  await making.catch(() => null);
  expect(cards(7)).toEqual([]);
  expect(cards(8)).toHaveLength(1);
  await drop(9);
});
