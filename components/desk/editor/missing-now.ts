import type { FieldFaults } from '#newsroom/result.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { missingForPrint } from '#newsroom/story/readiness.ts';
import type { ActFailure } from './saving/attempt.ts';

/** What the text on the screen lacks for print; spaces alone are no headline, as the server will find too. */
export function missingNow(content: StoryContent): FieldFaults {
  return missingForPrint({ ...content, headline: content.headline.trim() });
}

/** A refusal as it stands while the writer mends it: what is no longer missing goes, and with the last the refusal. */
export function stillStanding(
  failure: ActFailure | null,
  content: StoryContent,
): ActFailure | null {
  if (failure?.code !== 'not_ready') return failure;
  const missing = missingNow(content);
  const fields = Object.fromEntries(
    // What is wrong with a photo is mended elsewhere; the next attempt tells.
    Object.entries(failure.fields ?? {}).filter(
      ([field, fault]) => fault !== 'missing' || field in missing,
    ),
  );
  return Object.keys(fields).length > 0 ? { ...failure, fields } : null;
}
