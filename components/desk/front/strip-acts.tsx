'use client';
// In the browser: strips are moved and hidden there.
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { hideStrip, moveStrip } from '#newsroom/front/arrange.ts';
import type { FrontStrip } from '#newsroom/front/arrangement.ts';
import { stripOf } from '#newsroom/front/zones.ts';
import { useFrontRoom } from './front-room.ts';
import { useZoneName } from './use-zone-name.ts';

/** Where a section's strip stands among the others, and whether readers see it. */
export function StripActs({ strip: { sectionId, isHidden = false } }: { strip: FrontStrip }) {
  const t = useTranslations('front.strip');
  const { front, sections, change } = useFrontRoom();
  const zone = useZoneName(sections)(stripOf(sectionId));
  const at = front.strips.findIndex((one) => one.sectionId === sectionId);
  return (
    <>
      {([-1, 1] as const).map((by) => {
        const name = t(by === -1 ? 'up' : 'down', { zone });
        return (
          <Button
            key={by}
            type="button"
            small
            aria-label={name}
            title={name}
            disabled={by === -1 ? at === 0 : at === front.strips.length - 1}
            onClick={() => change(moveStrip(front, sectionId, by))}
          >
            {by === -1 ? '↑' : '↓'}
          </Button>
        );
      })}
      <Button
        type="button"
        small
        aria-label={t(isHidden ? 'showOf' : 'hideOf', { zone })}
        onClick={() => change(hideStrip(front, sectionId, !isHidden))}
      >
        {t(isHidden ? 'show' : 'hide')}
      </Button>
    </>
  );
}
