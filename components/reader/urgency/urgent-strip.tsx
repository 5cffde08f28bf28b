import { useTranslations } from 'next-intl';
import { type Locale, localAddress, storyAddress } from '#newsroom/addresses.ts';
import { type MarkedLevel, urgencyLevels } from '#newsroom/urgency.ts';
import { Age } from '#components/reader/age.tsx';
import { interfaceLanguage } from '#components/reader/language.ts';
import type { Reading } from '#components/reader/reading.ts';
import styles from './urgent-strip.module.css';

/** A mark that runs now, as the strip shows it and reader.js follows it. */
export type RunningMark = {
  id: number;
  slug: string;
  headline: string;
  language: Locale;
  level: MarkedLevel;
  at: string;
  endsAt: string;
};

type Props = { running: RunningMark[]; inStrip: RunningMark[]; reading: Reading };

/**
 * The red strip on top of every page. It is there, hidden, when nothing is urgent, with one blank entry
 * that reader.js copies; `data-running` is what the live stream will say again, marks below the strip too.
 */
export function UrgentStrip({ running, inStrip, reading }: Props) {
  const t = useTranslations('reader.urgency');
  const labels = urgencyLevels.map((level) => [`data-label-${level}`, t(`level${level}`)]);
  return (
    <>
      <section
        className={styles['strip']}
        aria-label={t('strip')}
        hidden={inStrip.length === 0}
        data-urgent-strip={localAddress(reading.locale, '/news')}
        data-running={JSON.stringify(running)}
        {...Object.fromEntries(labels)}
        suppressHydrationWarning
      >
        <ul className={styles['stories']}>
          {inStrip.map((story) => (
            <li key={story.id} className={styles['story']} data-story={story.id}>
              <b className={styles['label']}>{t(`level${story.level}`)}</b>
              <a href={storyAddress(reading.locale, story)} {...interfaceLanguage(story.language)}>
                {story.headline}
              </a>
              <Age at={story.at} reading={reading} />
            </li>
          ))}
          <li className={styles['story']} data-blank hidden>
            <b className={styles['label']} />
            <a href="#content">…</a>
            <time data-age="" />
          </li>
        </ul>
      </section>
      <p className="visually-hidden" aria-live="polite" data-urgent-news suppressHydrationWarning />
    </>
  );
}
