import { isolateNumbers } from '#arabic/bidi/isolate-numbers.ts';
import { nextDay } from '#arabic/dates.ts';
import type { Frame } from '#components/reader/frame/page-frame.tsx';
import type { RunningMark } from '#components/reader/urgency/urgent-strip.tsx';
import { ownConfig } from '#config.ts';
import type { Connection } from '#db/client.ts';
import { noteUntil } from '#db/notes.ts';
import { listHousePages } from '#db/published/list-house-pages.ts';
import { listSections } from '#db/sections/list-sections.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { type UrgentStory, listUrgentNow, standsInStrip } from '#db/urgency/list-urgent-now.ts';
import type { Locale } from '#newsroom/addresses.ts';
import { dateStyleOf } from '#newsroom/settings.ts';

/** The house's settings, its sections, what is urgent now; at the one moment that the whole page is written at. */
export async function readFrame(
  read: Connection,
  { locale, now }: { locale: Locale; now: Date },
): Promise<Frame> {
  const settings = await getSettings(read);
  // The masthead bears the date.
  noteUntil(nextDay(now, settings.timeZone));
  const running = (await listUrgentNow(read, { now })).filter(isMarked);
  return {
    siteUrl: ownConfig().siteUrl,
    settings,
    sections: await listSections(read),
    housePages: await listHousePages(read, locale),
    running: running.map(asShown),
    inStrip: running.filter(standsInStrip).map(asShown),
    reading: { locale, now: now.toISOString(), dates: dateStyleOf(settings, locale) },
  };
}

type Marked = UrgentStory & Pick<RunningMark, 'level'>;

function isMarked(story: UrgentStory): story is Marked {
  return story.level !== 0;
}

/** reader.js writes the same plain text that it hears from the live stream. */
function asShown(story: Marked): RunningMark {
  const headline = isolateNumbers(story.headline);
  return { ...story, headline, at: story.at.toISOString(), endsAt: story.endsAt.toISOString() };
}
