import { useLocale, useTranslations } from 'next-intl';
import { type DateStyle, formatMoment } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { StoryBody } from '#components/reader/article/story-body.tsx';
import { HeadlineText } from '#components/reader/headline-text.tsx';
import { PhotoFigure } from '#components/reader/photo/photo-figure.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { VersionOnDesk } from '#db/stories/get-version.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import type { HistoryLinks } from './history-links.ts';
import { RestoreForm, type RestoreFormProps } from './restore-form.tsx';
import { VersionFacts } from './version-facts.tsx';
import { VersionPane } from './version-pane.tsx';
import styles from './version-reading.module.css';

type VersionReadingProps = {
  version: VersionOnDesk;
  newest: number;
  /** How its text comes back; null where this person may not, or where it is the newest anyway. */
  restore: Pick<RestoreFormProps, 'action' | 'storyId' | 'editor'> | null;
  links: HistoryLinks;
  style: DateStyle;
};

/** A version as readers would have read it, with what goes with the text. */
export function VersionReading({ version, newest, restore, links, style }: VersionReadingProps) {
  const t = useTranslations('history');
  const locale = useLocale();
  const { content, photos, contexts, previous } = version;
  const lead = content.leadPhotoId === null ? undefined : photos[content.leadPhotoId];
  const number = formatNumber(version.version, style);
  return (
    <VersionPane
      title={t('version', { version: number })}
      saved={
        <span>
          <bdi>{version.by}</bdi> · {formatMoment(version.at, style)}
        </span>
      }
      links={links}
      acts={
        <>
          {previous !== null && (
            <ButtonLink href={links.to({ with: previous })}>{t('read.withPrevious')}</ButtonLink>
          )}
          {version.version !== newest && (
            <ButtonLink href={links.to({ with: newest })}>{t('read.withNewest')}</ButtonLink>
          )}
          {restore && (
            <RestoreForm
              {...restore}
              version={version.version}
              baseVersion={newest}
              style={style}
            />
          )}
        </>
      }
    >
      <article dir="rtl" lang="ar" className={styles.text}>
        {content.kicker !== '' && (
          <p className={styles.kicker}>
            <RunningText text={content.kicker} />
          </p>
        )}
        {content.headline !== '' && (
          <h3 className={styles.headline}>
            <HeadlineText text={content.headline} />
          </h3>
        )}
        {content.lead !== '' && (
          <p className={styles.lead}>
            <RunningText text={content.lead} />
          </p>
        )}
        {lead && <PhotoFigure photo={lead} look="body" cut={content.leadPhotoCut} />}
        <StoryBody body={content.body} around={{ locale, style, photos, contexts }} />
      </article>
      <VersionFacts version={version} />
    </VersionPane>
  );
}
