import { useTranslations } from 'next-intl';
import type { CorrectionKind } from '#newsroom/corrections.ts';
import { interfaceLanguage } from '#components/reader/language.ts';
import { Moment } from '#components/reader/moment.tsx';
import type { Reading } from '#components/reader/reading.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './corrections-box.module.css';

type Props = {
  corrections: { kind: CorrectionKind; text: string; at: string }[];
  reading: Reading;
};

/** The address within the page at which it says what was put right. */
export const correctionsId = 'corrections';

/** What was put right in a story after it came out, dated, the oldest first. */
export function CorrectionsBox({ corrections, reading }: Props) {
  const t = useTranslations('reader');
  if (corrections.length === 0) return null;
  return (
    <section className={styles['box']} aria-labelledby={correctionsId}>
      <h2 id={correctionsId} className={styles['title']}>
        <span {...interfaceLanguage(reading.locale)}>{t('story.corrections')}</span>
      </h2>
      {corrections.map(({ kind, text, at }) => (
        <div key={at}>
          <p className={styles['kind']}>
            <span {...interfaceLanguage(reading.locale)}>
              <b>{t(`correction.${kind}`)}</b> <Moment at={at} reading={reading} />
            </span>
          </p>
          <p>
            <RunningText text={text} />
          </p>
        </div>
      ))}
    </section>
  );
}
