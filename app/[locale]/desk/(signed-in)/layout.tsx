import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { requireActor } from '#auth/require-actor.ts';
import { DeskFrame } from '#components/desk/frame/desk-frame.tsx';
import type { DeskPlace } from '#components/desk/frame/desk-nav.tsx';
import { currentLocale } from '#i18n/current-locale.ts';
import { wordsOf } from '#i18n/words.ts';
import { type DeskAct, can } from '#newsroom/permissions.ts';
import { signOutAction } from '#app/[locale]/desk/sign-in/actions.ts';

const places: [place: DeskPlace, act: DeskAct][] = [
  ['stories', 'enter-desk'],
  ['front', 'arrange-front'],
  ['photos', 'enter-desk'],
  ['readership', 'enter-desk'],
  ['people', 'manage-people'],
  ['house-pages', 'manage-settings'],
  ['settings', 'manage-settings'],
  ['log', 'read-log'],
];

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const locale = await currentLocale();
  const actor = await requireActor(locale);
  const { desk, editor, errors, presence } = wordsOf(locale);
  const open = places.filter(([, act]) => can(actor, act)).map(([place]) => place);
  return (
    <NextIntlClientProvider messages={{ desk, editor, errors, presence }}>
      <DeskFrame person={actor} places={open} signOut={signOutAction}>
        {children}
      </DeskFrame>
    </NextIntlClientProvider>
  );
}
