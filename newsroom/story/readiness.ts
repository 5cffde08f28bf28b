import type { FieldFaults } from '#newsroom/result.ts';
import type { StoryContent } from './content.ts';
import { isEmptyBlock } from './plain-text.ts';

/** What keeps a story's text from print, by field; empty when it is ready. Of its photos: photo-readiness.ts. */
export function missingForPrint(content: StoryContent): FieldFaults {
  const missing: FieldFaults = {};
  if (content.headline === '') missing['headline'] = 'missing';
  if (content.sectionId === null) missing['sectionId'] = 'missing';
  if (content.body.every(isEmptyBlock)) missing['body'] = 'missing';
  return missing;
}

/** A story as it goes out: blocks that show nothing are left behind. */
export function forPrint(content: StoryContent): StoryContent {
  return { ...content, body: content.body.filter((block) => !isEmptyBlock(block)) };
}
