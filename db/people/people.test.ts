import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Database } from '#db/client.ts';
import { accounts, people as peopleTable, sessions } from '#db/people-schema.ts';
import { bylines } from '#db/schema.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn, logOf } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { dataOf } from '#db/test/write-stories.ts';
import { addPerson, newPerson } from './add-person.ts';
import { changePerson } from './change-person.ts';
import { findPersonByEmail } from './find-person-by-email.ts';
import { getActor } from './get-actor.ts';
import { listPasswordHashes } from './list-password-hashes.ts';
import { listPeople } from './list-people.ts';
import { setPassword } from './set-password.ts';

const { journalist, editor, admin } = people;
const person = {
  name: 'نور حداد',
  email: 'noor@duha.example',
  role: 'editor',
  passwordHash: 'hash',
} as const;

const signIn = (db: Database, userId: string) =>
  db.write(async (tx) => {
    const times = { createdAt: noon, updatedAt: noon, expiresAt: later(9_000) };
    await tx.insert(sessions).values({ id: userId, token: userId, userId, ...times });
  });

describe('adding', () => {
  test('a person has an account, a password and a byline', async () => {
    const db = await copyDatabase();
    const { id } = dataOf(await addPerson(db, { actor: admin, person, now: later(1) }));
    expect(await findPersonByEmail(db.read, person.email)).toEqual({ id, left: false });
    expect(await getActor(db.read, id)).toEqual({
      id,
      name: 'نور حداد',
      role: 'editor',
      grants: ['publish-unreviewed'],
    });
    const [account] = await db.read.select().from(accounts).where(eq(accounts.userId, id));
    expect(account).toMatchObject({ password: 'hash', providerId: 'credential', accountId: id });
    const [byline] = await db.read.select().from(bylines).where(eq(bylines.personId, id));
    expect(byline).toMatchObject({ name: 'نور حداد', slug: 'نور-حداد' });
  });

  test('two of one name have two addresses', async () => {
    const db = await copyDatabase();
    for (const email of ['a@duha.example', 'b@duha.example', 'c@duha.example']) {
      dataOf(await addPerson(db, { actor: 'system', person: { ...person, email } }));
    }
    const slugs = (await db.read.select().from(bylines)).map((row) => row.slug);
    expect(slugs.slice(-3)).toEqual(['نور-حداد', 'نور-حداد-2', 'نور-حداد-3']);
  });

  test('the log never holds a password or its hash', async () => {
    const db = await copyDatabase();
    const { id } = dataOf(await addPerson(db, { actor: 'system', person, now: later(1) }));
    expect(await logOf(db, `person:${id}`)).toEqual([
      {
        actor: 'system',
        act: 'person.add',
        data: { name: 'نور حداد', role: 'editor' },
        at: later(1),
      },
    ]);
  });

  test.each([journalist, editor])('is not for a $role', async (actor) => {
    const db = await copyDatabase();
    const before = everythingIn(db);
    expect(await addPerson(db, { actor, person })).toEqual({ ok: false, code: 'forbidden' });
    expect(everythingIn(db)).toEqual(before);
  });

  test('an address has one account, also when both ask at once', async () => {
    const db = await copyDatabase();
    const both = await Promise.all([1, 2].map(() => addPerson(db, { actor: admin, person })));
    const taken = { ok: false, code: 'taken', fields: { email: 'taken' } };
    expect(both).toEqual([{ ok: true, data: { id: expect.any(String) as string } }, taken]);
    const email = 'editor@duha.example';
    expect(await addPerson(db, { actor: admin, person: { ...person, email } })).toEqual(taken);
  });
});

