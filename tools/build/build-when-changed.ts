import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endWithUs } from '#tools/start/end-with-us.ts';
import { compressFiles } from './compress-files.ts';
import { cutFonts, fontsAreCut } from './cut-fonts.ts';
import { drawIcons, iconsAreDrawn } from '#media/icons/draw-icons.ts';
import { takeTurn } from './take-turn.ts';
import { sourceHash } from './source-hash.ts';

/** Builds the site unless the last build was made from the very same sources. Says whether it built. */
export async function buildWhenChanged(root: string): Promise<boolean> {
  const record = join(root, '.next', 'mihbara-build.json');
  const isBuilt = async () => {
    if (!existsSync(record) || !(await fontsAreCut()) || !(await iconsAreDrawn())) return false;
    return readFileSync(record, 'utf8') === JSON.stringify({ sources: sourceHash(root) });
  };
  if (await isBuilt()) return false;
  mayWrite(root);
  const done = await takeTurn(join(root, 'node_modules', '.mihbara-building'));
  try {
    // Another start may have built while this one waited.
    if (await isBuilt()) return false;
    // Hashed before: what changes while it is built is built at the next start.
    const sources = sourceHash(root);
    rmSync(record, { force: true });
    console.log('Cutting the fonts …');
    await cutFonts();
    await drawIcons();
    console.log('Building the site (after changes only; about a minute) …');
    await nextBuild(root);
    compressFiles([join(root, '.next/static'), join(root, 'public')]);
    writeFileSync(record, JSON.stringify({ sources }));
    return true;
  } finally {
    done();
  }
}

function mayWrite(root: string): void {
  try {
    for (const folder of [root, join(root, 'node_modules')]) accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new Error(
      `The sources have changed and the site must be built, but the folder ${root} cannot be written. Give this user the right to write there, or build as the one who has it.`,
      { cause: error },
    );
  }
}

function nextBuild(root: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(root, 'node_modules/next/dist/bin/next'), 'build'],
      {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    endWithUs(child);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`The build failed (${signal ?? code}); what is wrong stands above.`));
    });
  });
}
