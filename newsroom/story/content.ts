import { z } from 'zod';
import { limitedLine } from '#newsroom/limited-line.ts';
import { cutNames } from '#newsroom/photos/cuts.ts';
import { block } from './blocks.ts';
import { blockLimits, fieldLimits } from './limits.ts';

const id = z.int().positive();

/** Everything that a writer writes in one story; kept whole in the story, in each revision and in print. */
export const storyContent = z.strictObject({
  /** As it was chosen at the desk; where nothing is said, its words decide (language-of.ts). */
  language: z.enum(['ar', 'en']).optional(),
  kicker: limitedLine(fieldLimits.kicker.hard),
  headline: limitedLine(fieldLimits.headline.hard),
  lead: limitedLine(fieldLimits.lead.hard),
  body: z
    .array(block)
    .max(blockLimits.blocks)
    .refine((blocks) => new Set(blocks.map((one) => one.id)).size === blocks.length, {
      error: 'repeated_block_id',
    }),
  sectionId: id.nullable(),
  topicIds: z.array(id).max(20),
  bylineIds: z.array(id).max(10),
  leadPhotoId: id.nullable(),
  /** How the lead photo is cut above the text; whole where nothing is said. */
  leadPhotoCut: z.enum(cutNames).optional(),
  shortHeadlines: z.strictObject({
    share: limitedLine(fieldLimits.share.hard),
    search: limitedLine(fieldLimits.search.hard),
    push: limitedLine(fieldLimits.push.hard),
  }),
});

export type StoryContent = z.infer<typeof storyContent>;

export const emptyContent: StoryContent = {
  kicker: '',
  headline: '',
  lead: '',
  body: [],
  sectionId: null,
  topicIds: [],
  bylineIds: [],
  leadPhotoId: null,
  shortHeadlines: { share: '', search: '', push: '' },
};
