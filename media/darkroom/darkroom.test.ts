import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '#db/test/copy-database.ts';
import { picture } from '#media/test/pictures.ts';
import { log } from '#log.ts';
import { type DarkroomSettings, openDarkroom } from './darkroom.ts';

const key = '0123456789abcdef0123';

function darkroom(settings: Partial<DarkroomSettings> = {}) {
  const opened = openDarkroom({ niceness: 0, limitMs: 20_000, ...settings });
  onTestFinished(opened.close);
  return opened;
}

/** A task about a file with these bytes, in a folder of its own. */
function taskFor(bytes: Buffer) {
  const folder = temporaryFolder();
  const file = join(folder, 'sent');
  writeFileSync(file, bytes);
  return { file, key, folder };
}

/** A darkroom whose process does this with each task instead. */
function strange(does: string) {
  const entry = join(temporaryFolder(), 'entry.mjs');
  writeFileSync(entry, `process.on('message', (task) => { ${does} });`);
  return entry;
}

const soundAnswer = 'process.send({ done: { ok: true, data: task.key } });';

test('a sound picture is looked at in another process, and its first files are written', async () => {
  const task = taskFor(await picture(1600, 900).jpeg().toBuffer());
  const inspection = await darkroom().inspect(task);
  if (!inspection.ok) throw new Error(inspection.fault);
  const { width, height, cuts, likeness, placeholder, renditions } = inspection.data;
  expect([width, height]).toEqual([1600, 900]);
  const frame = { x: 0, y: 0, width: 1600, height: 900 };
  expect(cuts).toEqual({ whole: { frame, widths: [240, 480, 720] } });
  expect(likeness).toMatch(/^[0-9a-f]{16}$/u);
  expect(placeholder.length).toBeLessThanOrEqual(500);
  expect(renditions).toHaveLength(7);
  expect(readdirSync(task.folder).toSorted()).toEqual([...renditions, 'sent'].toSorted());
});

test('a frame is developed in the sizes that are wanted', async () => {
  const task = taskFor(await picture(800, 600).png().toBuffer());
  const frame = { x: 100, y: 0, width: 600, height: 600 };
  const names = [240, 600].map((width) => `${key}-100_0_600_600-${width}.webp`);
  await darkroom().develop({ ...task, frame, names });
  expect(readdirSync(task.folder).toSorted()).toEqual([...names, 'sent']);
});

test('a task that fails rejects, and the next one succeeds', async () => {
  const task = taskFor(Buffer.from('no picture'));
  const one = darkroom();
  const frame = { x: 0, y: 0, width: 300, height: 300 };
  await expect(one.develop({ ...task, frame, names: ['a'] })).rejects.toThrow('failed at develop');
  expect(await one.inspect(task)).toEqual({ ok: false, fault: 'not_a_picture' });
});

test('a picture that ends the process is damaged, and the next has a new process', async () => {
  const told = vi.spyOn(log, 'error').mockReturnValue();
  onTestFinished(() => told.mockRestore());
  const entry = strange(
    `if (task.key === 'bad') process.kill(process.pid, 'SIGKILL'); ${soundAnswer}`,
  );
  const one = darkroom({ entry });
  const task = { file: '', folder: '' };
  const answers = await Promise.all([
    one.inspect({ ...task, key: 'first' }),
    one.inspect({ ...task, key: 'bad' }),
    one.inspect({ ...task, key: 'last' }),
  ]);
  expect(answers).toEqual([
    { ok: true, data: 'first' },
    { ok: false, fault: 'damaged' },
    { ok: true, data: 'last' },
  ]);
  expect(told).toHaveBeenCalledOnce();
});

test('a picture that takes too long is damaged', async () => {
  const told = vi.spyOn(log, 'error').mockReturnValue();
  onTestFinished(() => told.mockRestore());
  const one = darkroom({
    entry: strange(`if (task.key === 'bad') while (true); ${soundAnswer}`),
    limitMs: 1_000,
  });
  expect(await one.inspect({ file: '', folder: '', key: 'bad' })).toEqual({
    ok: false,
    fault: 'damaged',
  });
  expect(await one.inspect({ file: '', folder: '', key: 'good' })).toEqual({
    ok: true,
    data: 'good',
  });
});

test('who comes when too many wait is told so', async () => {
  const one = darkroom({ entry: strange(soundAnswer), mostWaiting: 1 });
  const ask = (name: string) => one.inspect({ file: '', folder: '', key: name });
  const answers = await Promise.all([ask('1'), ask('2'), ask('3')]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, false]);
  expect(answers[2]).toEqual({ ok: false, fault: 'busy' });
});

test('closed, it does nothing more, and says so', async () => {
  const one = darkroom({ entry: strange('') });
  const under = one.inspect({ file: '', folder: '', key: '1' });
  setImmediate(one.close);
  await expect(under).rejects.toThrow('ended');
  await expect(one.inspect({ file: '', folder: '', key: '2' })).rejects.toThrow('closed');
});

// Where /proc tells.
test.runIf(process.platform === 'linux')(
  'the process comes after others, with all its threads, and knows no secret',
  async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'x'));
    const entry = strange(`
    import('node:fs').then(async ({ readdirSync, readFileSync, promises }) => {
      await promises.readFile('/proc/self/stat');
      const nice = readdirSync('/proc/self/task').map((id) =>
        readFileSync('/proc/self/task/' + id + '/stat', 'utf8').split(') ')[1].split(' ')[16]);
      process.send({ done: { ok: true, data: { nice: [...new Set(nice)], env: Object.keys(process.env) } } });
    });`);
    const seen = await darkroom({ entry, niceness: 7 }).inspect({ file: '', folder, key });
    expect(seen).toEqual({ ok: true, data: { nice: ['7'], env: ['NODE_ENV'] } });
  },
);
