import { useLocale, useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { Panel } from '#components/desk/frame/panel.tsx';
import { StateBadge } from '#components/desk/stories/story-badges.tsx';
import { Badge } from '#components/ui/badge.tsx';
import type { PhotoUse } from '#db/photos/get-library-photo.ts';
import { deskStoryAddress } from '#newsroom/addresses.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './photo-uses.module.css';

type PhotoUsesProps = {
  uses: PhotoUse[];
  /** Of all stories, those that this person may not see among them. */
  total: number;
  style: DateStyle;
};

/** The stories that show a photo, at the desk or in print. */
export function PhotoUses({ uses, total, style }: PhotoUsesProps) {
  const t = useTranslations('photos.photo.uses');
  const locale = useLocale();
  const others = total - uses.length;
  return (
    <Panel title={t('title')}>
      {total === 0 && <p className={styles.none}>{t('none')}</p>}
      {uses.length > 0 && (
        <ul aria-label={t('list')} className={styles.list}>
          {uses.map(({ storyId, headline, state, isPublic }) => (
            <li key={storyId} className={styles.use}>
              <a href={deskStoryAddress(locale, storyId)}>
                {headline === '' ? (
                  t('untitled')
                ) : (
                  <bdi>
                    <RunningText text={headline} />
                  </bdi>
                )}
              </a>
              <span className={styles.marks}>
                <StateBadge state={state} />
                {isPublic && <Badge tone="brand">{t('public')}</Badge>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {others > 0 && (
        <p className={styles.none}>
          {t('others', { count: others, shown: formatNumber(others, style) })}
        </p>
      )}
    </Panel>
  );
}
