import type { ComponentProps } from 'react';
import type { VersionOnDesk } from '#db/stories/get-version.ts';
import type { Result } from '#newsroom/result.ts';
import { MissingVersion } from './missing-version.tsx';
import { VersionComparison } from './version-comparison.tsx';
import { VersionReading } from './version-reading.tsx';

type OpenVersionsProps = Omit<ComponentProps<typeof VersionReading>, 'version'> & {
  opened: Result<VersionOnDesk>;
  /** Another version that it is compared with. */
  other: Result<VersionOnDesk> | null;
};

/** The version that was chosen, to be read, or two of them compared. */
export function OpenVersions({ opened, other, ...reading }: OpenVersionsProps) {
  const { links, style } = reading;
  if (!opened.ok || other?.ok === false) return <MissingVersion links={links} />;
  if (!other)
    return <VersionReading key={opened.data.version} version={opened.data} {...reading} />;
  const versions: [VersionOnDesk, VersionOnDesk] =
    opened.data.version < other.data.version
      ? [opened.data, other.data]
      : [other.data, opened.data];
  return <VersionComparison versions={versions} links={links} style={style} />;
}
