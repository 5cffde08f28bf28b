'use client';
// In the browser: it appears after an act was refused, and knows the page to come back to.
import { useLocale, useTranslations } from 'next-intl';
import { usePathname } from 'next/navigation';
import { Notice } from '#components/ui/notice.tsx';
import { localAddress } from '#newsroom/addresses.ts';
import type { Failure } from '#newsroom/result.ts';

/** What an act was refused for, in words; nothing while there is no refusal. */
export function FailureNotice({ failure }: { failure: Failure | null }) {
  const t = useTranslations();
  const locale = useLocale();
  const path = (usePathname() ?? '').replace(/^\/(?:ar|en)(?=\/)/u, '');
  if (!failure) return null;
  const signIn = localAddress(locale, `/desk/sign-in?next=${encodeURIComponent(path)}`);
  return (
    <Notice tone="danger">
      {t(`errors.${failure.code}`)}{' '}
      {failure.code === 'signed_out' && (
        // In a tab of its own: what was typed here stays, and can be sent again afterwards.
        <a href={signIn} target="_blank" rel="noopener">
          {t('desk.failure.signIn')}
        </a>
      )}
    </Notice>
  );
}
