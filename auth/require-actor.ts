import { notFound, redirect } from 'next/navigation';
import { type Locale, localAddress } from '#newsroom/addresses.ts';
import { type DeskAct, can } from '#newsroom/permissions.ts';
import type { Actor } from '#newsroom/roles.ts';
import { currentActor } from './current-actor.ts';

/**
 * The person that a desk page is for. Who is not signed in is sent to sign in; who may not do `act` gets
 * the page of an address that does not exist.
 */
export async function requireActor(locale: Locale, act: DeskAct = 'enter-desk'): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect(localAddress(locale, '/desk/sign-in'));
  if (!can(actor, act)) notFound();
  return actor;
}
