import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { formatNumber } from '#arabic/numbers.ts';
import { requireActor } from '#auth/require-actor.ts';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import { ListPages } from '#components/desk/frame/list-pages.tsx';
import { EmptyStories } from '#components/desk/stories/empty-stories.tsx';
import { MentionList } from '#components/desk/stories/mention-list.tsx';
import { NewStoryForm } from '#components/desk/stories/new-story-form.tsx';
import { PresenceOfStories } from '#components/desk/stories/open-at.tsx';
import { StoryFilters } from '#components/desk/stories/story-filters.tsx';
import { StoryTable } from '#components/desk/stories/story-table.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { listMentions } from '#db/desk-notes/list-mentions.ts';
import { listSections } from '#db/sections/list-sections.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { listDeskStories } from '#db/stories/list-desk-stories.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { localAddress } from '#newsroom/addresses.ts';
import { dateStyleOf } from '#newsroom/settings.ts';
import { readStoryFilter, storyFilterQuery } from '#newsroom/story/story-filter.ts';
import { newStoryAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.stories'))('title') };
}

export default async function StoriesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, unknown>>;
}) {
  const locale = await currentLocale();
  const actor = await requireActor(locale);
  const t = await getTranslations('desk.stories');
  const filter = readStoryFilter(await searchParams);
  const { read } = newsroomDatabase();
  const { section: sectionId, ...query } = filter;
  const { stories, total, pages } = await listDeskStories(read, { actor, sectionId, ...query });
  const style = dateStyleOf(await getSettings(read), locale);
  const list = localAddress(locale, '/desk/stories');
  const seesAll = actor.role !== 'journalist';

  return (
    <DeskPage
      title={t('title')}
      summary={t('count', { count: total, shown: formatNumber(total, style) })}
      action={<NewStoryForm action={newStoryAction} />}
    >
      <MentionList mentions={await listMentions(read, { actor })} style={style} now={new Date()} />
      <StoryFilters filter={filter} sections={await listSections(read)} offersMine={seesAll} />
      {stories.length > 0 ? (
        <PresenceOfStories>
          <StoryTable stories={stories} showsOwner={seesAll} style={style} now={new Date()} />
        </PresenceOfStories>
      ) : (
        <EmptyStories filter={filter} />
      )}
      {pages > 1 && (
        <ListPages
          page={filter.page}
          pages={pages}
          addressOf={(page) => `${list}${storyFilterQuery({ ...filter, page })}`}
          style={style}
        />
      )}
    </DeskPage>
  );
}
