import { useTranslations } from 'next-intl';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import { type Frame, PageFrame } from '#components/reader/frame/page-frame.tsx';
import { Missing } from '#components/reader/missing.tsx';
import { type Locale, localAddress } from '#newsroom/addresses.ts';
import { HeadOfNothing } from './head-of-nothing.tsx';

export type MissingPageProps = { newest: CardStory[] };

const addressIn = (locale: Locale) => localAddress(locale, '/');

/** What stands where nothing is: one page for an unknown address, a story that never was and a draft. */
export function MissingPage({ frame, newest }: MissingPageProps & { frame: Frame }) {
  const t = useTranslations('reader.missing');
  return (
    <PageFrame frame={frame} addressIn={addressIn}>
      <HeadOfNothing frame={frame} title={t('title')} />
      <Missing newest={newest} reading={frame.reading} />
    </PageFrame>
  );
}
