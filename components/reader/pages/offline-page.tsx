import { useTranslations } from 'next-intl';
import { type Frame, PageFrame } from '#components/reader/frame/page-frame.tsx';
import { KeptLists } from '#components/reader/kept/kept-lists.tsx';
import { Notice } from '#components/reader/notice.tsx';
import { type Locale, offlineAddress } from '#newsroom/addresses.ts';
import { KeptHead } from './kept-head.tsx';

/** It stands where another page was asked for. */
const here = '?';
const addressIn = (locale: Locale) => offlineAddress(locale);

/** What /sw.js shows in place of a page that cannot be had: which stories are here all the same. */
export function OfflinePage({ frame }: { frame: Frame }) {
  const t = useTranslations('reader.offline');
  return (
    <PageFrame frame={frame} addressIn={addressIn}>
      <KeptHead frame={frame} title={t('title')} />
      <Notice title={t('title')} text={t('text')}>
        <a href={here}>{t('again')}</a>
      </Notice>
      <KeptLists />
    </PageFrame>
  );
}
