import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { refused } from '#newsroom/result.ts';
import { authConnection } from './auth-connection.ts';
import { people, sessions } from './people-schema.ts';
import { settingsTable } from './schema.ts';
import { later, noon } from './test/clock.ts';
import { copyDatabase } from './test/copy-database.ts';

const session = (id: string) => ({
  id,
  token: `token-${id}`,
  userId: 'editor',
  expiresAt: later(9_000),
  createdAt: noon,
  updatedAt: noon,
});

test('rows come back as they went in', async () => {
  const db = await copyDatabase();
  const auth = authConnection(db);
  const [inserted] = await auth.insert(sessions).values(session('one')).returning();
  expect(inserted).toMatchObject(session('one'));
  expect(await auth.select().from(sessions)).toMatchObject([session('one')]);
  expect(
    await auth.select({ name: people.name }).from(people).where(eq(people.id, 'editor')).get(),
  ).toEqual({
    name: 'هدى العلي',
  });
  expect(await auth.select().from(people).where(eq(people.id, 'nobody')).get()).toBeUndefined();
  expect(await auth.query.people.findFirst({ where: eq(people.id, 'nobody') })).toBeUndefined();
  await auth.update(sessions).set({ ipAddress: '192.0.2.1' }).where(eq(sessions.id, 'one'));
  expect(await auth.select().from(sessions)).toMatchObject([{ ipAddress: '192.0.2.1' }]);
  await auth.delete(sessions);
  expect(await auth.select().from(sessions)).toEqual([]);
});

test('a write waits for its turn, and is never part of another’s rolled-back transaction', async () => {
  const db = await copyDatabase();
  const auth = authConnection(db);
  const { promise: entered, resolve: enter } = Promise.withResolvers<void>();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const act = db.write(async (tx) => {
    await tx.insert(settingsTable).values({ name: 'half', value: 1 });
    enter();
    await released;
    return refused('conflict');
  });
  await entered;
  const write = auth.insert(sessions).values(session('one')).execute();
  const first = await Promise.race([write.then(() => 'written'), nextTurn('still waiting')]);
  expect(first).toBe('still waiting');

  // Reads wait for nobody, and see what was committed.
  expect(await auth.select().from(sessions)).toEqual([]);
  expect(await auth.select().from(settingsTable)).toEqual([]);

  release();
  await act;
  await write;
  expect(await auth.select().from(sessions)).toMatchObject([session('one')]);
  expect(await auth.select().from(settingsTable)).toEqual([]);
});

test('a write that fails says so, and those after it are done', async () => {
  const db = await copyDatabase();
  const auth = authConnection(db);
  await auth.insert(sessions).values(session('one'));
  const ends = await Promise.allSettled([
    auth.insert(sessions).values(session('one')),
    auth.insert(sessions).values({ ...session('two'), userId: 'nobody' }),
    auth.insert(sessions).values(session('three')),
  ]);
  expect(ends.map((end) => end.status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  expect((await auth.select().from(sessions)).map((row) => row.id)).toEqual(['one', 'three']);
});

/** A value, once everything that could go on without waiting has gone on. */
const nextTurn = (value: string) =>
  new Promise<string>((resolve) => {
    setImmediate(() => resolve(value));
  });
