import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { makePage, textOf } from '#delivery/test/make-page.ts';
import { type Page, weightOf } from './page.ts';
import { pageStore } from './page-store.ts';

const tagged = (text: string, ...tags: string[]) => makePage(text, { tags: new Set(tags) });
const weightUnder = (key: string, page: Page) => weightOf(page) + 2 * key.length;
/** The same numbers in each run, evenly between 0 and 1. */
function numbers(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

describe('by bytes', () => {
  test('the least recently read goes first', () => {
    const page = makePage('x'.repeat(1_000));
    const store = pageStore(3 * weightUnder('a', page));
    for (const key of ['a', 'b', 'c']) store.set(key, page);
    store.get('a');
    store.set('d', page);
    expect(['a', 'b', 'c', 'd'].filter((key) => store.get(key))).toEqual(['a', 'c', 'd']);
    store.set('a', page);
    store.set('e', page);
    expect(['a', 'c', 'd', 'e'].filter((key) => store.get(key))).toEqual(['a', 'd', 'e']);
  });

  test('one large page takes the place of many small ones', () => {
    const store = pageStore(50_000);
    for (let number = 0; number < 20; number += 1) store.set(`${number}`, makePage('x'));
    expect(store.size().pages).toBe(20);
    store.set('large', makePage('x'.repeat(40_000)));
    expect(textOf(store.get('large'))).toHaveLength(40_000);
    expect(store.size().pages).toBeLessThan(6);
    expect(store.get('19')).toBeDefined();
    expect(store.get('0')).toBeUndefined();
  });

  test('a page that is heavier than all is not kept, and pushes nothing out', () => {
    const store = pageStore(10_000);
    store.set('small', makePage('x'));
    store.set('large', makePage('x'.repeat(10_000)));
    expect(store.get('large')).toBeUndefined();
    expect(store.get('small')).toBeDefined();
    // Nor does the small page stay that it would have replaced.
    store.set('small', makePage('x'.repeat(10_000)));
    expect(store.size()).toEqual({ pages: 0, bytes: 0 });
  });

  test('a page in the place of another weighs once', () => {
    const store = pageStore(100_000);
    const page = makePage('xyz');
    for (let number = 0; number < 100; number += 1) store.set('a', makePage('x'.repeat(number)));
    store.set('a', page);
    expect(store.size()).toEqual({ pages: 1, bytes: weightUnder('a', page) });
  });

  test('of 10,000 random pages those are kept that were read last, within the bytes there are', () => {
    const random = numbers(1);
    const most = 200_000;
    const store = pageStore(most);
    const wrong: string[] = [];
    /** What must be kept, the least recently read first. */
    let kept: [key: string, weight: number][] = [];
    const sum = () => kept.reduce((all, [, weight]) => all + weight, 0);
    for (let number = 0; number < 10_000; number += 1) {
      const key = `page ${Math.floor(random() * 400)}`;
      const others = kept.filter(([name]) => name !== key);
      const before = kept.filter(([name]) => name === key);
      if (random() < 0.4) {
        if ((store.get(key) !== undefined) !== before.length > 0) wrong.push(key);
        kept = [...others, ...before];
      } else {
        const page = tagged('x'.repeat(random() * 9_000), `tag ${number % 50}`);
        store.set(key, page);
        kept = [...others, [key, weightUnder(key, page)]];
        while (sum() > most) kept.shift();
      }
      expect(store.size()).toEqual({ pages: kept.length, bytes: sum() });
    }
    expect(wrong).toEqual([]);
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.map(([key]) => store.get(key)).every(Boolean)).toBe(true);
  });
});

describe('by tags', () => {
  function threePages() {
    const store = pageStore(100_000);
    store.set('front', tagged('front', 'front', 'story:1', 'story:2'));
    store.set('one', tagged('one', 'story:1'));
    store.set('two', tagged('two', 'story:2'));
    const shown = () => ['front', 'one', 'two'].filter((key) => store.get(key));
    const lastGood = () => ['front', 'one', 'two'].filter((key) => store.lastGood(key));
    return { store, shown, lastGood };
  }

  test('what is retired is shown no more, and is still the last good copy', () => {
    const { store, shown, lastGood } = threePages();
    store.retire(['story:1', 'no such']);
    expect(shown()).toEqual(['two']);
    expect(lastGood()).toEqual(['front', 'one', 'two']);
    store.set('one', tagged('new', 'story:1'));
    expect(textOf(store.get('one'))).toBe('new');
  });

  test('what is dropped is gone, also after it was retired', () => {
    const { store, shown, lastGood } = threePages();
    store.retire(['story:1', 'story:2']);
    store.drop(['story:1']);
    expect([shown(), lastGood()]).toEqual([[], ['two']]);
    expect(store.size().pages).toBe(1);
  });

  test('only what a page was last made from counts', () => {
    const { store, shown } = threePages();
    store.set('one', tagged('one', 'story:3'));
    store.retire(['story:1']);
    expect(shown()).toEqual(['one', 'two']);
    store.drop(['story:3']);
    expect(shown()).toEqual(['two']);
  });

  test('a retired copy is bounded like any other, and the first to go', () => {
    const page = tagged('x'.repeat(1_000), 'story:1');
    const store = pageStore(2 * weightUnder('a', page));
    store.set('a', page);
    store.set('b', makePage('x'.repeat(1_000)));
    store.retire(['story:1']);
    // Asked for, and still not as recent as what was shown.
    expect(store.get('a')).toBeUndefined();
    store.set('c', makePage('x'.repeat(1_000)));
    expect(store.lastGood('a')).toBeUndefined();
    expect(store.get('b')).toBeDefined();
  });

  test('10,000 pages with tags of their own leave nothing behind', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const store = pageStore(20_000);
    const insert = (number: number) => {
      const tag = Buffer.alloc(4_000, `${number} `).toString('latin1');
      store.set(`page ${number}`, tagged('x', tag, 'front'));
      // Every way out: pushed out, replaced, dropped, retired and pushed out.
      if (number % 4 === 1) store.set(`page ${number}`, tagged('y', 'front'));
      if (number % 4 === 2) store.drop([tag]);
      if (number % 4 === 3) store.retire([tag]);
    };
    for (let number = 0; number < 100; number += 1) insert(number);
    const before = used();
    for (let number = 0; number < 10_000; number += 1) insert(number);
    // Their tags were 40 MB.
    expect(used() - before).toBeLessThan(12_000_000);
    store.drop(['front']);
    expect(store.size()).toEqual({ pages: 0, bytes: 0 });
  });
});
