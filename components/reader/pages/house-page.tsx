import { HouseText } from '#components/reader/house-page/house-text.tsx';
import { type Frame, PageFrame } from '#components/reader/frame/page-frame.tsx';
import { ListHeading } from '#components/reader/list/list-heading.tsx';
import { type Locale, housePageAddress } from '#newsroom/addresses.ts';
import type { HousePageSlug } from '#newsroom/house-pages/house-page.ts';
import { firstWordsOf } from '#newsroom/house-pages/first-words-of.ts';
import styles from './house-page.module.css';
import { PageHead } from './page-head.tsx';
import { titleOf } from './title-of.ts';

export type HousePageProps = {
  slug: HousePageSlug;
  title: string;
  text: string;
  language: Locale;
  /** Whether it is written in both languages. */
  isTranslated: boolean;
};

/** What the newspaper says of itself, as its admins have written it. */
export function HousePage({ frame, slug, ...page }: HousePageProps & { frame: Frame }) {
  const { title, text, language, isTranslated } = page;
  const addressIn = (locale: Locale) => housePageAddress(locale, slug);
  return (
    <PageFrame frame={frame} addressIn={addressIn}>
      <PageHead
        frame={frame}
        addressIn={addressIn}
        language={language}
        isTranslated={isTranslated}
        title={titleOf(title, frame)}
        shareTitle={title}
        description={firstWordsOf(text)}
        image={null}
      />
      <div className={styles['page']} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        <ListHeading name={title} reading={frame.reading} />
        <HouseText text={text} />
      </div>
    </PageFrame>
  );
}
