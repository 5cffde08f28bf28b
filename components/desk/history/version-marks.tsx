import { useTranslations } from 'next-intl';
import { type DateStyle, formatMoment } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import type { ListedVersion } from '#db/stories/list-versions.ts';
import { type MilestoneAct, handingActs } from '#newsroom/story/versions/milestones.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './version-row.module.css';

const tones: Record<MilestoneAct, BadgeTone> = {
  submit: 'warn',
  return: 'warn',
  publish: 'ok',
  update: 'ok',
  correct: 'brand',
  withdraw: 'danger',
  restore: 'ok',
  'restore-version': 'brand',
};

type VersionMarksProps = {
  version: Pick<ListedVersion, 'kind' | 'marks'>;
  isNewest: boolean;
  isPrinted: boolean;
  style: DateStyle;
};

/**
 * Where a version stands and what makes it a milestone, in badges; with who did it where that was done later,
 * and in whose words.
 */
export function VersionMarks({ version, isNewest, isPrinted, style }: VersionMarksProps) {
  const t = useTranslations('history.marks');
  const { kind, marks } = version;
  const standing: [name: 'newest' | 'printed' | 'created', tone: BadgeTone, fits: boolean][] = [
    ['newest', 'plain', isNewest],
    ['printed', 'ok', isPrinted],
    ['created', 'plain', kind === 'created'],
  ];
  const badges = standing.filter(([, , fits]) => fits);
  if (badges.length + marks.length === 0) return null;
  return (
    <ul className={styles.marks}>
      {badges.map(([name, tone]) => (
        <li key={name}>
          <Badge tone={tone}>{t(name)}</Badge>
        </li>
      ))}
      {marks.map(({ act, by, at, words, from }) => (
        <li key={`${act} ${at.getTime()}`} className={styles.mark}>
          <Badge tone={tones[act]}>
            {t(act, { from: from === null ? '' : formatNumber(from, style) })}
          </Badge>
          {handingActs.some((one) => one === act) && (
            <span className={styles.handed}>
              <bdi>{by ?? t('system')}</bdi> · {formatMoment(at, style)}
            </span>
          )}
          {words !== null && (
            <bdi dir="auto" className={styles.words}>
              <RunningText text={words} />
            </bdi>
          )}
        </li>
      ))}
    </ul>
  );
}
