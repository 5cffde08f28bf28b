import { useTranslations } from 'next-intl';
import { type DateStyle, formatWeekday } from '#arabic/dates.ts';
import { EmptyState } from '#components/desk/frame/empty-state.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { VersionList as Versions } from '#db/stories/list-versions.ts';
import type { HistoryLinks } from './history-links.ts';
import { VersionRow } from './version-row.tsx';
import styles from './version-list.module.css';

type VersionListProps = {
  list: Versions;
  /** The newest version of all, and the one that readers see. */
  newest: number;
  printed: number | null;
  links: HistoryLinks;
  style: DateStyle;
};

/** The versions of a story day by day, the newest first: all of them or the milestones alone. */
export function VersionList({ list, newest, printed, links, style }: VersionListProps) {
  const t = useTranslations('history');
  const { place, to } = links;
  const days = Map.groupBy(list.versions, ({ at }) => formatWeekday(at, style));
  const empty = place.before === undefined ? 'none' : 'past';
  const filters = [
    { name: 'all', isChosen: !place.milestones, milestones: false },
    { name: 'milestones', isChosen: place.milestones, milestones: true },
  ] as const;
  return (
    <section aria-label={t('versions')} className={styles.versions}>
      <nav aria-label={t('filter.label')} className={styles.filter}>
        {filters.map(({ name, isChosen, milestones }) => (
          <a
            key={name}
            href={to({ milestones, before: undefined })}
            aria-current={isChosen ? 'true' : undefined}
            className={styles.choice}
          >
            {t(`filter.${name}`)}
          </a>
        ))}
      </nav>
      {[...days].map(([day, ofDay]) => (
        <section key={day} aria-label={day} className={styles.day}>
          <h2 className={styles.date}>{day}</h2>
          <ol>
            {ofDay.map((version) => (
              <VersionRow
                key={version.version}
                version={version}
                isNewest={version.version === newest}
                isPrinted={version.version === printed}
                links={links}
                style={style}
              />
            ))}
          </ol>
        </section>
      ))}
      {list.versions.length === 0 && (
        <EmptyState title={t(`${empty}.title`)} explanation={t(`${empty}.explanation`)} />
      )}
      <nav aria-label={t('pages.label')} className={styles.pages}>
        {place.before !== undefined && (
          <ButtonLink href={to({ before: undefined })}>{t('pages.newest')}</ButtonLink>
        )}
        {list.older !== null && (
          <ButtonLink href={to({ before: list.older })}>{t('pages.older')}</ButtonLink>
        )}
      </nav>
    </section>
  );
}
