import { useLocale, useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { EmptyState } from '#components/desk/frame/empty-state.tsx';
import { Panel } from '#components/desk/frame/panel.tsx';
import type { Readership } from '#db/reads/get-readership.ts';
import { deskStoryAddress } from '#newsroom/addresses.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import { HourBars } from './hour-bars.tsx';
import { ReadBars } from './read-bars.tsx';
import styles from './readership.module.css';

/** What is read: today by hour and by section, and the stories that are read most. */
export function ReadershipPanels({
  readership,
  style,
}: {
  readership: Readership;
  style: DateStyle;
}) {
  const t = useTranslations('desk.readership');
  const locale = useLocale();
  const { hours, sections, today, week } = readership;
  if (week.length === 0 && sections.length === 0) {
    return <EmptyState title={t('empty')} explanation={t('emptyText')} />;
  }
  const total = hours.reduce((all, { reads }) => all + reads, 0);
  const asBars = (stories: Readership['today']) =>
    stories.map(({ id, headline, reads }) => ({
      key: `${id}`,
      name: (
        <a href={deskStoryAddress(locale, id)}>
          <RunningText text={headline} />
        </a>
      ),
      reads,
    }));
  return (
    <div className={styles.panels}>
      <div className={styles.whole}>
        <Panel title={t('hours')}>
          <p>{t('total', { n: total, count: formatNumber(total, style) })}</p>
          <HourBars hours={hours} style={style} />
        </Panel>
      </div>
      <Panel title={t('today')}>
        <ReadBars label={t('today')} rows={asBars(today)} style={style} />
      </Panel>
      <Panel title={t('week')}>
        <ReadBars label={t('week')} rows={asBars(week)} style={style} />
      </Panel>
      <Panel title={t('sections')}>
        <ReadBars
          label={t('sections')}
          rows={sections.map(({ slug, name, nameEn, reads }) => ({
            key: slug,
            name: locale === 'en' ? nameEn : name,
            reads,
          }))}
          style={style}
        />
      </Panel>
    </div>
  );
}
