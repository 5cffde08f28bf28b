import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { makePage, taggedPage, textOf } from '#delivery/test/make-page.ts';
import { quietLog } from '#delivery/test/quiet-log.ts';
import { never, slowRender } from '#delivery/test/renders.ts';
import { turn, until } from '#live/test/turns.ts';
import { brotliBody, plainBody } from './encode-page.ts';
import { pageCache } from './page-cache.ts';
import type { Page } from './page.ts';

const front = '/ar';
const named = (name: string) => `/ar/${name}`;

describe('one render', () => {
  test('for 10,000 who wait, and none for who comes after', async () => {
    const cache = pageCache(100_000);
    const { render, resolve } = slowRender();
    const waiting = Array.from({ length: 10_000 }, () => cache.get(front, render));
    resolve(makePage('one'));
    expect(new Set(await Promise.all(waiting)).size).toBe(1);
    expect(render).toHaveBeenCalledTimes(1);
    expect(textOf(await cache.get(front, never))).toBe('one');
  });

  test('for each page of its own', async () => {
    const cache = pageCache(100_000);
    const both = ['a', 'b'].map((name) => cache.get(named(name), async () => makePage(name)));
    expect((await Promise.all(both)).map(textOf)).toEqual(['a', 'b']);
  });

  test('that fails fails for all who wait; the next who asks tries again', async () => {
    const cache = pageCache(100_000);
    const { render, reject } = slowRender();
    const waiting = Array.from({ length: 100 }, () => cache.get(front, render));
    reject(new Error('broken'));
    const ends = await Promise.allSettled(waiting);
    expect(ends.every((end) => end.status === 'rejected')).toBe(true);
    expect(render).toHaveBeenCalledTimes(1);
    expect(textOf(await cache.get(front, async () => makePage('well')))).toBe('well');
  });
});

describe('age', () => {
  test('a stale page is answered at once, and made anew once behind', async () => {
    const cache = pageCache(100_000);
    await cache.get(front, async () => makePage('old', { staleAt: 0 }));
    const { render, resolve } = slowRender();
    for (let count = 0; count < 100; count += 1) {
      expect(textOf(await cache.get(front, render))).toBe('old');
    }
    expect(render).toHaveBeenCalledTimes(1);
    resolve(makePage('new'));
    await until(async () => textOf(await cache.get(front, render)) === 'new');
    expect(render).toHaveBeenCalledTimes(1);
  });

  test('a page that cannot be made anew stays, and is tried again', async () => {
    const written = quietLog();
    const cache = pageCache(100_000);
    await cache.get(front, async () => makePage('old', { staleAt: 0 }));
    const fails = vi.fn<() => Promise<Page>>(never);
    expect(textOf(await cache.get(front, fails))).toBe('old');
    await until(() => written.mock.calls.length === 1);
    expect(textOf(await cache.get(front, fails))).toBe('old');
    expect(fails).toHaveBeenCalledTimes(2);
    await until(() => written.mock.calls.length === 2);
  });

  test('a dead page is never answered while a new one is made', async () => {
    const cache = pageCache(100_000);
    await cache.get(front, async () => makePage('dead', { staleAt: 0, deadAt: 0 }));
    const { render, resolve } = slowRender();
    const answered: (string | undefined)[] = [];
    const waiting = [1, 2, 3].map(async () =>
      answered.push(textOf(await cache.get(front, render))),
    );
    await turn();
    expect(answered).toEqual([]);
    resolve(makePage('new'));
    await Promise.all(waiting);
    expect(answered).toEqual(['new', 'new', 'new']);
    expect(render).toHaveBeenCalledTimes(1);
  });

  test('fresh before the one moment, shown until the other, to the millisecond', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const cache = pageCache(100_000);
    const aged = async () => makePage('page', { staleAt: 2_000, deadAt: 3_000 });
    vi.setSystemTime(1_000);
    await cache.get(front, aged);
    vi.setSystemTime(1_999);
    expect(textOf(await cache.get(front, never))).toBe('page');
    const { render, resolve } = slowRender();
    vi.setSystemTime(2_000);
    await cache.get(front, render);
    expect(render).toHaveBeenCalledTimes(1);
    vi.setSystemTime(2_999);
    expect(textOf(await cache.get(front, render))).toBe('page');
    vi.setSystemTime(3_000);
    const waiting = cache.get(front, render);
    resolve(makePage('new'));
    expect(textOf(await waiting)).toBe('new');
  });
});

