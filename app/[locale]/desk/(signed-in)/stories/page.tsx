import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { formatNumber } from '#arabic/numbers.ts';
import { requireActor } from '#auth/require-actor.ts';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import { ListPages } from '#components/desk/frame/list-pages.tsx';
import { EmptyStories } from '#components/desk/stories/empty-stories.tsx';
import { MentionList } from '#components/desk/stories/mention-list.tsx';
import { PresenceOfStories } from '#components/desk/stories/open-at.tsx';
import { DiscardedNotice } from '#components/desk/stories/bin/discarded-notice.tsx';
import { StoryActs } from '#components/desk/stories/story-acts.tsx';
import { StoryFilters } from '#components/desk/stories/story-filters.tsx';
import { StoryTable } from '#components/desk/stories/story-table.tsx';
import { UnsavedNewStory } from '#components/desk/stories/unsaved-new-story.tsx';
import { UrgencyRequests } from '#components/desk/stories/urgency-requests.tsx';
import { type Connection, newsroomDatabase } from '#db/client.ts';
import { listMentions } from '#db/desk-notes/list-mentions.ts';
import { listSections } from '#db/sections/list-sections.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { type DiscardedStory, listDiscarded } from '#db/stories/list-discarded.ts';
import { listDeskStories } from '#db/stories/list-desk-stories.ts';
import { listOwnRequests, listWaitingRequests } from '#db/urgency/requests.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { localAddress } from '#newsroom/addresses.ts';
import type { Actor } from '#newsroom/roles.ts';
import { dateStyleOf } from '#newsroom/settings.ts';
import { readStoryFilter, storyFilterQuery } from '#newsroom/story/story-filter.ts';
import { recoverStoryAction } from './actions.ts';

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
  const query = await searchParams;
  const filter = readStoryFilter(query);
  const { read } = newsroomDatabase();
  const { section: sectionId, ...rest } = filter;
  const { stories, total, pages } = await listDeskStories(read, { actor, sectionId, ...rest });
  const now = new Date();
  const discarded = await justDiscarded(read, actor, query['discarded']);
  const mayMark = actor.grants.includes('mark-urgent');
  const requests = mayMark
    ? await listWaitingRequests(read, now)
    : await listOwnRequests(read, { actor, now });
  const style = dateStyleOf(await getSettings(read), locale);
  const list = localAddress(locale, '/desk/stories');
  const seesAll = actor.role !== 'journalist';

  return (
    <DeskPage
      title={t('title')}
      summary={t('count', { count: total, shown: formatNumber(total, style) })}
      action={<StoryActs />}
    >
      {discarded && <DiscardedNotice story={discarded} recover={recoverStoryAction} />}
      <UnsavedNewStory person={actor.id} />
      <UrgencyRequests requests={requests} mayMark={mayMark} style={style} now={now} />
      <MentionList mentions={await listMentions(read, { actor })} style={style} now={now} />
      <StoryFilters filter={filter} sections={await listSections(read)} offersMine={seesAll} />
      {stories.length > 0 ? (
        <PresenceOfStories>
          <StoryTable stories={stories} showsOwner={seesAll} style={style} now={now} />
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

/** The story that the address says was just put into the bin, while it is there. */
async function justDiscarded(
  db: Connection,
  actor: Actor,
  named: unknown,
): Promise<DiscardedStory | undefined> {
  const storyId = typeof named === 'string' && /^[1-9]\d{0,14}$/u.test(named) ? Number(named) : 0;
  return storyId === 0 ? undefined : (await listDiscarded(db, { actor, storyId }))[0];
}
