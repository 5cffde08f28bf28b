'use client';
// In the browser: what the parts of the screen share.
import { createContext, useContext } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import type { FilledFront } from '#db/front/fill-front.ts';
import type { Place } from '#newsroom/front/arrange.ts';
import type { FrontArrangement, FrontPick } from '#newsroom/front/arrangement.ts';
import type { ZoneName } from '#newsroom/front/zones.ts';
import type { FrontDrag } from './use-front-drag.ts';

/** What every part of the screen knows and may do. */
export type FrontRoom = {
  front: FrontArrangement;
  stories: FilledFront['stories'];
  photos: FilledFront['photos'];
  sections: { id: number; slug: string; name: string; nameEn: string }[];
  behind: (zone: string, room: number) => number[];
  style: DateStyle;
  now: Date;
  drag: FrontDrag;
  /** From where it stands on the page, or, where it stands nowhere, from outside. */
  move: (storyId: number, place: Place) => void;
  remove: (storyId: number) => void;
  clear: (zone: ZoneName) => void;
  change: (front: FrontArrangement) => void;
  /** Opens the form of what its card says. */
  edit: (pick: FrontPick) => void;
};

export const FrontRoomContext = createContext<FrontRoom | null>(null);

export function useFrontRoom(): FrontRoom {
  const room = useContext(FrontRoomContext);
  if (!room) throw new Error('A part of the front page’s screen stands outside of it.');
  return room;
}
