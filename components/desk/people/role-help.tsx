'use client';
// In the browser: part of a form that is sent from there.
import { useTranslations } from 'next-intl';
import { roles } from '#newsroom/roles.ts';

/** What each role may do, in a line each. */
export function RoleHelp() {
  const t = useTranslations('desk');
  return roles.map((role) => (
    <span key={role}>
      <b>{t(`roles.${role}`)}</b>: {t(`people.roleHelp.${role}`)}
      <br />
    </span>
  ));
}
