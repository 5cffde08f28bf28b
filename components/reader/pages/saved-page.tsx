import { useTranslations } from 'next-intl';
import { type Frame, PageFrame } from '#components/reader/frame/page-frame.tsx';
import { HistoryChoice } from '#components/reader/kept/history-choice.tsx';
import { KeptLists } from '#components/reader/kept/kept-lists.tsx';
import { Notice } from '#components/reader/notice.tsx';
import { type Locale, savedAddress } from '#newsroom/addresses.ts';
import { KeptHead } from './kept-head.tsx';

const addressIn = (locale: Locale) => savedAddress(locale);

/** What was read and saved in this browser, and whether it keeps a history at all. */
export function SavedPage({ frame }: { frame: Frame }) {
  const t = useTranslations('reader.kept');
  return (
    <PageFrame frame={frame} addressIn={addressIn}>
      <KeptHead frame={frame} title={t('title')} />
      <Notice title={t('title')} text={t('text')} />
      <KeptLists>
        <HistoryChoice />
      </KeptLists>
    </PageFrame>
  );
}
