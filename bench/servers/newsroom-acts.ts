import type { Database } from '#db/client.ts';
import { getActor } from '#db/people/get-actor.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { saveSettings } from '#db/settings/save-settings.ts';
import { getDeskStory } from '#db/stories/get-desk-story.ts';
import { publishStory } from '#db/stories/publish-story.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { endUrgent } from '#db/urgency/end-urgent.ts';
import { markUrgent } from '#db/urgency/mark-urgent.ts';
import type { Result } from '#newsroom/result.ts';
import type { StoryContent } from '#newsroom/story/content.ts';

type Counted = { renders: () => number };

/**
 * What a benchmark may ask of the server's process: the desk's own acts, done as a server action does them,
 * and what the process knows of itself.
 */
export function newsroomActs(db: Database, { renders }: Counted) {
  const admin = async () => {
    const actor = await getActor(db.read, 'demo-admin');
    if (!actor) throw new Error('The demo newsroom has no admin.');
    return actor;
  };
  return {
    /** Every page shows something of the house, so that saving its settings makes all of them anew. */
    evictEverything: async () => {
      const settings = await getSettings(db.read);
      must(await saveSettings(db, { actor: await admin(), seen: settings, settings }));
    },
    /** Saves and publishes the story with these words as its lead. */
    rewrite: async ({ storyId, lead }: { storyId: number; lead: string }) => {
      const actor = await admin();
      const { version, content } = must(await getDeskStory(db.read, { actor, storyId }));
      const next: StoryContent = { ...content, lead };
      const saved = must(
        await saveDraft(db, { actor, storyId, baseVersion: version, content: next }),
      );
      must(await publishStory(db, { actor, storyId, baseVersion: saved.version }));
    },
    markUrgent: async ({ storyId }: { storyId: number }) => {
      const actor = await admin();
      const { publishedVersion } = must(await getDeskStory(db.read, { actor, storyId }));
      const mark = { level: 2, reason: 'قياس', minutes: 60 } as const;
      must(
        await markUrgent(db, { actor, storyId, publishedVersion: publishedVersion ?? 0, ...mark }),
      );
    },
    endUrgent: async ({ storyId }: { storyId: number }) => {
      must(await endUrgent(db, { actor: await admin(), storyId }));
    },
    /** How many pages Next.js has been asked for since the start. */
    renders: async () => renders(),
    /** CPU since the start in milliseconds, user and system: of all threads, and of the one that runs JavaScript. */
    cpu: async () => ({
      process: inMs(process.cpuUsage()),
      mainThread: inMs(process.threadCpuUsage()),
    }),
    memory: async () => {
      const { rss, heapUsed, external } = process.memoryUsage();
      return { rss, heapUsed, external };
    },
  };
}

export type NewsroomActs = ReturnType<typeof newsroomActs>;

function must<Data>(result: Result<Data>): Data {
  if (result.ok) return result.data;
  throw new Error(`The act was refused: ${JSON.stringify(result)}`);
}

function inMs({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}
