import { brotliDecompressSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { askRaw } from '#delivery/test/ask-raw.ts';
import { evil, get, hostileRequests } from './fixtures/hostile-requests.ts';
import { type RawAnswer, sendRaw } from './fixtures/send-raw.ts';
import { storiesInPrint } from './fixtures/stories-in-print.ts';
import { test } from './fixtures/test.ts';

test('whatever a request says beside its address, its answer is the page that everybody gets', async ({
  newsroom,
}) => {
  const stories = await storiesInPrint(newsroom.databaseFile);
  for (const { name, may, send } of hostileRequests) {
    await test.step(name, async () => {
      // A page that nobody has asked for: it is made for this very request.
      const path = stories.pop()?.address ?? '';
      const first = await sendRaw(newsroom.url, send(path));
      const [plain] = await sendRaw(newsroom.url, get(path));
      const second = await sendRaw(newsroom.url, send(path));
      expect(plain?.status).toBe(200);
      expect(plain?.body.endsWith('</html>')).toBe(true);
      expect(plain?.body.includes(evil)).toBe(false);
      for (const answer of [...first, ...second]) {
        expect(may).toContain(answer.status);
        expect((answer.head + answer.body).includes(evil)).toBe(false);
        if (answer.status === 200) expect(bytesOf(answer)).toEqual(bytesOf(plain));
      }
      const { bytes } = await askRaw(newsroom.url + path, { headers: { 'accept-encoding': 'br' } });
      expect(brotliDecompressSync(bytes).toString()).toBe(plain?.body);
    });
  }
});

test('requests sent one behind the other are answered one behind the other', async ({
  newsroom,
}) => {
  const [one, other] = await storiesInPrint(newsroom.databaseFile);
  const paths = [one?.address, '/', other?.address, '/section/none', other?.address, one?.address];
  const act = `POST / HTTP/1.1\r\nHost: ${evil}\r\nContent-Length: 3\r\n\r\nGET`;
  const all = `${paths.map(kept).join('')}${act}${get('/section/none')}`;
  const answers = await sendRaw(newsroom.url, all);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404, 200, 200, 405, 404]);
  for (const [at, path = ''] of paths.entries()) {
    const [alone] = await sendRaw(newsroom.url, get(path));
    expect(bytesOf(answers[at]), path).toEqual(bytesOf(alone));
  }
});

/** Asks for a page and for the connection to stay. */
function kept(path = ''): string {
  return get(path).replace('Connection: close\r\n', '');
}

/** What a cache would keep of an answer. */
function bytesOf(answer: RawAnswer | undefined) {
  const header = (name: string) => new RegExp(`^${name}: .*`, 'imu').exec(answer?.head ?? '')?.[0];
  const headers = ['etag', 'content-type', 'content-length', 'cache-control', 'vary'].map(header);
  return { headers, body: answer?.body };
}
