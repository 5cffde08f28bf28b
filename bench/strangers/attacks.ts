/** What strangers send to the desk, as bytes on the wire. */
import { randomBytes } from 'node:crypto';

export const attackKinds = [
  'bodies',
  'renders',
  'signInPages',
  'signIns',
  'madeUpCookies',
  'slowBodies',
] as const;
export type AttackKind = (typeof attackKinds)[number];

/** What every attack needs to know of the newsroom. */
export type Target = {
  port: number;
  /** The public origin. */
  siteUrl: string;
  /** What Next.js calls the action that signs in. */
  signInAction: string;
};

const bodyBytes = 1_800_000;
const json = Buffer.from(JSON.stringify({ content: 'ا'.repeat(bodyBytes / 2) }));
const madeUpCookie = `__Host-mihbara.session_token=${'a'.repeat(32)}.${'b'.repeat(43)}%3D`;
const hiddenPhoto = '/media/0123456789abcdef0123-0_0_1600_900-480.webp';

/** The `number`th request of its kind, each from an address of its own; the targets of one kind take turns. */
export function attackOf(kind: AttackKind, number: number, target: Target): Buffer {
  const isEven = number % 2 === 0;
  const from = `198.51.${100 + Math.floor(number / 250)}.${1 + (number % 250)}`;
  const common = [`Host: ${new URL(target.siteUrl).host}`, `X-Forwarded-For: ${from}`];
  const asks = (path: string, ...headers: string[]) =>
    Buffer.from(head(`GET ${path} HTTP/1.1`, ...common, ...headers));
  const sends = (path: string, length: number, ...headers: string[]) => {
    const own = [`Origin: ${target.siteUrl}`, `Content-Length: ${length}`, ...headers];
    return Buffer.from(head(`POST ${path} HTTP/1.1`, ...common, ...own));
  };
  const act = `Next-Action: ${target.signInAction}`;
  const requests: Record<AttackKind, () => Buffer[]> = {
    bodies: () => [
      isEven
        ? sends('/desk/stories/101/save', json.length, 'Content-Type: application/json')
        : sends('/desk/stories', json.length, act),
      json,
    ],
    renders: () => [asks(isEven ? '/desk/stories' : '/desk/photos')],
    signInPages: () => [asks(`/desk/sign-in?next=/desk/stories/${number}`)],
    signIns: () => {
      const body = Buffer.from(signInForm(`${randomBytes(6).toString('hex')}@duha.example`));
      const type = 'Content-Type: multipart/form-data; boundary=b';
      return [sends('/desk/sign-in', body.length, type, act, 'Accept: text/x-component'), body];
    },
    madeUpCookies: () => [asks(isEven ? hiddenPhoto : '/desk/stories', `Cookie: ${madeUpCookie}`)],
    slowBodies: () => [
      sends(isEven ? '/desk/sign-in' : '/desk/stories/101/save', 4_000, act),
      Buffer.from('{"slow'),
    ],
  };
  return Buffer.concat(requests[kind]());
}

function head(...lines: string[]): string {
  return [...lines, '', ''].join('\r\n');
}

/** As the sign-in form's script sends it. */
function signInForm(email: string): string {
  const fields = {
    '1_locale': 'ar',
    '1_email': email,
    '1_password': 'a wrong password',
    '0': '[{"result":null,"values":{}},"$K1"]',
  };
  const parts = Object.entries(fields).map(
    ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join('')}--b--\r\n`;
}
