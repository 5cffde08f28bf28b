import { z } from 'zod';
import { cleanLine } from '#arabic/clean-text.ts';
import { graphemes } from '#arabic/graphemes.ts';
import { cutNames } from '#newsroom/photos/cuts.ts';
import { block } from './blocks.ts';
import { blockLimits, fieldLimits } from './limits.ts';

const field = (hard: number) =>
  z
    .string()
    .max(hard * 8)
    .transform(cleanLine)
    .refine((text) => graphemes(text) <= hard, { error: 'too_long' });

const id = z.int().positive();

/** Everything that a writer writes in one story; kept whole in the story, in each revision and in print. */
export const storyContent = z.strictObject({
  kicker: field(fieldLimits.kicker.hard),
  headline: field(fieldLimits.headline.hard),
  lead: field(fieldLimits.lead.hard),
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
    share: field(fieldLimits.share.hard),
    search: field(fieldLimits.search.hard),
    push: field(fieldLimits.push.hard),
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
