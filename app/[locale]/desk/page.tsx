import { redirect } from 'next/navigation';
import { currentLocale } from '#i18n/current-locale.ts';
import { localAddress } from '#newsroom/addresses.ts';

export default async function Desk() {
  redirect(localAddress(await currentLocale(), '/desk/stories'));
}
