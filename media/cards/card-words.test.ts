import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import words from './card-words.json' with { type: 'json' };

test('a card calls a level of urgency what the readers’ pages call it', async () => {
  const file = new URL('../../messages/ar.json', import.meta.url);
  const messages: unknown = JSON.parse(await readFile(file, 'utf8'));
  expect(messages).toMatchObject({ reader: { urgency: words } });
});
