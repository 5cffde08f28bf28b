import type { CDPSession, Page } from '@playwright/test';

/** A sentence with letters, a mark and a blank, as fast as a good typist writes: 400 letters a minute. */
const sentence = 'وقال الوزير إن العمل في الجسر يبدأ غدًا، ';
const betweenKeysMs = 150;

/** Types so many letters where the caret is; resolves with the milliseconds from each key to the next paint. */
export async function typeAndWatch(
  page: Page,
  session: CDPSession,
  letters: number,
): Promise<number[]> {
  await page.evaluate(() => {
    const delays: number[] = [];
    Object.assign(globalThis, { delays });
    addEventListener(
      'keydown',
      (event) => {
        const pressed = event.timeStamp;
        // The first frame after the key's own work, and the task after it: by then it is on the screen.
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', () => delays.push(performance.now() - pressed));
          channel.port1.start();
          channel.port2.postMessage(null);
        });
      },
      true,
    );
  });
  for (let at = 0; at < letters; at += 1) {
    // Playwright's keyboard knows the keys of an American layout alone.
    const text = sentence[at % sentence.length] ?? '';
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: text, text });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
    await page.waitForTimeout(betweenKeysMs);
  }
  return page.evaluate(() => (globalThis as unknown as { delays: number[] }).delays);
}
