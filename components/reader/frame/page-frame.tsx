import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import type { Locale } from '#newsroom/addresses.ts';
import type { Settings } from '#newsroom/settings.ts';
import type { Reading } from '#components/reader/reading.ts';
import { type RunningMark, UrgentStrip } from '#components/reader/urgency/urgent-strip.tsx';
import { Footer, type HousePageLink } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import styles from './page-frame.module.css';
import { type NavigationSection, SectionsNavigation } from './sections-navigation.tsx';

/** What every reader's page says of the newsroom; reader/ hands it over in this shape. */
export type Frame = {
  /** Where the newspaper is published, without a slash at the end. */
  siteUrl: string;
  settings: Settings;
  sections: NavigationSection[];
  /** The pages about the house that are written in this language. */
  housePages: HousePageLink[];
  running: RunningMark[];
  inStrip: RunningMark[];
  reading: Reading;
};

type Props = {
  frame: Frame;
  /** What the navigation marks as current: a section's slug, or the front page. */
  current?: string;
  /** Where this page stands in another interface language. */
  addressIn: (locale: Locale) => string;
  children: ReactNode;
};

/** What stands round every reader's page: urgent strip, masthead, sections, footer. */
export function PageFrame({ frame, current, addressIn, children }: Props) {
  const { settings, sections, running, inStrip, reading } = frame;
  const t = useTranslations('reader');
  return (
    <div
      className={styles['frame']}
      data-time-zone={settings.timeZone}
      data-digits={reading.locale === 'en' ? 'latn' : settings.digits}
      data-reader
    >
      <a className={styles['skip']} href="#content">
        {t('skip')}
      </a>
      <UrgentStrip running={running} inStrip={inStrip} reading={reading} />
      <header className={styles['header']}>
        <Masthead settings={settings} reading={reading} />
        <SectionsNavigation sections={sections} locale={reading.locale} current={current} />
      </header>
      <main id="content" tabIndex={-1} className={styles['main']}>
        {children}
      </main>
      <Footer frame={frame} addressIn={addressIn} />
    </div>
  );
}

/** The newspaper's name in the language of the interface. */
export function nameOf({ settings, reading }: Frame): string {
  return reading.locale === 'en' ? settings.nameEn : settings.name;
}
