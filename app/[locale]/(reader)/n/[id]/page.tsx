import { ShortAddress, shortAddressMetadata } from '#app/[locale]/(reader)/short-address.tsx';

/** What «نسخ الرابط» gives. */
export default ShortAddress;
export const generateMetadata = shortAddressMetadata;
