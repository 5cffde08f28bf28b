import { useTranslations } from 'next-intl';
import { type Frame, nameOf } from '#components/reader/frame/page-frame.tsx';
import { ListHeading } from '#components/reader/list/list-heading.tsx';
import type { ListStories } from '#components/reader/list/list-stories.ts';
import { writerAddress } from '#newsroom/addresses.ts';
import { ListPage } from './list-page.tsx';

export type WriterPageProps = ListStories & {
  writer: { slug: string; name: string; desk: string };
};

/** One page of what bears a writer's name. */
export function WriterPage({ frame, writer, ...list }: WriterPageProps & { frame: Frame }) {
  const t = useTranslations('reader.list');
  const { reading } = frame;
  const { slug, name, desk } = writer;
  const { stories } = list;
  return (
    <ListPage
      frame={frame}
      list={list}
      name={name}
      description={t('writerDescription', { writer: name, name: nameOf(frame) })}
      listIn={(locale) => writerAddress(locale, slug)}
      heading={<ListHeading name={name} under={desk} stories={stories} reading={reading} />}
    />
  );
}
