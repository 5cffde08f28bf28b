import { ShortAddress, shortAddressMetadata } from '#app/[locale]/(reader)/short-address.tsx';

/** A story's address whose readable end was lost on the way. */
export default ShortAddress;
export const generateMetadata = shortAddressMetadata;
