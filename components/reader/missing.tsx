import { useTranslations } from 'next-intl';
import { localAddress } from '#newsroom/addresses.ts';
import { CardGrid } from './cards/card-grid.tsx';
import type { CardStory } from './cards/card-story.ts';
import { Notice } from './notice.tsx';
import type { Reading } from './reading.ts';
import styles from './missing.module.css';

/** Nothing stands at this address: where to go from here. */
export function Missing({ newest, reading }: { newest: CardStory[]; reading: Reading }) {
  const t = useTranslations('reader');
  return (
    <>
      <Notice title={t('missing.title')} text={t('missing.text')}>
        <a href={localAddress(reading.locale, '/')}>{t('missing.home')}</a>
      </Notice>
      {newest.length > 0 && (
        <section className={styles['newest']} aria-labelledby="newest">
          <h2 id="newest" className={styles['title']}>
            {t('newest')}
          </h2>
          <CardGrid cards={newest} reading={reading} />
        </section>
      )}
    </>
  );
}
