import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { serveHere } from '#live/test/serve-here.ts';
import { until } from '#live/test/turns.ts';
import { sendTo } from './send-to.ts';

const message = Buffer.alloc(256 * 1024, 'x');

/** Two readers, the server's ends of their connections, and how many bytes the first has taken. */
async function twoReaders() {
  const streams: ServerResponse[] = [];
  const origin = await serveHere((_, res) => {
    res.removeHeader('Transfer-Encoding');
    res.writeHead(200, { Connection: 'close' });
    streams.push(res);
  });
  let taken = 0;
  for (const reads of [true, false]) {
    const reader = connect(Number(new URL(origin).port), '127.0.0.1');
    onTestFinished(() => void reader.destroy());
    reader.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    if (reads) reader.on('data', (bytes) => (taken += bytes.length));
    const before = streams.length;
    await until(() => streams.length > before);
  }
  return { streams, taken: () => taken };
}

test('who does not read is let go before much is kept for them; who reads is told on', async () => {
  const { streams, taken } = await twoReaders();
  const [awake, asleep] = streams;
  let sent = 0;
  for (;;) {
    if (asleep?.destroyed) break;
    expect(asleep?.writableLength).toBeLessThan(2 * message.length);
    await sendTo(streams, message);
    sent += message.length;
    await until(() => taken() >= sent);
  }
  await sendTo(streams, message);
  await until(() => taken() >= sent + message.length);
  expect(awake?.destroyed).toBe(false);
});

test('who has left or is being let go is not written to', async () => {
  const { streams, taken } = await twoReaders();
  streams[0]?.end('end');
  streams[1]?.destroy();
  await sendTo(streams, message);
  await until(() => taken() > 0);
  expect(taken()).toBeLessThan(message.length);
});
