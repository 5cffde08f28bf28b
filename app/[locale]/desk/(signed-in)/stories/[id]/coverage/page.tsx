import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth/require-actor.ts';
import type { CoverageActions } from '#components/desk/coverage/coverage-actions.ts';
import { CoverageDesk } from '#components/desk/coverage/coverage-desk.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { getDeskCoverage } from '#db/coverage/get-desk-coverage.ts';
import { listLibraryPhotosById } from '#db/photos/list-library-photos-by-id.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { wordsOf } from '#i18n/words.ts';
import { entryPhotoIds } from '#newsroom/coverage/entry.ts';
import { dateStyleOf } from '#newsroom/settings.ts';
import { readPositive } from '#reader/read-positive.ts';
import { photoActions } from '#app/[locale]/desk/(signed-in)/photos/photo-actions.ts';
import { knownPhotosAction } from '#app/[locale]/desk/(signed-in)/stories/[id]/actions.ts';
import * as acts from './actions.ts';

const actions: CoverageActions = {
  load: acts.getCoverageAction,
  start: acts.startCoverageAction,
  end: acts.endCoverageAction,
  reopen: acts.reopenCoverageAction,
  add: acts.addEntryAction,
  change: acts.changeEntryAction,
  remove: acts.removeEntryAction,
  photos: {
    list: photoActions.list,
    edit: photoActions.edit,
    remove: photoActions.remove,
    known: knownPhotosAction,
  },
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('coverage.desk'))('title') };
}

export default async function CoverageDeskPage({ params }: { params: Promise<{ id: string }> }) {
  const locale = await currentLocale();
  const actor = await requireActor(locale);
  const storyId = readPositive((await params).id);
  if (storyId === null) notFound();
  const { read } = newsroomDatabase();
  const found = await getDeskCoverage(read, { actor, storyId });
  if (!found.ok) notFound();
  const ids = [...new Set(found.data.entries.flatMap(({ content }) => entryPhotoIds(content)))];
  const { desk, errors, editor, photos, coverage } = wordsOf(locale);

  return (
    <NextIntlClientProvider messages={{ desk, errors, editor, photos, coverage }}>
      <CoverageDesk
        opened={found.data}
        person={actor.id}
        photos={await listLibraryPhotosById(read, { actor, ids })}
        actions={actions}
        style={dateStyleOf(await getSettings(read), locale)}
      />
    </NextIntlClientProvider>
  );
}
