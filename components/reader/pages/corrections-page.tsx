import { useTranslations } from 'next-intl';
import {
  CorrectionsList,
  type CorrectionsListProps,
} from '#components/reader/corrections/corrections-list.tsx';
import { type Frame, PageFrame, nameOf } from '#components/reader/frame/page-frame.tsx';
import { type Locale, correctionsAddress } from '#newsroom/addresses.ts';
import { PageHead } from './page-head.tsx';
import { titleOf } from './title-of.ts';

export type CorrectionsPageProps = CorrectionsListProps;

/** What the newspaper put right in public. */
export function CorrectionsPage({ frame, ...list }: CorrectionsPageProps & { frame: Frame }) {
  const t = useTranslations('reader.correctionsPage');
  const addressIn = (locale: Locale) => correctionsAddress(locale, list.before);
  const title = t(list.before === null ? 'title' : 'olderTitle');
  return (
    <PageFrame frame={frame} addressIn={addressIn}>
      <PageHead
        frame={frame}
        addressIn={addressIn}
        title={titleOf(title, frame)}
        shareTitle={title}
        description={t('description', { name: nameOf(frame) })}
        image={null}
        next={list.older === null ? null : correctionsAddress(frame.reading.locale, list.older)}
      />
      <CorrectionsList {...list} reading={frame.reading} />
    </PageFrame>
  );
}
