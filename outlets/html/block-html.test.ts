import { expect, test } from 'vitest';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { people } from '#db/test/people.ts';
import { writePrinted } from '#db/test/write-stories.ts';
import type { BlockOf } from '#newsroom/story/blocks.ts';
import { publishing } from '#outlets/test/publish.ts';

const { journalist } = people;

test('a quotation is told from narration by its marks, in HTML and in plain text, never by two', async () => {
  const { db, ask } = await publishing();
  const quotation = (id: string, text: string): BlockOf<'quotation'> => ({
    kind: 'quotation',
    id,
    text: [{ text }],
    speaker: 'المهندسة',
  });
  const body = [quotation('bare', 'لن نغلق الجسر.'), quotation('typed', '«سنفتحه غدًا»')];
  await writePrinted(db, journalist, { content: { ...bridgeStory, body } });
  const { text: feed } = await ask('/feed.json');
  expect(feed).toContain('<p>«لن نغلق الجسر.»</p>');
  expect(feed).toContain('<p>«سنفتحه غدًا»</p>');
  const { text: ninjs } = await ask('/news/1/story.json');
  expect(ninjs).toContain('«لن نغلق الجسر.»\\n\\nالمهندسة');
  expect(ninjs).not.toContain('««');
});
