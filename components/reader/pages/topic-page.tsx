import { useTranslations } from 'next-intl';
import { type Frame, nameOf } from '#components/reader/frame/page-frame.tsx';
import { ListHeading } from '#components/reader/list/list-heading.tsx';
import type { ListStories } from '#components/reader/list/list-stories.ts';
import { topicAddress } from '#newsroom/addresses.ts';
import { ListPage } from './list-page.tsx';

export type TopicPageProps = ListStories & { topic: { slug: string; name: string } };

/** One page of what was published on a topic. */
export function TopicPage({ frame, topic, ...list }: TopicPageProps & { frame: Frame }) {
  const t = useTranslations('reader.list');
  const { reading } = frame;
  const { slug, name } = topic;
  const { stories } = list;
  return (
    <ListPage
      frame={frame}
      list={list}
      name={name}
      description={t('topicDescription', { topic: name, name: nameOf(frame) })}
      listIn={(locale) => topicAddress(locale, slug)}
      heading={<ListHeading kind={t('topic')} name={name} stories={stories} reading={reading} />}
    />
  );
}
