import { expect, test } from 'vitest';
import { type StoryContent, emptyContent } from '#newsroom/story/content.ts';
import { contentText } from './content-text.ts';

const story: StoryContent = {
  ...emptyContent,
  headline: 'قمة المدن',
  topicIds: [2, 3],
  body: [
    { kind: 'paragraph', id: 'first1', text: [{ text: 'أول، ' }, { text: 'وثان', bold: true }] },
    { kind: 'divider', id: 'second' },
  ],
};

test.each([
  ['a story', story],
  ['an empty one', emptyContent],
  ['one with quotes and commas', { ...emptyContent, headline: 'قال: "لا، شكرًا"' }],
])('%s is read back as it was', (_, content) => {
  expect(JSON.parse(contentText(content))).toEqual(content);
  expect(contentText(structuredClone(content))).toBe(contentText(content));
});

test('another text is written as another', () => {
  const [first, ...rest] = story.body;
  if (!first) throw new Error('The story has no text.');
  const other = { ...story, body: [{ ...first, id: 'another1' }, ...rest] };
  expect(contentText(other)).not.toBe(contentText(story));
});
