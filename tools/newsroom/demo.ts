import type { Command } from './command.ts';

/** For a newsroom that was first started with DEMO=0 and has nobody in it yet. */
export const demo: Command = {
  does: 'fills an empty newsroom with the demo newspaper الضحى',
  takes: '',
  options: {},
  run: async ({ config }) => {
    const { prepareNewsroom } = await import('#tools/prepare-newsroom.ts');
    const { demoAccounts } = await prepareNewsroom({ ...config, demo: true }, console.log);
    if (!demoAccounts) {
      throw new Error(`The newsroom in ${config.dataDir} is not empty; the demo was not added.`);
    }
    console.log('The demo newspaper stands. Accounts: npm run newsroom -- user:list');
  },
};
