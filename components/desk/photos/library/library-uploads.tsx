'use client';
// In the browser: it takes files, and asks for the list anew when one has arrived.
import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { DateStyle } from '#arabic/dates.ts';
import type { PhotoActions } from '#components/desk/photos/photo-actions.ts';
import { usePhotoName } from '#components/desk/photos/photo-name.ts';
import { UploadHint } from '#components/desk/photos/upload/upload-hint.tsx';
import { UploadList } from '#components/desk/photos/upload/upload-list.tsx';
import { UploadZone } from '#components/desk/photos/upload/upload-zone.tsx';
import { useUploads } from '#components/desk/photos/upload/use-uploads.ts';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import { deskPhotoAddress } from '#newsroom/addresses.ts';
import { missingWords } from '#newsroom/photos/photo-words.ts';

type LibraryUploadsProps = { remove: PhotoActions['remove']; style: DateStyle };

/** Photos are added here: by button, by drag anywhere on the page, from the clipboard. */
export function LibraryUploads({ remove, style }: LibraryUploadsProps) {
  const router = useRouter();
  const uploads = useUploads(() => router.refresh());
  return (
    <>
      <UploadZone onFiles={uploads.add}>
        <UploadHint style={style} />
      </UploadZone>
      <UploadList
        uploads={uploads}
        remove={remove}
        style={style}
        renderActs={(photo) => <OpenPhoto photo={photo} />}
        onUseExisting={() => router.refresh()}
      />
    </>
  );
}

function OpenPhoto({ photo }: { photo: LibraryPhoto }) {
  const t = useTranslations('photos.library');
  const locale = useLocale();
  const nameOf = usePhotoName();
  const isIncomplete = photo.mayEdit && missingWords(photo).length > 0;
  return (
    // In a tab of its own: other files may still be under way.
    <a
      href={deskPhotoAddress(locale, photo.id)}
      target="_blank"
      rel="noopener"
      aria-label={isIncomplete ? undefined : t('openOf', { name: nameOf(photo) })}
    >
      {t(isIncomplete ? 'complete' : 'open')}
    </a>
  );
}
