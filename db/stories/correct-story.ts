import { cleanLine } from '#arabic/clean-text.ts';
import type { CorrectionKind } from '#newsroom/corrections.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { corrections } from '#db/schema.ts';
import { printVersion } from './print-version.ts';
import type { OnSeenStory } from './story-row.ts';

export type Correction = OnSeenStory & {
  kind: CorrectionKind;
  /** What readers are told: what was wrong and what is right. */
  text: string;
  now?: Date;
};

/**
 * Puts the saved text in print together with a public, dated note. Codes: `not_found`, `forbidden`,
 * `invalid` (no text), `changed_since`, `not_ready`.
 */
export async function correctStory(
  db: Database,
  { actor, storyId, baseVersion, kind, text, now = new Date() }: Correction,
): Promise<Result<{ version: number }>> {
  const told = cleanLine(text);
  if (told === '') return refused('invalid', { fields: { text: 'missing' } });
  return db.write(async (tx) => {
    const printed = await printVersion(
      tx,
      { actor, storyId, baseVersion, now },
      { act: 'correct', kind: 'corrected' },
    );
    if (!printed.ok) return printed;
    const { version, content, lists } = printed.data;
    await tx.insert(corrections).values({ storyId, kind, text: told, by: actor.id, at: now });
    const data = { version, kind, text: told, sectionId: content.sectionId, lists };
    await appendEvent(tx, {
      actor,
      act: 'story.correct',
      subject: `story:${storyId}`,
      data,
      at: now,
    });
    return done({ version });
  });
}
