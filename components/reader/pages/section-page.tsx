import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/reader/empty-state.tsx';
import { type Frame, nameOf } from '#components/reader/frame/page-frame.tsx';
import { ListHeading } from '#components/reader/list/list-heading.tsx';
import type { ListStories } from '#components/reader/list/list-stories.ts';
import { sectionAddress } from '#newsroom/addresses.ts';
import { ListPage } from './list-page.tsx';

export type SectionPageProps = ListStories & {
  section: { slug: string; name: string; nameEn: string };
};

/** One page of a section. */
export function SectionPage({ frame, section, ...list }: SectionPageProps & { frame: Frame }) {
  const t = useTranslations('reader');
  const { reading } = frame;
  const name = reading.locale === 'en' ? section.nameEn : section.name;
  return (
    <ListPage
      frame={frame}
      list={list}
      name={name}
      description={t('pages.description', { section: name, name: nameOf(frame) })}
      listIn={(locale) => sectionAddress(locale, section.slug)}
      current={section.slug}
      heading={<ListHeading name={name} reading={reading} />}
      empty={<EmptyState title={t('empty.section')} text={t('empty.sectionHint')} />}
    />
  );
}
