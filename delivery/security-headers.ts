import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Config } from '#config.ts';
import { frameOrigins } from '#newsroom/story/embeds.ts';

/** Headers that every answer carries, whatever it is. */
export function commonHeaders(config: Config): [name: string, value: string][] {
  const headers: [name: string, value: string][] = [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ];
  if (config.siteUrl.startsWith('https:')) {
    headers.push(['Strict-Transport-Security', 'max-age=31536000; includeSubDomains']);
  }
  return headers;
}

export function setCommonHeaders(config: Config, res: ServerResponse): void {
  for (const [name, value] of commonHeaders(config)) res.setHeader(name, value);
}

const shared = (framers: string) => [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  `frame-ancestors ${framers}`,
  "manifest-src 'self'",
];

const readers = `script-src 'self'; frame-src ${frameOrigins.join(' ')}`;

/** A reader's page runs our scripts, shows the style sheet that has this hash, and frames a reader asks for. */
export function readerPolicy(styleHash: string, framers = "'none'"): string {
  return [...shared(framers), readers, `style-src 'self' ${styleHash}`.trim()].join('; ');
}

/** The desk runs what carries this answer's nonce, and frames the preview. ProseMirror sets styles while it measures. */
export function deskPolicy(nonce = randomBytes(16).toString('base64')): string {
  const own = `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'unsafe-inline'`;
  return [...shared("'none'"), "frame-src 'self'", own].join('; ');
}

/** A story as readers would see it: a reader's page, and the only one that a page of this site may frame. */
export const previewPolicy = readerPolicy('', "'self'");
