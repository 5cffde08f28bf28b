import type { StoryContent } from '#newsroom/story/content.ts';
import { textOfBlock } from '#newsroom/story/plain-text.ts';

/** A story as plain text, one paragraph a block: what can be pasted anywhere. */
export function plainCopy({ kicker, headline, lead, body }: StoryContent): string {
  const blocks = body.map((block) => {
    const lines = textOfBlock(block).filter((line) => line !== '');
    return block.kind === 'embed' ? block.url : lines.join('\n');
  });
  return [kicker, headline, lead, ...blocks].filter((part) => part !== '').join('\n\n');
}
