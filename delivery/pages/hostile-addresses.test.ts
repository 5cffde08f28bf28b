/** Nobody makes the store grow, or pushes out of it what others read, by inventing addresses. */
import { inject } from 'light-my-request';
import { expect, test } from 'vitest';
import { noteAddress, noteMissing } from '#db/notes.ts';
import type { Delivery } from '#delivery/delivery.ts';
import { requestHandler } from '#delivery/request-handler.ts';
import { makeDelivery, writes } from '#delivery/test/deliver.ts';
import { pageCache } from './page-cache.ts';

const story = (id: number) => `/news/${id}/%D9%82%D9%85%D8%A9`;
const real = [
  '/',
  '/section/society',
  '/section/society?page=2',
  '/section/sport',
  ...Array.from({ length: 20 }, (_, id) => story(id + 1)),
].flatMap((path) => [path, `/en${path === '/' ? '' : path}`]);

/** A site of these pages, of 2 kB each. */
const site: Delivery['render'] = async (req, res) => {
  const [, locale, ...path] = String(req.url).split('/');
  const outer = `${locale === 'en' ? '/en' : ''}/${path.join('/')}`.replace(/(?<=.)\/$/u, '');
  const id = /^\/\w\w\/news\/(\d+)$/u.exec(String(req.url))?.[1];
  if (id && Number(id) <= 20) noteAddress(`${locale === 'en' ? '/en' : ''}${story(Number(id))}`);
  else if (!real.includes(outer)) noteMissing();
  await writes(`<p>${'قمة '.repeat(285)}</p>`)(req, res);
};

/** Asks without the network: 20,000 connections would measure the network. */
async function askInside(listener: ReturnType<typeof requestHandler>, url: string) {
  const { statusCode } = await inject((req, res) => {
    // As it was asked for: inject tidies addresses up.
    req.url = url;
    listener(req, res);
  }, '/');
  return statusCode;
}

/** The same addresses in each run. */
function inventor() {
  let state = 7;
  const below = (most: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * most);
  };
  const word = () => below(2 ** 32).toString(36);
  const hex = (letter: string) => letter.charCodeAt(0).toString(16);
  /** Each letter as it is, or escaped in one of two ways. */
  const respelled = (text: string) => {
    return Array.from(text, (letter) => {
      return [letter, `%${hex(letter)}`, `%${hex(letter).toUpperCase()}`][below(3)];
    }).join('');
  };
  const kinds = [
    () => `/?${word()}=${word()}`,
    () => `/${word()}/${word()}?${word()}`,
    () => `/${respelled('section')}/sport`,
    () => `/section/${respelled('society')}?page=${1 + below(2)}&${word()}`,
    () => `/section/society?page=${below(2 ** 20)}`,
    () => `/section/society?before=${below(2 ** 20)}&page=${below(9)}`,
    () => `/${['section', 'topic', 'writer'][below(3)]}/${word()}`,
    () => `/archive/${2000 + below(90)}/${10 + below(90)}/${10 + below(90)}?before=${below(99)}`,
    () => `/news/${below(2 ** 30)}/${word()}`,
    () => `/news/${1 + below(20)}/${word()}?${word()}`,
    () => `/n/${below(40)}`,
    () => `/news/${word()}/${word()}`,
    () => `/news/1/${word()}/${word()}`,
    () => `/${word()}${'x'.repeat(below(4_000))}`,
  ];
  return () => `${below(2) === 0 ? '/en' : ''}${kinds[below(kinds.length)]?.()}`;
}

test('20,000 invented addresses take no more memory than there is, and push no real page out', async () => {
  const most = 400_000;
  const { delivery, asked } = await makeDelivery(site, { pages: pageCache(most) });
  const listener = requestHandler(delivery);
  for (const url of real) expect(await askInside(listener, url)).toBe(200);
  const invent = inventor();
  for (let batch = 0; batch < 200; batch += 1) {
    const urls = Array.from({ length: 100 }, invent);
    const answers = await Promise.all(urls.map((url) => askInside(listener, url)));
    expect(answers.filter((status) => ![200, 308, 404].includes(status))).toEqual([]);
    expect(delivery.pages.size().bytes).toBeLessThanOrEqual(most + most / 16);
  }
  const before = asked.length;
  for (const url of real) expect(await askInside(listener, url)).toBe(200);
  expect(asked).toHaveLength(before);
  // Nor is a story that is kept rendered for any of its other names.
  expect(asked.filter(({ url }) => /\/news\/(?:1?\d|20)$/u.test(url))).toHaveLength(40);
}, 60_000);

test('nor is a page made for each story and section that there could be and is not', async () => {
  const { delivery, asked } = await makeDelivery(site, { hasPage: async () => false });
  const listener = requestHandler(delivery);
  for (let number = 1; number <= 300; number += 1) {
    const url = [
      `/news/${number}`,
      `/section/s${number}`,
      `/en/section/s?page=${number}`,
      `/en/section/s?before=${number}`,
      `/topic/s${number}`,
      `/writer/s?before=${number}`,
      `/archive/2${String(number).padStart(3, '0')}/01/01`,
    ][number % 7];
    expect(await askInside(listener, String(url))).toBe(404);
  }
  expect(asked.map(({ url }) => url).toSorted()).toEqual(['/ar/-/nowhere', '/en/-/nowhere']);
  expect(delivery.pages.size().pages).toBe(2);
});

test('of 2,000 addresses that no page could have one page is made in each language', async () => {
  const { delivery, asked } = await makeDelivery(site);
  const listener = requestHandler(delivery);
  for (let number = 0; number < 2_000; number += 1) {
    const [locale, name] = [number % 2 === 0 ? '' : '/en', number.toString(36)];
    const url = `${locale}${[`/${name}x`, `/news/x${name}`, `/n/${name}/x`][number % 3]}?${name}`;
    expect(await askInside(listener, url)).toBe(404);
  }
  expect(asked.map(({ url }) => url)).toEqual(['/ar/-/nowhere', '/en/-/nowhere']);
  expect(delivery.pages.size().pages).toBe(2);
});