describe('what is asked of a new person', () => {
  const asked = {
    name: ' نور\u202e  حداد ',
    email: ' Noor@Duha.Example ',
    role: 'editor',
    password: '1234567890',
  };

  test('is cleaned', () => {
    expect(newPerson.parse(asked)).toMatchObject({ name: 'نور حداد', email: 'noor@duha.example' });
  });

  test.each([
    ['name', 'missing', { name: ' \u200b' }],
    ['email', 'email', { email: 'noor' }],
    ['email', 'email', { email: 'noor@duha.example\nbcc: x@y.example' }],
    ['password', 'too_short', { password: '123456789' }],
  ])('wrong: %s, %s', (field, code, wrong) => {
    const read = newPerson.safeParse({ ...asked, ...wrong });
    expect(read.error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([
      [field, code],
    ]);
  });

  test.each([{ role: 'owner' }, { password: 'x'.repeat(201) }, { name: 'ن'.repeat(81) }])(
    'wrong: %o',
    (wrong) => {
      expect(newPerson.safeParse({ ...asked, ...wrong }).success).toBe(false);
    },
  );
});

describe('changing', () => {
  test('another role', async () => {
    const db = await copyDatabase();
    const change = {
      actor: admin,
      personId: 'journalist',
      role: 'editor',
      left: false,
      seen: { role: 'journalist', left: false },
      now: later(1),
    } as const;
    expect(await changePerson(db, change)).toEqual({ ok: true, data: null });
    expect(await getActor(db.read, 'journalist')).toMatchObject({ role: 'editor' });
    expect((await logOf(db, 'person:journalist')).at(-1)).toMatchObject({
      act: 'person.change',
      data: { role: 'editor', left: false },
    });
  });

  test('whoever leaves is signed out everywhere and acts no more; whoever returns does', async () => {
    const db = await copyDatabase();
    await signIn(db, 'journalist');
    await signIn(db, 'editor');
    const change = { actor: admin, personId: 'journalist', role: 'journalist' } as const;
    const seen = { role: 'journalist', left: false } as const;
    dataOf(await changePerson(db, { ...change, seen, left: true, now: later(1) }));
    expect((await db.read.select().from(sessions)).map((row) => row.userId)).toEqual(['editor']);
    expect(await getActor(db.read, 'journalist')).toBeNull();
    expect(await findPersonByEmail(db.read, 'journalist@duha.example')).toMatchObject({
      left: true,
    });
    const listed = (await listPeople(db.read)).find((one) => one.id === 'journalist');
    expect(listed?.leftAt).toEqual(later(1));

    dataOf(await changePerson(db, { ...change, seen: { ...seen, left: true }, left: false }));
    expect(await getActor(db.read, 'journalist')).toMatchObject({ id: 'journalist' });
  });

  test.each([
    ['leaves', { role: 'admin', left: true }],
    ['becomes an editor', { role: 'editor', left: false }],
  ] as const)('the last admin never %s', async (_, wrong) => {
    const db = await copyDatabase();
    await signIn(db, 'admin');
    const before = everythingIn(db);
    const change = {
      actor: admin,
      personId: 'admin',
      seen: { role: 'admin', left: false } as const,
      ...wrong,
    };
    const refused = { ok: false, code: 'invalid', fields: { role: 'last_admin' } };
    expect(await changePerson(db, change)).toEqual(refused);
    expect(everythingIn(db)).toEqual(before);

    dataOf(
      await changePerson(db, {
        ...change,
        personId: 'editor',
        seen: { role: 'editor', left: false },
        role: 'admin',
        left: false,
      }),
    );
    expect(await changePerson(db, change)).toMatchObject({ ok: true });
  });

  test('of two admins who let each other go at once one stays', async () => {
    const db = await copyDatabase();
    const second = { ...admin, id: 'editor' };
    const seen = { role: 'admin', left: false } as const;
    dataOf(
      await changePerson(db, {
        actor: admin,
        personId: 'editor',
        seen: { role: 'editor', left: false },
        role: 'admin',
        left: false,
      }),
    );
    const both = await Promise.all([
      changePerson(db, { actor: admin, personId: 'editor', role: 'admin', left: true, seen }),
      changePerson(db, { actor: second, personId: 'admin', role: 'admin', left: true, seen }),
    ]);
    expect(both.map((one) => one.ok || one.code)).toEqual([true, 'invalid']);
  });

  test('is not for others, nor of nobody', async () => {
    const db = await copyDatabase();
    const before = everythingIn(db);
    const change = {
      actor: editor,
      personId: 'journalist',
      role: 'admin',
      left: false,
      seen: { role: 'journalist', left: false },
    } as const;
    expect(await changePerson(db, change)).toEqual({ ok: false, code: 'forbidden' });
    const nobody = { ...change, actor: admin, personId: 'nobody' };
    expect(await changePerson(db, nobody)).toEqual({ ok: false, code: 'not_found' });
    expect(everythingIn(db)).toEqual(before);
  });
});

describe('another password', () => {
  test('ends the sessions of its person alone, and stands in the log', async () => {
    const db = await copyDatabase();
    await signIn(db, 'journalist');
    await signIn(db, 'editor');
    const given = { email: 'editor@duha.example', passwordHash: 'another' };
    expect(dataOf(await setPassword(db, { actor: 'system', ...given }))).toEqual({ id: 'editor' });
    expect((await db.read.select().from(sessions)).map((row) => row.userId)).toEqual([
      'journalist',
    ]);
    const hashes = await listPasswordHashes(db.read, 'duha.example');
    expect(hashes.filter(({ hash }) => hash === 'another').map(({ email }) => email)).toEqual([
      'editor@duha.example',
    ]);
    expect((await logOf(db, 'person:editor')).at(-1)).toMatchObject({
      act: 'person.password',
      actor: 'system',
    });
  });

  test('is not for others to give, nor for nobody', async () => {
    const db = await copyDatabase();
    const before = everythingIn(db);
    const given = { email: 'admin@duha.example', passwordHash: 'another' };
    expect(await setPassword(db, { actor: editor, ...given })).toMatchObject({ code: 'forbidden' });
    const nobody = { ...given, actor: admin, email: 'nobody@duha.example' };
    expect(await setPassword(db, nobody)).toMatchObject({ code: 'not_found' });
    expect(everythingIn(db)).toEqual(before);
  });
});

test('everybody by name, and no password among it', async () => {
  const db = await copyDatabase();
  const all = await listPeople(db.read);
  expect(all.map((one) => one.id)).toEqual(['colleague', 'admin', 'journalist', 'editor']);
  expect(Object.keys(all[0] ?? {})).toEqual(['id', 'name', 'email', 'role', 'leftAt']);
  expect(await db.read.select().from(peopleTable)).toHaveLength(4);
});
