import type { Connection } from '#db/client.ts';
import type { Locale } from '#newsroom/addresses.ts';

/** Something that a machine reads: final text, and what it is. */
export type Document = {
  /** As `Content-Type` says it. */
  type: string;
  text: string;
};

/** What every outlet works with. */
export type Asked = {
  read: Connection;
  /** Where the newspaper is published, without a slash at the end. */
  siteUrl: string;
  locale: Locale;
  /** Everything in the document is as it was at this moment. */
  now: Date;
};
