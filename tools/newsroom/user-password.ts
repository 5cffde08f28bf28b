import { hashPassword } from '#auth/password.ts';
import { newPerson } from '#db/people/add-person.ts';
import { setPassword } from '#db/people/set-password.ts';
import { type Command, WrongUse } from './command.ts';
import { readPassword } from './read-password.ts';
import { withNewsroom } from './with-newsroom.ts';

const wanted: Record<string, string> = {
  email: '--email must be an address, such as noura@example.com',
  password: 'the password must have 10 to 200 characters',
};

export const userPassword: Command = {
  does: 'gives a person another password and ends their sessions; without --password-stdin one is made and shown once',
  takes: '--email ADDRESS [--password-stdin]',
  options: { email: { type: 'string' }, 'password-stdin': { type: 'boolean' } },
  run: async ({ config, options }) => {
    const isGiven = options['password-stdin'] === true;
    const password = await readPassword(isGiven);
    const { email = '' } = options;
    const read = newPerson.pick({ email: true, password: true }).safeParse({ email, password });
    if (!read.success) {
      const faults = new Set(read.error.issues.map((issue) => String(issue.path[0])));
      throw new WrongUse([...faults].map((field) => wanted[field] ?? field).join('; '));
    }
    const given = { email: read.data.email, passwordHash: await hashPassword(password) };
    const result = await withNewsroom(config, (db) =>
      setPassword(db, { actor: 'system', ...given }),
    );
    if (!result.ok) {
      throw new Error(
        result.code === 'not_found' ? `Nobody has the address ${given.email}.` : result.code,
      );
    }
    console.log(`${given.email} has another password; their sessions have ended.`);
    if (!isGiven) console.log(`Password, shown only now: ${password}`);
  },
};
