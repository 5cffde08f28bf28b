import { listPeople } from '#db/people/list-people.ts';
import type { Command } from './command.ts';
import { withNewsroom } from './with-newsroom.ts';

/** One line for each person, its columns parted by tabs. */
export const userList: Command = {
  does: 'lists everybody with an account: role, address, name',
  takes: '',
  options: {},
  run: async ({ config }) => {
    const people = await withNewsroom(config, (db) => listPeople(db.read));
    for (const { role, email, name, leftAt } of people) {
      const left = leftAt ? `\tleft ${leftAt.toISOString().slice(0, 10)}` : '';
      console.log(`${role}\t${email}\t${name}${left}`);
    }
  },
};
