import type { Block } from '#newsroom/story/blocks.ts';
import type { StoryContent } from '#newsroom/story/content.ts';

/** A block never changes: an edit makes a new one, so that each is written once. */
const written = new WeakMap<Block, string>();

/** A story as JSON, to be compared and sent. With each key only the block that it changed is written anew. */
export function contentText({ body, ...fields }: StoryContent): string {
  const blocks = body.map((block) => {
    const known = written.get(block);
    if (known !== undefined) return known;
    const text = JSON.stringify(block);
    written.set(block, text);
    return text;
  });
  return `${JSON.stringify(fields).slice(0, -1)},"body":[${blocks.join()}]}`;
}
