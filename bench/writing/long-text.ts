import { demoStories } from '#db/demo/stories/all-stories.ts';
import { type StoryContent, emptyContent } from '#newsroom/story/content.ts';
import { wordCount } from '#newsroom/story/plain-text.ts';

const paragraphs = demoStories
  .flatMap(({ body }) => body)
  .filter((block) => block.kind === 'paragraph' || block.kind === 'subheadline');

/** A story of at least this many words, made of the demo's paragraphs from this place on. */
export function longText(words: number, from = 0): StoryContent {
  const content: StoryContent = {
    ...emptyContent,
    body: [],
    headline: demoStories[from % demoStories.length]?.headline ?? '',
    lead: demoStories[from % demoStories.length]?.lead ?? '',
  };
  for (let at = 0; wordCount(content.body) < words; at += 1) {
    const block = paragraphs[(from + at) % paragraphs.length];
    if (block) content.body.push({ ...block, id: `block-${at}` });
  }
  return content;
}
