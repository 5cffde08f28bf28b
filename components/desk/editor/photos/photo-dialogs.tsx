'use client';
// In the browser: dialogs in which photos are chosen and mended.
import { PhotoChooser } from '#components/desk/photos/photo-chooser.tsx';
import { MendWords } from './mend-words.tsx';
import { useNoStrays } from './use-no-strays.ts';
import type { PhotoRoom } from './use-photo-room.ts';

/** The dialogs about photos, over whatever else is open. */
export function PhotoDialogs({ room }: { room: PhotoRoom }) {
  useNoStrays();
  const { here, known, asked, mended, endMending } = room;
  const photo = mended === null ? undefined : known.get(mended);
  return (
    <>
      {asked && (
        <PhotoChooser
          several={asked.several}
          actions={here.actions}
          style={here.style}
          onChoose={asked.answer}
          onClose={() => asked.answer([])}
        />
      )}
      {photo && <MendWords key={photo.id} photo={photo} room={room} onClose={endMending} />}
    </>
  );
}
