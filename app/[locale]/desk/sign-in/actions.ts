'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { signIn, signOut } from '#auth/sign-in.ts';
import { locales } from '#i18n/locales.ts';
import { localAddress } from '#newsroom/addresses.ts';
import { deskPath } from '#newsroom/desk-path.ts';
import { refused } from '#newsroom/result.ts';
import { formAction, ofForm } from '#app/[locale]/desk/form-action.ts';

const locale = z.enum(locales).catch('ar');
const entry = ofForm(
  z.object({
    locale,
    email: z.string().trim().min(1).max(320),
    password: z.string().min(1).max(1000),
  }),
);

/** The one action that nobody needs to be signed in for; `signIn` limits how often it can be tried. */
export const signInAction = formAction(async (form) => {
  const read = entry.safeParse(form);
  if (!read.success) return refused('wrong_password');
  const result = await signIn(read.data);
  if (!result.ok) return result;
  return redirect(localAddress(read.data.locale, (await nextPage()) ?? '/desk/stories'));
});

/** What was asked for before: the address of the page that the form stands in says it, with scripts and without. */
async function nextPage() {
  const page = URL.parse((await headers()).get('referer') ?? '');
  return deskPath(page?.searchParams.get('next'));
}

export async function signOutAction(form: FormData): Promise<void> {
  await signOut();
  redirect(localAddress(locale.parse(form.get('locale')), '/desk/sign-in'));
}
