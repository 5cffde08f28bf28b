import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import type { Locale } from '#newsroom/addresses.ts';
import type { Settings } from '#newsroom/settings.ts';
import type { Reading } from '#components/reader/reading.ts';
import { type RunningMark, UrgentStrip } from '#components/reader/urgency/urgent-strip.tsx';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import styles from './page-frame.module.css';
import { type NavigationSection, SectionsNavigation } from './sections-navigation.tsx';

export type PageFrameProps = {
  settings: Settings;
  sections: NavigationSection[];
  running: RunningMark[];
  inStrip: RunningMark[];
  reading: Reading;
  /** What the navigation marks as current: a section's slug, or the front page. */
  current?: string | undefined;
  /** Where this page stands in another interface language. */
  addressIn: (locale: Locale) => string;
  children: ReactNode;
};

/** What stands round every reader's page: urgent strip, masthead, sections, footer. */
export function PageFrame(props: PageFrameProps) {
  const { settings, sections, running, inStrip, reading, current, addressIn, children } = props;
  const t = useTranslations('reader');
  return (
    <div
      className={styles['frame']}
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
      <Footer settings={settings} locale={reading.locale} addressIn={addressIn} />
    </div>
  );
}
