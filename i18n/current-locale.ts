import { notFound } from 'next/navigation';
import { locale } from 'next/root-params';
import { type InterfaceLocale, isLocale } from './locales.ts';

/** The interface language of the page that is being rendered; another first segment is no page of ours. */
export async function currentLocale(): Promise<InterfaceLocale> {
  const value = await locale();
  return isLocale(value) ? value : notFound();
}
