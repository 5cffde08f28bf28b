import { eq } from 'drizzle-orm';
import type { Actor } from '#newsroom/roles.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Transaction } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { corrections, revisions, stories } from '#db/schema.ts';
import { putInPrint } from '#db/stories/put-in-print.ts';
import { takeOutOfPrint } from '#db/stories/take-out-of-print.ts';
import { writeMark } from '#db/urgency/write-mark.ts';
import type { DemoStory } from './demo-story.ts';

type Told = {
  story: DemoStory;
  content: StoryContent;
  people: { journalist: Actor; editor: Actor; admin: Actor };
  now: Date;
};

/** One demo story with its whole life so far: written, printed, corrected, marked urgent, withdrawn. */
export async function writeDemoStory(tx: Transaction, told: Told): Promise<void> {
  const { story, content, people, now } = told;
  const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const at = minutesAgo(story.minutesAgo);
  const owner = story.id % 2 === 0 ? people.editor : people.journalist;
  const printed = story.state === undefined || story.state === 'withdrawn';
  const subject = `story:${story.id}`;

  await tx.insert(stories).values({
    id: story.id,
    state: story.state ?? 'published',
    ownerId: owner.id,
    version: 1,
    publishedVersion: printed ? 1 : null,
    content,
    createdAt: at,
    updatedAt: at,
    updatedBy: owner.id,
  });
  const version = { storyId: story.id, content, by: owner.id };
  await tx
    .insert(revisions)
    .values({ ...version, version: 1, kind: printed ? 'published' : 'saved', at });
  const act = printed ? 'story.publish' : 'story.save';
  await appendEvent(tx, { actor: owner, act, subject, data: { version: 1 }, at });
  if (!printed) return;
  await putInPrint(tx, { storyId: story.id, content, now: at });

  for (const [index, { kind, text, minutesAgo: since }] of (story.corrections ?? []).entries()) {
    const corrected = minutesAgo(since);
    const next = index + 2;
    await tx
      .insert(corrections)
      .values({ storyId: story.id, kind, text, by: people.editor.id, at: corrected });
    await tx
      .insert(revisions)
      .values({ ...version, version: next, kind: 'corrected', at: corrected });
    await tx
      .update(stories)
      .set({ version: next, publishedVersion: next, updatedAt: corrected })
      .where(eq(stories.id, story.id));
    await putInPrint(tx, { storyId: story.id, content, now: corrected });
    const data = { version: next, kind, text };
    await appendEvent(tx, {
      actor: people.editor,
      act: 'story.correct',
      subject,
      data,
      at: corrected,
    });
  }

  if (story.urgency) {
    const { level, reason, lasts } = story.urgency;
    const marked = minutesAgo(story.urgency.minutesAgo);
    const endsAt = new Date(marked.getTime() + lasts * 60_000);
    const mark = { actor: people.admin, storyId: story.id, level, reason, endsAt, now: marked };
    await writeMark(tx, mark);
  }

  if (story.withdrawal) {
    const withdrawnAt = minutesAgo(story.withdrawal.minutesAgo);
    const { notice } = story.withdrawal;
    await takeOutOfPrint(tx, { storyId: story.id, notice, now: withdrawnAt });
    const data = { notice };
    await appendEvent(tx, {
      actor: people.editor,
      act: 'story.withdraw',
      subject,
      data,
      at: withdrawnAt,
    });
  }
}
