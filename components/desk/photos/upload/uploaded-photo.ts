import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import type { Result } from '#newsroom/result.ts';
import type { Unreachable } from '#components/desk/editor/saving/attempt.ts';

/** What the desk answers to a file that it has taken: the new photo, or the one that was there already. */
export type UploadedPhoto = {
  photo: LibraryPhoto;
  isNew: boolean;
  /** Photos of the library that look nearly the same. */
  similar: LibraryPhoto[];
};

type Sending = {
  /** How many bytes have left this device. */
  onSent: (bytes: number) => void;
  signal: AbortSignal;
};

/** Sends one file. It never throws; what was called off is never answered. */
export type SendFile = (
  file: File,
  sending: Sending,
) => Promise<Result<UploadedPhoto> | Unreachable>;
