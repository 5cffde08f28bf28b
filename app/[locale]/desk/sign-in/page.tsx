import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { currentActor } from '#auth/current-actor.ts';
import { SignInForm } from '#components/desk/sign-in/sign-in-form.tsx';
import { SignInFrame } from '#components/desk/sign-in/sign-in-frame.tsx';
import { currentLocale } from '#i18n/current-locale.ts';
import { wordsOf } from '#i18n/words.ts';
import { localAddress } from '#newsroom/addresses.ts';
import { deskPath } from '#newsroom/desk-path.ts';
import { signInAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

/** For strangers the server keeps it as it is (delivery/gate/sign-in-page.ts): nothing in it depends on who asks. */
export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, unknown>>;
}) {
  const locale = await currentLocale();
  if (await currentActor()) {
    const next = deskPath((await searchParams)['next']);
    redirect(localAddress(locale, next ?? '/desk/stories'));
  }
  const t = await getTranslations();
  const { signIn, errors, desk } = wordsOf(locale);
  const other = locale === 'ar' ? 'en' : 'ar';
  const links = (
    <>
      <a href={localAddress(locale, '/')}>{t('signIn.toNewspaper')}</a>
      <a href={localAddress(other, '/desk/sign-in')} lang={other} hrefLang={other}>
        {t('desk.nav.otherLanguage')}
      </a>
    </>
  );
  return (
    <SignInFrame
      product={t('signIn.product')}
      title={t('signIn.title')}
      help={t('signIn.help')}
      links={links}
    >
      <NextIntlClientProvider messages={{ signIn, errors, desk: { failure: desk.failure } }}>
        <SignInForm action={signInAction} />
      </NextIntlClientProvider>
    </SignInFrame>
  );
}
