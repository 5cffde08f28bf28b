import { expect, test } from 'vitest';
import { people } from '#db/test/people.ts';
import { done } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import { allowance } from './allowance.ts';
import { bounded } from './bounded.ts';

test('what one person does too often is not done, and keeps nobody else from it', async () => {
  const acts: string[] = [];
  const act = async (input: string, _by: { actor: Actor }) => {
    acts.push(input);
    return done(input);
  };
  const run = bounded(allowance({ atOnce: 2, perSecond: 0.01 }), act);
  const by = { actor: people.journalist };
  const results = [await run('1', by), await run('2', by), await run('3', by)];
  expect(results).toEqual([done('1'), done('2'), { ok: false, code: 'busy' }]);
  expect(await run('4', { actor: people.editor })).toEqual(done('4'));
  expect(acts).toEqual(['1', '2', '4']);
});
