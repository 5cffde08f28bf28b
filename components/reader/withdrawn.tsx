import { useTranslations } from 'next-intl';
import { RunningText } from '#components/ui/running-text.tsx';
import { storyLanguage } from './language.ts';
import { Moment } from './moment.tsx';
import { Notice } from './notice.tsx';
import type { Reading } from './reading.ts';
import styles from './withdrawn.module.css';

export type WithdrawnProps = {
  story: { headline: string; notice: string; withdrawnAt: string };
  reading: Reading;
};

/** A story that the editors took back: its headline, when, and why. */
export function Withdrawn({ story, reading }: WithdrawnProps) {
  const t = useTranslations('reader.withdrawn');
  return (
    <>
      <Notice
        label={
          <>
            {t('label')} · {t('at')} <Moment at={story.withdrawnAt} reading={reading} />
          </>
        }
        title={story.headline}
        titleLanguage={storyLanguage(reading.locale, story.headline)}
        text={t('text')}
      >
        {story.notice !== '' && (
          <p className={styles['reason']} {...storyLanguage(reading.locale, story.notice)}>
            <RunningText text={story.notice} />
          </p>
        )}
      </Notice>
    </>
  );
}
