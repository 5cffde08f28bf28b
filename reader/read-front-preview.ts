import type { ReaderPageProps } from '#components/reader/pages/reader-page.tsx';
import { getDeskFront } from '#db/front/get-desk-front.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Asked } from './answer-with.ts';
import { readFrame } from './read-frame.ts';
import { readFront } from './read-front.ts';

/** The front page that readers would have of the saved draft; null for who may not arrange it. */
export async function readFrontPreview(
  { read, locale, now }: Asked,
  actor: Actor,
): Promise<ReaderPageProps | null> {
  const found = await getDeskFront(read, { actor, now });
  if (!found.ok) return null;
  return {
    frame: await readFrame(read, { locale, now }),
    shown: await readFront({ read, now }, found.data.draft.content),
  };
}
