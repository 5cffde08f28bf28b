import { cache } from 'react';
import type { Reading } from '#components/reader/reading.ts';
import { nextDay } from '#arabic/dates.ts';
import { newsroomDatabase } from '#db/client.ts';
import { noteUntil } from '#db/notes.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { type Settings, dateStyleOf } from '#newsroom/settings.ts';

export type ReaderPage = { settings: Settings; reading: Reading };

/**
 * The house's settings, and the one moment that the whole page is written at; once per request, for the page,
 * its layout and its metadata.
 */
export const readPage = cache(async (): Promise<ReaderPage> => {
  const locale = await currentLocale();
  const settings = await getSettings(newsroomDatabase().read);
  const dates = dateStyleOf(settings, locale);
  const now = new Date();
  // The masthead bears the date.
  noteUntil(nextDay(now, settings.timeZone));
  return { settings, reading: { locale, now, dates } };
});
