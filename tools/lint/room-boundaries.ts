import type { OxlintOverride } from 'oxlint';
import manifest from '#package.json' with { type: 'json' };
import { rooms } from '#rooms.ts';

type Pattern = { regex: string; message: string; allowTypeImports?: true };

/** One door each: a package that only one room may open. */
const doors: Record<string, readonly string[]> = {
  db: ['better-sqlite3', 'drizzle-orm', '@libsql'],
  auth: ['better-auth', '@better-auth'],
  media: ['sharp'],
};

/** Rooms without I/O, with the packages they may use; everything else, node: and React too, stays outside. */
const pureRooms: Record<string, readonly string[]> = { arabic: [], newsroom: ['zod'] };

/** Rooms that run on the server and may read the settings the process was started with. */
const configured = new Set(['auth', 'db', 'delivery', 'live', 'media', 'reader']);

const leavesTheFolder: Pattern = {
  regex: String.raw`(^|/)\.\.(/|$)`,
  message:
    'Import from another folder by its room, as #room/file.ts; relative imports stay inside.',
};

const outsideTheRooms = ['app', 'bench', 'e2e', 'pages', 'tools'];

const see = 'see docs/architecture.md#rooms';

/** Every import rule of the house as linter overrides: one for each room, one for its tests, one for the rest. */
export function roomBoundaries(): OxlintOverride[] {
  const names = Object.keys(rooms);
  return [
    restrict({ files: ['**'] }, [leavesTheFolder, ...closedDoors('')]),
    ...names.flatMap((name) => [
      restrict({ files: [`${name}/**`], excludeFiles: [`${name}/**/*.test.ts`] }, [
        leavesTheFolder,
        ...otherRooms(name),
        ...closedDoors(name),
        ...impurities(name),
      ]),
      restrict({ files: [`${name}/**/*.test.ts`] }, [
        leavesTheFolder,
        ...otherRooms(name),
        ...closedDoors(name),
      ]),
    ]),
  ];
}

function restrict(
  where: Pick<OxlintOverride, 'files' | 'excludeFiles'>,
  patterns: Pattern[],
): OxlintOverride {
  return { ...where, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

function otherRooms(name: string): Pattern[] {
  const room = rooms[name];
  if (!room) return [];
  const named = room.mayName ?? [];
  const closed = [...Object.keys(rooms), ...outsideTheRooms].filter(
    (other) => other !== name && ![...room.mayImport, ...named].includes(other),
  );
  const allowed = room.mayImport.length > 0 ? `only ${room.mayImport.join(', ')}` : 'nothing';
  const forTypes = named.map((other): Pattern => ({
    regex: `^#${other}/`,
    allowTypeImports: true,
    message: `${name}/ may only name the types of ${other}/: let who calls it hand in the result; ${see}.`,
  }));
  return [
    ...forTypes,
    {
      regex: `^#(${closed.join('|')}${configured.has(name) ? '' : '|config.ts'})(/|$)`,
      message: `${name}/ holds ${room.holds} and may import ${allowed}: move this to the room it belongs to, or pass it in; ${see}.`,
    },
  ];
}

function closedDoors(name: string): Pattern[] {
  return Object.entries(doors)
    .filter(([owner]) => owner !== name)
    .map(([owner, packages]) => ({
      regex: `^(${packages.join('|')})(/|$)`,
      message: `Only ${owner}/ (${rooms[owner]?.holds ?? owner}) uses this package: move the code there; ${see}.`,
    }));
}

function impurities(name: string): Pattern[] {
  const allowed = pureRooms[name];
  if (!allowed) return [];
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const closed = packages.filter((one) => !allowed.includes(one));
  return [
    {
      regex: `^(node:|(${closed.join('|')})(/|$))`,
      message: `${name}/ is pure: no I/O, no React, no packages${allowed.length > 0 ? ` but ${allowed.join(', ')}` : ''}. Do this in db/, media/, delivery/ or components/ and hand in the result; ${see}.`,
    },
  ];
}
