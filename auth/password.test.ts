import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './password.ts';

test('a password opens what it closed, and no other does', async () => {
  const hash = await hashPassword('duha-demo-2026');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/u);
  expect(await verifyPassword(hash, 'duha-demo-2026')).toBe(true);
  for (const wrong of ['duha-demo-2027', 'Duha-demo-2026', 'duha-demo-2026 ', '']) {
    expect(await verifyPassword(hash, wrong)).toBe(false);
  }
});

test('one password has another hash each time', async () => {
  expect(await hashPassword('same')).not.toBe(await hashPassword('same'));
});

test('the same letters from another keyboard are the same password', async () => {
  const composed = await hashPassword('آمنة café 2026');
  expect(await verifyPassword(composed, 'ا\u0653منة cafe\u0301 2026')).toBe(true);
  expect(await verifyPassword(composed, 'آمنة café ２０２６')).toBe(true);
  expect(await verifyPassword(composed, 'امنة cafe 2026')).toBe(false);
});

test('a hash of a lower cost is still understood', async () => {
  const hash =
    '$argon2id$v=19$m=256,t=1,p=1$c2FsdHNhbHRzYWx0$dUJ/ecsUx9rp/eC+7Y4cAwDM/uZdGIxXFFSu8Nexdto';
  expect(await verifyPassword(hash, 'old password')).toBe(true);
  expect(await verifyPassword(hash, 'new password')).toBe(false);
});

test.each([
  ['nothing', ''],
  ['bcrypt', '$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW'],
  ['scrypt, as Better Auth writes it', `${'0'.repeat(32)}:${'0'.repeat(128)}`],
  ['argon2i', '$argon2i$v=19$m=256,t=1,p=1$c2FsdHNhbHQ$aGFzaGhhc2g'],
  ['an older argon2', '$argon2id$v=16$m=256,t=1,p=1$c2FsdHNhbHQ$aGFzaGhhc2g'],
  ['plain text', 'duha-demo-2026'],
])('a foreign hash opens to nobody: %s', async (_, hash) => {
  expect(await verifyPassword(hash, 'duha-demo-2026')).toBe(false);
  expect(await verifyPassword(hash, hash)).toBe(false);
});
