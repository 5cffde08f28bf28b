'use client';
// In the browser: colleagues come and go while the story is open.
import { useTranslations } from 'next-intl';
import { type ReactNode, use, useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { Button } from '#components/ui/button.tsx';
import type { Colleague } from '#newsroom/presence.ts';
import { Arrivals } from './arrivals.tsx';
import { PresenceHere } from './presence-here.ts';
import { TakeOverDialog } from './take-over-dialog.tsx';
import { TakenOverNotice } from './taken-over-notice.tsx';
import styles from './presence.module.css';

const isolated = (words: ReactNode) => <bdi>{words}</bdi>;

/** In the bar: who else has the story open and where they type; «تولَّ التحرير», and what came of it. */
export function PresenceLine({ style }: { style: DateStyle }) {
  const t = useTranslations('presence');
  const { others, mayTakeOver, takeOver } = use(PresenceHere);
  const [asks, setAsks] = useState(false);
  const someone = others !== null && others.length > 0;
  return (
    <>
      <Arrivals others={others} />
      <TakenOverNotice style={style} />
      {someone && (
        <div className={styles.line}>
          <ul aria-label={t('label')} className={styles.others}>
            {others.map((one) => (
              <Other key={one.id} colleague={one} />
            ))}
          </ul>
          {mayTakeOver && (
            <Button type="button" small onClick={() => setAsks(true)}>
              {t('takeOver')}
            </Button>
          )}
        </div>
      )}
      <TakeOverDialog
        open={asks}
        others={others ?? []}
        onTakeOver={takeOver}
        onClose={() => setAsks(false)}
      />
    </>
  );
}

function Other({ colleague: { name, place, isTyping } }: { colleague: Colleague }) {
  const t = useTranslations('presence');
  const who = { name, b: isolated };
  if (!isTyping) return <li>{t.rich('open', who)}</li>;
  const words = place === null ? t.rich('typing', who) : t.rich(`typingIn.${place}`, who);
  return <li className={styles.typing}>{words}</li>;
}
