import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: ['./db/people-schema.ts', './db/schema.ts', './db/desk-notes-schema.ts'],
  out: './db/migrations',
});
