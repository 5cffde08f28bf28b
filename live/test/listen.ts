import { onTestFinished } from 'vitest';
import { readConfig } from '#config.ts';
import type { Database } from '#db/client.ts';
import { type LiveStream, liveStream } from '#live/live-stream.ts';
import { serveHere } from '#live/test/serve-here.ts';

/** Serves the live stream of this newsroom until the test ends. */
export async function serveEvents(db: Database): Promise<{ live: LiveStream; origin: string }> {
  const live = await liveStream(db, readConfig({}).trustedProxies);
  onTestFinished(() => live.close());
  return { live, origin: await serveHere((req, res) => live.open(req, res)) };
}

export type Message = { id: string; event: string; data: unknown };

/** Opens a stream; `next()` waits for its next message, however long that takes. */
export async function listen(origin: string, init: RequestInit = {}) {
  const leave = new AbortController();
  onTestFinished(() => leave.abort());
  const answer = await fetch(origin, { ...init, signal: leave.signal });
  const body = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  /** One message as it was sent, its empty line aside; null at the end. */
  const nextText = async (): Promise<string | null> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end !== -1) {
        const message = text.slice(0, end);
        text = text.slice(end + 2);
        return message;
      }
      const read = await body?.read();
      if (!read || read.done) return null;
      text += read.value;
    }
  };
  const next = async (): Promise<Message> => {
    for (;;) {
      const message = await nextText();
      if (message === null) throw new Error('The stream ended.');
      const lines = message.split('\n').map((line) => {
        const end = line.indexOf(': ');
        return [line.slice(0, end), line.slice(end + 2)];
      });
      const { id = '', event, data = '' } = Object.fromEntries(lines) as Record<string, string>;
      if (event !== undefined) return { id, event, data: JSON.parse(data) };
    }
  };
  /** The messages before the next one about urgency, and that one. */
  const untilUrgent = async () => {
    const before: Message[] = [];
    for (;;) {
      const message = await next();
      if (message.event === 'urgent') return { before, urgent: message };
      before.push(message);
    }
  };
  return { answer, nextText, next, untilUrgent, leave: () => leave.abort() };
}
