import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type OwnFile = {
  /** Below the project's folder. */
  path: string;
  /** Names its content; null where its address does so already. */
  stamp: string | null;
  /** Where a page says how it is found: by its stamp, or, an icon that is smaller than a request, in itself. */
  written: string;
  /** Encodings in which the build has put it beside itself, smaller. */
  smaller: { br: boolean; gzip: boolean };
};

/** The files that come with the project, by the address at which a browser asks for them. */
export type OwnFiles = ReadonlyMap<string, OwnFile>;

type Folder = { folder: string; at: string; namesContent: boolean };

const folders: Folder[] = [
  { folder: 'public', at: '', namesContent: false },
  { folder: '.next/static', at: '/_next/static', namesContent: true },
];

/** What `public/` has and what the build made for browsers. Read once: both change with a release alone. */
export function ownFiles(root: string): OwnFiles {
  return new Map(folders.flatMap((folder) => filesBelow(root, folder)));
}

function filesBelow(root: string, { folder, at, namesContent }: Folder): [string, OwnFile][] {
  const whole = join(root, folder);
  // While the site is developed there is no build.
  if (!existsSync(whole)) return [];
  const names = new Set(
    readdirSync(whole, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(whole.length)),
  );
  return [...names]
    .filter((name) => !/\.(?:br|gz)$/u.test(name))
    .map((name) => {
      const stamp = namesContent ? null : contentStamp(whole + name);
      const written = isIcon(whole + name) ? asData(whole + name) : stampedWith(stamp, at + name);
      const smaller = { br: names.has(`${name}.br`), gzip: names.has(`${name}.gz`) };
      return [at + name, { path: folder + name, stamp, written, smaller }];
    });
}

function stampedWith(stamp: string | null, address: string): string {
  return stamp ? `${address}?v=${stamp}` : address;
}

function isIcon(file: string): boolean {
  return file.endsWith('.svg') && statSync(file).size < 600;
}

function asData(file: string): string {
  return `data:image/svg+xml,${encodeURIComponent(readFileSync(file, 'utf8'))}`;
}

function contentStamp(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 10);
}

const inAttribute = /(?<=\s(?:href|src|data-comforts)=")\/[^"?]+(?=")/gu;
const inStyleSheet = /(?<=\burl\(["']?)\/[^"')?]+(?=["']?\))/gu;

/** A page whose addresses of our own files say which content they mean, so that it can be kept for ever. */
export function withStamps(html: string, files: OwnFiles): string {
  return html.replace(inAttribute, (address) => stamped(address, files));
}

/** The same for a style sheet. */
export function sheetWithStamps(css: string, files: OwnFiles): string {
  return css.replace(inStyleSheet, (address) => stamped(address, files));
}

/** `/reader.js` as `/reader.js?v=…`; any other address as it is. */
export function stamped(address: string, files: OwnFiles): string {
  return files.get(address)?.written ?? address;
}
