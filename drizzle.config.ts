import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: [
    './db/people-schema.ts',
    './db/schema.ts',
    './db/desk-notes-schema.ts',
    './db/lists-schema.ts',
    './db/front-schema.ts',
    './db/coverage-schema.ts',
    './db/house-pages-schema.ts',
    './db/reads-schema.ts',
    './db/health-schema.ts',
  ],
  out: './db/migrations',
});
