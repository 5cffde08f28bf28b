'use client';
// In the browser: another editor's work came into the page that is open there.
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { changedParts } from '#newsroom/front/compare-fronts.ts';
import { PartChanges } from './part-changes.tsx';
import type { FrontChange } from './use-front-saving.ts';

/** Who changed the front page meanwhile, and what of it, zone by zone. */
export function FrontChangeNotice({ change, onSeen }: { change: FrontChange; onSeen: () => void }) {
  const t = useTranslations('front.changed');
  const { what, by, before, after } = change;
  return (
    <Notice tone={what === 'published' ? 'warn' : 'info'}>
      <p>{t(what, { by })}</p>
      <PartChanges before={before} after={after} parts={changedParts(before, after)} />
      <Button type="button" small onClick={onSeen}>
        {t('seen')}
      </Button>
    </Notice>
  );
}
