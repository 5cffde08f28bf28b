import { eq } from 'drizzle-orm';
import type { Actor } from '#newsroom/roles.ts';
import { type StoryContent, emptyContent } from '#newsroom/story/content.ts';
import { changesBetween } from '#newsroom/story/version-changes.ts';
import type { Transaction } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { corrections, revisions, stories } from '#db/schema.ts';
import { keepStoryPhotos } from '#db/stories/keep-photos.ts';
import { putInPrint } from '#db/stories/put-in-print.ts';
import { takeOutOfPrint } from '#db/stories/take-out-of-print.ts';
import { writeMark } from '#db/urgency/write-mark.ts';
import type { DemoStory } from './demo-story.ts';

export type Happening = { at: Date; happen: (tx: Transaction) => Promise<void> };

export type DemoPeople = { journalist: Actor; editor: Actor; admin: Actor };

type Told = { story: DemoStory; content: StoryContent; people: DemoPeople; now: Date };

/** What has happened to one demo story so far: written, printed, corrected, marked urgent, withdrawn. */
export function lifeOfStory(told: Told): Happening[] {
  const { story, now } = told;
  const since = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const life = [written(told, since(story.minutesAgo))];
  for (const [index, correction] of (story.corrections ?? []).entries()) {
    life.push(
      corrected(told, { ...correction, version: index + 2, at: since(correction.minutesAgo) }),
    );
  }
  if (story.urgency) life.push(marked(told, since(story.urgency.minutesAgo), story.urgency));
  if (story.withdrawal) {
    life.push(withdrawn(told, since(story.withdrawal.minutesAgo), story.withdrawal.notice));
  }
  return life;
}

function written({ story, content, people }: Told, at: Date): Happening {
  // What waits for review was handed in by the journalist; the rest is shared out.
  const byEditor = story.id % 2 === 0 && story.state !== 'in_review';
  const owner = byEditor ? people.editor : people.journalist;
  const printed = story.state === undefined || story.state === 'withdrawn';
  const happen = async (tx: Transaction) => {
    await tx.insert(stories).values({
      id: story.id,
      state: printed ? 'published' : (story.state ?? 'draft'),
      ownerId: owner.id,
      version: 1,
      publishedVersion: printed ? 1 : null,
      content,
      createdAt: at,
      updatedAt: at,
      updatedBy: owner.id,
    });
    const kind = printed ? 'published' : 'saved';
    const changes = changesBetween(emptyContent, content);
    await tx
      .insert(revisions)
      .values({ storyId: story.id, version: 1, kind, content, by: owner.id, at, changes });
    await keepStoryPhotos(tx, { storyId: story.id, content });
    if (printed) await putInPrint(tx, { storyId: story.id, content, changed: false, now: at });
    await appendEvent(tx, {
      actor: owner,
      act: printed ? 'story.publish' : 'story.save',
      subject: `story:${story.id}`,
      data: { version: 1, ...(printed && { headline: content.headline }) },
      at,
    });
  };
  return { at, happen };
}

type Corrected = NonNullable<DemoStory['corrections']>[number] & { version: number; at: Date };

function corrected({ story, content, people }: Told, { kind, text, version, at }: Corrected) {
  const storyId = story.id;
  const by = people.editor.id;
  const happen = async (tx: Transaction) => {
    await tx.insert(corrections).values({ storyId, kind, text, by, at });
    const changes = changesBetween(content, content);
    await tx
      .insert(revisions)
      .values({ storyId, version, kind: 'corrected', content, by, at, changes });
    await tx
      .update(stories)
      .set({ version, publishedVersion: version, updatedAt: at, updatedBy: by })
      .where(eq(stories.id, storyId));
    await putInPrint(tx, { storyId, content, changed: true, now: at });
    const data = { version, kind, text };
    const subject = `story:${storyId}`;
    await appendEvent(tx, { actor: people.editor, act: 'story.correct', subject, data, at });
  };
  return { at, happen };
}

function marked(
  { story, people }: Told,
  at: Date,
  { level, reason, lasts }: NonNullable<DemoStory['urgency']>,
): Happening {
  const endsAt = new Date(at.getTime() + lasts * 60_000);
  const mark = { actor: people.admin, storyId: story.id, level, reason, endsAt, now: at };
  const happen = async (tx: Transaction) => {
    await writeMark(tx, mark);
  };
  return { at, happen };
}

function withdrawn({ story, content, people }: Told, at: Date, notice: string): Happening {
  const storyId = story.id;
  const by = people.editor.id;
  const version = (story.corrections?.length ?? 0) + 2;
  const happen = async (tx: Transaction) => {
    const changes = changesBetween(content, content);
    await tx
      .insert(revisions)
      .values({ storyId, version, kind: 'withdrawn', content, by, at, changes });
    await tx
      .update(stories)
      .set({ state: 'withdrawn', version, updatedAt: at, updatedBy: by })
      .where(eq(stories.id, storyId));
    await takeOutOfPrint(tx, { storyId, notice, now: at });
    const subject = `story:${storyId}`;
    await appendEvent(tx, {
      actor: people.editor,
      act: 'story.withdraw',
      subject,
      data: { version, notice },
      at,
    });
  };
  return { at, happen };
}
