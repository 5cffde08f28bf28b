import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { localAddress } from '#newsroom/addresses.ts';
import type { Actor } from '#newsroom/roles.ts';
import { DeskNav, type DeskPlace } from './desk-nav.tsx';
import { SignOutForm } from './sign-out-form.tsx';
import styles from './desk-frame.module.css';

type DeskFrameProps = {
  person: Pick<Actor, 'name' | 'role'>;
  places: readonly DeskPlace[];
  signOut: (form: FormData) => Promise<void>;
  children: ReactNode;
};

/** What stands round every page of the desk: the rail, which is a bar on top of narrow screens, and the way out. */
export function DeskFrame({ person, places, signOut, children }: DeskFrameProps) {
  const t = useTranslations('desk');
  const locale = useLocale();
  return (
    <div className={styles.frame}>
      <a href="#content" className={styles.skip}>
        {t('skip')}
      </a>
      <header className={styles.rail}>
        <a href={localAddress(locale, '/desk/stories')} className={styles.product}>
          {t('product')}
        </a>
        <DeskNav places={places} />
        <div className={styles.person}>
          <p className={styles.who}>
            <bdi className={styles.name}>{person.name}</bdi>
            <span>{t(`roles.${person.role}`)}</span>
          </p>
          <SignOutForm action={signOut} locale={locale}>
            {t('nav.signOut')}
          </SignOutForm>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.content}>
        {children}
      </main>
    </div>
  );
}
