import { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { PageResponse } from './page-response.ts';

const response = () => new PageResponse(new IncomingMessage(new Socket()));

test('what is written is kept whole, in order, whatever it is written as', async () => {
  const page = response();
  page.write('قمة ');
  page.write(Buffer.from('عربية '));
  page.write(new Uint8Array([0xd9, 0x88]));
  page.end('لها');
  expect((await page.whole).body.toString('utf8')).toBe('قمة عربية ولها');
});

test('a character that is cut between two writes comes out whole', async () => {
  const page = response();
  const bytes = Buffer.from('قمة');
  page.write(bytes.subarray(0, 3));
  page.end(bytes.subarray(3));
  expect((await page.whole).body.toString('utf8')).toBe('قمة');
});

test('status and headers, however they are set', async () => {
  const page = response();
  page.setHeader('X-One', '1');
  page.appendHeader('Set-Cookie', 'a=1');
  page.appendHeader('Set-Cookie', 'b=2');
  page.writeHead(404, { 'X-Two': '2', 'X-Number': 3 });
  page.end();
  const { status, headers, body } = await page.whole;
  expect(status).toBe(404);
  expect(Object.fromEntries(headers)).toEqual({
    'x-one': '1',
    'x-two': '2',
    'x-number': '3',
    'set-cookie': ['a=1', 'b=2'],
  });
  expect(body).toHaveLength(0);
});

test('headers of the connection stay behind: the body may get another length', async () => {
  const page = response();
  page.writeHead(200, 'OK', {
    'Content-Length': '7',
    'Transfer-Encoding': 'chunked',
    Connection: 'keep-alive',
    'Content-Type': 'text/html',
  });
  page.flushHeaders();
  page.end('x');
  expect((await page.whole).headers).toEqual([['content-type', 'text/html']]);
});

test('a stream can be piped into it', async () => {
  const page = response();
  await pipeline(Readable.from(['قمة ', 'عربية']), page);
  expect((await page.whole).body.toString('utf8')).toBe('قمة عربية');
});

test('a page that is given up half-way is an error, not a wait without end', async () => {
  const page = response();
  page.write('نصف ');
  page.destroy(new Error('broken'));
  expect(await page.whole).toEqual({ status: 500, headers: [], body: Buffer.alloc(0) });
});

test('whoever waits for its end is told', async () => {
  const page = response();
  const heard: string[] = [];
  page.on('finish', () => heard.push('finish'));
  page.on('close', () => heard.push('close'));
  page.end();
  await page.whole;
  expect(heard).toEqual(['finish', 'close']);
});
