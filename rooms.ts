/**
 * The rooms of the house and the doors between them (docs/architecture.md, "Rooms").
 * The linter reads this table; a wrong import is an error that says where the code belongs.
 */
type Room = {
  holds: string;
  mayImport: readonly string[];
  /** Rooms whose types may be named, though their values may not be used. */
  mayName?: readonly string[];
};

export const rooms: Record<string, Room> = {
  arabic: { holds: 'the language, pure TypeScript', mayImport: [] },
  newsroom: { holds: 'the rules of the trade, pure TypeScript without I/O', mayImport: ['arabic'] },
  messages: { holds: 'the words of the interface', mayImport: [] },
  i18n: { holds: 'the wiring of the words', mayImport: ['messages', 'arabic'] },
  components: {
    holds: 'React components',
    mayImport: ['newsroom', 'arabic', 'i18n'],
    mayName: ['db'],
  },
  db: { holds: 'the only door to SQLite', mayImport: ['newsroom', 'arabic'] },
  auth: { holds: 'sessions, and the one way into an action', mayImport: ['db', 'newsroom'] },
  media: {
    holds: 'pictures: photos from upload to renditions, and share cards',
    mayImport: ['db', 'newsroom', 'arabic', 'messages'],
  },
  live: {
    holds: 'what open pages are told as it happens',
    mayImport: ['db', 'newsroom', 'arabic'],
  },
  http: { holds: 'what every answer is made with', mayImport: [] },
  files: {
    holds: 'what is sent as a file: our own, photos, share cards',
    mayImport: ['http', 'db', 'media', 'newsroom'],
  },
  reader: {
    holds: 'what each page of the readers shows, read from the newsroom',
    mayImport: ['db', 'newsroom', 'arabic', 'i18n'],
    mayName: ['components'],
  },
  readership: {
    holds: 'how often stories are read, and nothing of who reads them',
    mayImport: ['http', 'db'],
  },
  outlets: {
    holds: 'what machines read: feeds, sitemaps, stories for other newsrooms',
    mayImport: ['db', 'newsroom', 'arabic', 'i18n', 'messages'],
  },
  places: {
    holds: 'which addresses there are, and what each is called',
    mayImport: ['outlets', 'db', 'newsroom'],
  },
  delivery: {
    holds: 'what stands between Next.js and the network',
    mayImport: [
      'http',
      'files',
      'live',
      'outlets',
      'readership',
      'places',
      'db',
      'media',
      'newsroom',
      'messages',
    ],
  },
};
