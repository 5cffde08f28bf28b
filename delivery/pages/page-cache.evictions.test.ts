import { describe, expect, test } from 'vitest';
import { makePage, taggedPage, textOf } from '#delivery/test/make-page.ts';
import { quietLog } from '#delivery/test/quiet-log.ts';
import { never, slowRender } from '#delivery/test/renders.ts';
import { turn } from '#live/test/turns.ts';
import { type PageCache, pageCache } from './page-cache.ts';

const front = '/ar';
const named = (name: string) => `/ar/${name}`;

describe('when rendering fails', () => {
  test.each([
    ['dead', { staleAt: 0, deadAt: 0 }, () => {}],
    ['retired', {}, (cache: PageCache) => cache.retire(['story:1'])],
  ])('the last good copy is shown of a page that is %s', async (_, parts, age) => {
    const written = quietLog();
    const cache = pageCache(100_000);
    await cache.get(front, async () => taggedPage('good', 'story:1', parts));
    age(cache);
    expect(textOf(await cache.get(front, never))).toBe('good');
    expect(String(written.mock.calls[0]?.[0])).toContain('last good copy');
    // It is not taken for a fresh one.
    expect(textOf(await cache.get(front, async () => makePage('new')))).toBe('new');
  });

  test.each(['before', 'after'])('nothing withdrawn is shown, retired %s that', async (when) => {
    const cache = pageCache(100_000);
    await cache.get(front, async () => taggedPage('withdrawn', 'story:1'));
    if (when === 'before') cache.retire(['story:1']);
    cache.drop(['story:1']);
    if (when === 'after') cache.retire(['story:1']);
    await expect(cache.get(front, never)).rejects.toThrow('Nothing was to be rendered.');
  });

  test('nor what is withdrawn while the failing render works', async () => {
    const cache = pageCache(100_000);
    await cache.get(front, async () => taggedPage('withdrawn', 'story:1'));
    cache.retire(['story:1']);
    const { render, reject } = slowRender();
    const waiting = cache.get(front, render);
    cache.drop(['story:1']);
    reject(new Error('broken'));
    await expect(waiting).rejects.toThrow('broken');
  });
});

describe('an eviction', () => {
  test.each(['retire', 'drop'] as const)(
    'while a page is made (%s): it is not kept, and who asks after it gets a newer one',
    async (evict) => {
      const cache = pageCache(100_000);
      const [old, fresh] = [slowRender(), slowRender()];
      const before = cache.get(front, old.render);
      cache[evict](['story:1']);
      const after = [cache.get(front, fresh.render), cache.get(front, fresh.render)];
      expect(fresh.render).toHaveBeenCalledTimes(1);
      old.resolve(taggedPage('old', 'story:1'));
      expect(textOf(await before)).toBe('old');
      const between = cache.get(front, fresh.render);
      fresh.resolve(taggedPage('new', 'story:1'));
      expect((await Promise.all([...after, between])).map(textOf)).toEqual(Array(3).fill('new'));
      expect(fresh.render).toHaveBeenCalledTimes(1);
      expect(textOf(await cache.get(front, never))).toBe('new');
    },
  );

  test('an old page that comes after the newer one does not take its place', async () => {
    const cache = pageCache(100_000);
    const old = slowRender();
    const before = cache.get(front, old.render);
    cache.retire(['story:1']);
    await cache.get(front, async () => taggedPage('new', 'story:1'));
    old.resolve(taggedPage('old', 'story:1'));
    expect(textOf(await before)).toBe('old');
    await turn();
    expect(textOf(await cache.get(front, never))).toBe('new');
  });

  test('an old page is not kept where nobody asked meanwhile', async () => {
    const cache = pageCache(100_000);
    const old = slowRender();
    const before = cache.get(front, old.render);
    cache.retire(['story:1']);
    old.resolve(taggedPage('old', 'story:1'));
    await before;
    await turn();
    expect(cache.size().pages).toBe(0);
    expect(textOf(await cache.get(front, async () => makePage('new')))).toBe('new');
  });

  test('of something else leaves the page that is being made', async () => {
    const cache = pageCache(100_000);
    const { render, resolve } = slowRender();
    const waiting = cache.get(front, render);
    cache.retire(['story:2']);
    resolve(taggedPage('page', 'story:1'));
    await waiting;
    expect(textOf(await cache.get(front, never))).toBe('page');
  });

  test('of one act leaves what has none of its tags', async () => {
    const cache = pageCache(100_000);
    await cache.get(named('a'), async () => taggedPage('a', 'story:1'));
    await cache.get(named('b'), async () => taggedPage('b', 'story:2'));
    cache.retire(['story:1', 'front']);
    expect(textOf(await cache.get(named('b'), never))).toBe('b');
    expect(textOf(await cache.get(named('a'), async () => makePage('new')))).toBe('new');
  });

  test('after which a stale copy is not shown', async () => {
    const cache = pageCache(100_000);
    await cache.get(front, async () => taggedPage('old', 'story:1', { staleAt: 0 }));
    const behind = slowRender();
    await cache.get(front, behind.render);
    cache.retire(['story:1']);
    behind.resolve(taggedPage('old too', 'story:1'));
    await turn();
    expect(textOf(await cache.get(front, async () => makePage('new')))).toBe('new');
  });
});
