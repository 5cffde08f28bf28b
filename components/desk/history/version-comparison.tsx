import { useTranslations } from 'next-intl';
import { type DateStyle, formatMoment } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { StoryComparison } from '#components/desk/compare/story-comparison.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { VersionOnDesk } from '#db/stories/get-version.ts';
import { compareContent } from '#newsroom/story/versions/compare-content.ts';
import type { HistoryLinks } from './history-links.ts';
import { knownIn } from './known-in.ts';
import { VersionPane } from './version-pane.tsx';

type VersionComparisonProps = {
  /** The earlier version first. */
  versions: [before: VersionOnDesk, after: VersionOnDesk];
  links: HistoryLinks;
  style: DateStyle;
};

/** What became of one version until another: both beside each other, and the way to read either. */
export function VersionComparison({ versions, links, style }: VersionComparisonProps) {
  const t = useTranslations('history');
  const [before, after] = versions;
  const number = ({ version }: VersionOnDesk) => formatNumber(version, style);
  return (
    <VersionPane
      title={t('compare.title', { from: number(before), to: number(after) })}
      saved={versions.map(({ version, by, at }) => (
        <span key={version}>
          {t('version', { version: formatNumber(version, style) })}: <bdi>{by}</bdi> ·{' '}
          {formatMoment(at, style)}
        </span>
      ))}
      acts={versions.map((one) => (
        <ButtonLink key={one.version} href={links.to({ version: one.version, with: undefined })}>
          {t('compare.read', { version: number(one) })}
        </ButtonLink>
      ))}
      links={links}
    >
      <StoryComparison
        difference={compareContent(before.content, after.content)}
        before={t('version', { version: number(before) })}
        after={t('version', { version: number(after) })}
        known={knownIn(versions)}
        style={style}
      />
    </VersionPane>
  );
}
