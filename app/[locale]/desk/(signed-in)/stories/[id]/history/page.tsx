import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth/require-actor.ts';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import { HistoryColumns } from '#components/desk/history/history-columns.tsx';
import { historyLinks } from '#components/desk/history/history-links.ts';
import { OpenVersions } from '#components/desk/history/open-versions.tsx';
import { VersionList } from '#components/desk/history/version-list.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { getDeskStory } from '#db/stories/get-desk-story.ts';
import { getVersion } from '#db/stories/get-version.ts';
import { listVersions } from '#db/stories/list-versions.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { wordsOf } from '#i18n/words.ts';
import { deskStoryAddress } from '#newsroom/addresses.ts';
import { dateStyleOf } from '#newsroom/settings.ts';
import { readHistoryPlace } from '#newsroom/story/history-place.ts';
import { getVersionAction, restoreVersionAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('history'))('pageTitle') };
}

export default async function HistoryPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, unknown>>;
}) {
  const locale = await currentLocale();
  const actor = await requireActor(locale);
  const t = await getTranslations('history');
  const { id } = await params;
  if (!/^[1-9]\d{0,14}$/u.test(id)) notFound();
  const storyId = Number(id);
  const place = readHistoryPlace(await searchParams);
  const { read } = newsroomDatabase();
  const story = await getDeskStory(read, { actor, storyId });
  const { before, milestones } = place;
  const list = await listVersions(read, { actor, storyId, before, milestones });
  if (!story.ok || !list.ok) notFound();
  const { version: newest, publishedVersion, printed, content, may } = story.data;
  const style = dateStyleOf(await getSettings(read), locale);
  const editor = deskStoryAddress(locale, storyId);
  const open = async (version: number | undefined) =>
    version === undefined ? null : getVersion(read, { actor, storyId, version });
  const opened = await open(place.version);
  const other = await open(place.with);
  // Nothing can be compared with a version that is no longer kept.
  const isMissing = opened?.ok === false;
  const none = { version: undefined, with: undefined };
  const links = historyLinks(locale, storyId, isMissing ? { ...place, ...none } : place);
  const mayRestore = may.includes('edit') && place.version !== newest;
  const { compare, desk, editor: editing, errors, history } = wordsOf(locale);
  const messages = { compare, desk, errors, history, editor: { changed: editing.changed } };

  return (
    <NextIntlClientProvider messages={messages}>
      <DeskPage
        title={t('title')}
        summary={<bdi>{content.headline || t('untitled')}</bdi>}
        action={<ButtonLink href={editor}>{t('toEditor')}</ButtonLink>}
      >
        <HistoryColumns
          open={
            opened && (
              <OpenVersions
                opened={opened}
                other={other}
                newest={newest}
                restore={
                  mayRestore
                    ? { action: restoreVersionAction, load: getVersionAction, storyId, editor }
                    : null
                }
                links={links}
                style={style}
              />
            )
          }
          list={
            <VersionList
              list={list.data}
              newest={newest}
              printed={printed && publishedVersion}
              links={links}
              style={style}
            />
          }
        />
      </DeskPage>
    </NextIntlClientProvider>
  );
}
