'use server';
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
    next: z.string().optional().catch(undefined),
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
  return redirect(localAddress(read.data.locale, deskPath(read.data.next) ?? '/desk/stories'));
});

export async function signOutAction(form: FormData): Promise<void> {
  await signOut();
  redirect(localAddress(locale.parse(form.get('locale')), '/desk/sign-in'));
}
