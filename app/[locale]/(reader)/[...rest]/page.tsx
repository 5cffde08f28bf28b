import { MissingPage, missingMetadata } from '#app/[locale]/(reader)/missing-page.tsx';

export const generateMetadata = missingMetadata;

/** Whatever no other page answers to. */
export default function UnknownAddress() {
  return <MissingPage />;
}
