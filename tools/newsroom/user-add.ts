import { hashPassword } from '#auth/password.ts';
import { addPerson, newPerson } from '#db/people/add-person.ts';
import { roles } from '#newsroom/roles.ts';
import { type Command, WrongUse } from './command.ts';
import { readPassword } from './read-password.ts';
import { withNewsroom } from './with-newsroom.ts';

const wanted: Record<string, string> = {
  name: '--name must have 2 to 80 characters',
  email: '--email must be an address, such as noura@example.com',
  role: `--role must be one of ${roles.join(', ')}`,
  password: 'the password must have 10 to 200 characters',
};

/** Adds somebody to the desk. */
export const userAdd: Command = {
  does: 'adds a person to the desk; without --password-stdin a password is made and shown once',
  takes: `--email ADDRESS --name NAME --role ${roles.join('|')} [--password-stdin]`,
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    'password-stdin': { type: 'boolean' },
  },
  run: async ({ config, options }) => {
    const isGiven = options['password-stdin'] === true;
    const password = await readPassword(isGiven);
    const { email = '', name = '', role = '' } = options;
    const read = newPerson.safeParse({ email, name, role, password });
    if (!read.success) {
      const faults = new Set(read.error.issues.map((issue) => String(issue.path[0])));
      throw new WrongUse([...faults].map((field) => wanted[field] ?? field).join('; '));
    }
    const { password: checked, ...rest } = read.data;
    const person = { ...rest, passwordHash: await hashPassword(checked) };
    const result = await withNewsroom(config, (db) => addPerson(db, { actor: 'system', person }), {
      mayBeNew: true,
    });
    if (!result.ok) {
      throw new Error(
        result.code === 'taken' ? `${person.email} has an account already.` : result.code,
      );
    }
    console.log(`Added ${person.name} (${person.email}) as ${person.role}.`);
    if (!isGiven) console.log(`Password, shown only now: ${password}`);
  },
};