describe('from when on nobody may see it, a page', () => {
  const soon = () => makePage('secret', { staleAt: 2_000, deadAt: 2_000, goneAt: 2_000 });
  const clock = () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    vi.setSystemTime(1_999);
  };

  test('is no last good copy', async () => {
    clock();
    quietLog();
    const cache = pageCache(100_000);
    await cache.get(front, async () => soon());
    expect(textOf(await cache.get(front, never))).toBe('secret');
    vi.setSystemTime(2_000);
    await expect(cache.get(front, never)).rejects.toThrow('Nothing was to be rendered.');
    // Of a mark that has ended, or a day, the last good copy is better than none.
    await cache.get('/other', async () => makePage('day', { staleAt: 2_000, deadAt: 2_000 }));
    expect(textOf(await cache.get('/other', never))).toBe('day');
  });

  test('is made again for all who wait where it was begun before and made after', async () => {
    clock();
    const cache = pageCache(100_000);
    const { promise, resolve } = Promise.withResolvers<Page>();
    const render = vi
      .fn<() => Promise<Page>>()
      .mockReturnValueOnce(promise)
      .mockImplementation(async () => makePage('new'));
    const waiting = Array.from({ length: 3 }, () => cache.get(front, render));
    vi.setSystemTime(2_000);
    resolve(soon());
    expect((await Promise.all(waiting)).map(textOf)).toEqual(['new', 'new', 'new']);
    expect(render).toHaveBeenCalledTimes(2);
    expect(textOf(await cache.get(front, never))).toBe('new');
  });
});

describe('pages that say that nothing is there', () => {
  test.each([404, 410])('%i is kept, and made anew after an act', async (status) => {
    const cache = pageCache(1_000_000);
    await cache.get(front, async () => taggedPage('none', 'story:1', { status }));
    expect((await cache.get(front, never)).status).toBe(status);
    cache.retire(['story:1']);
    // Nor is it the last good copy of anything.
    await expect(cache.get(front, never)).rejects.toThrow('Nothing was to be rendered.');
    expect(textOf(await cache.get(front, async () => makePage('there')))).toBe('there');
  });

  test('10,000 of them push no real page out, and are bounded', async () => {
    const most = 160_000;
    const cache = pageCache(most);
    const real = Array.from({ length: 20 }, (_, number) => named(`real ${number}`));
    for (const wanted of real) {
      await cache.get(wanted, async () => makePage('x'.repeat(5_000)));
    }
    for (let number = 0; number < 10_000; number += 1) {
      await cache.get(named(`none ${number}`), async () => makePage('none', { status: 404 }));
    }
    expect(cache.size().bytes).toBeLessThanOrEqual(most + most / 16);
    expect(cache.size().pages).toBeGreaterThan(20);
    for (const wanted of real) await cache.get(wanted, never);
  });
});

describe('the smaller encoding', () => {
  const text = Array.from({ length: 300 }, (_, line) => `<p>السطر ${line * 7919}</p>`).join('');
  const quick = async (parts: Partial<Page> = {}) => {
    const identity = plainBody(Buffer.from(text));
    const bodies = { identity, br: await brotliBody(identity.bytes, 5) };
    return makePage(text, { bodies, tags: new Set(['story:1']), ...parts });
  };

  test('takes the place of the quick one in a page that is read often, in no other', async () => {
    const cache = pageCache(1_000_000);
    const [often, seldom] = [named('often'), named('seldom')];
    const page = await cache.get(often, quick);
    const other = await cache.get(seldom, quick);
    const [before, otherBefore] = [page.bodies.br, other.bodies.br];
    for (let count = 0; count < 19; count += 1) {
      await cache.get(often, never);
      await cache.get(seldom, never);
    }
    await cache.get(often, never);
    await until(() => page.bodies.br !== before);
    const after = (await cache.get(often, never)).bodies.br;
    expect(after?.bytes.length).toBeLessThan(before?.bytes.length ?? 0);
    expect(after?.etag).not.toBe(before?.etag);
    expect(brotliDecompressSync(after?.bytes ?? '').toString()).toBe(text);
    expect(other.bodies.br).toBe(otherBefore);
  });
});
