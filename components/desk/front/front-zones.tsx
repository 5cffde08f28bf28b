'use client';
// In the browser: strips are moved there.
import { useTranslations } from 'next-intl';
import { stripOf } from '#newsroom/front/zones.ts';
import { useFrontRoom } from './front-room.ts';
import { StripActs } from './strip-acts.tsx';
import { useZoneName } from './use-zone-name.ts';
import { Zone } from './zone.tsx';
import styles from './front-desk.module.css';

/** The zones of the page, as the page has them. */
export function FrontZones() {
  const t = useTranslations('front.strip');
  const { front, sections } = useFrontRoom();
  const nameOf = useZoneName(sections);
  return (
    <div className={styles.zones}>
      <Zone zone="lead" look="lead" />
      <Zone zone="top" look="top" />
      {front.strips.map((strip) => {
        const zone = stripOf(strip.sectionId);
        return strip.isHidden ? (
          <div key={zone} className={styles.hidden}>
            <span>{t('hiddenName', { zone: nameOf(zone) })}</span>
            <StripActs strip={strip} />
          </div>
        ) : (
          <Zone key={zone} zone={zone} look="row" acts={<StripActs strip={strip} />} />
        );
      })}
      <Zone zone="opinion" look="row" />
    </div>
  );
}
