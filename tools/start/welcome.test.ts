import { expect, test } from 'vitest';
import { readConfig } from '#config.ts';
import { welcome } from './welcome.ts';

const openAccounts = ['admin@duha.example'];
const said = (env: Record<string, string>, open: string[] | null = openAccounts) =>
  welcome({
    config: readConfig({ DATA_DIR: '/srv/data', ...env }),
    port: 3000,
    openAccounts: open,
  });

test('on this machine the demo’s accounts are offered with their password', () => {
  expect(said({})).toContain('duha-demo-2026\n    admin@duha.example\n');
});

test.each([{ SITE_URL: 'https://news.example' }, { HOST: '0.0.0.0' }])(
  'with %o the password is not said, but how to replace it',
  (env) => {
    expect(said(env)).not.toContain('duha-demo-2026');
    expect(said(env)).toContain('newsroom -- user:password --email admin@duha.example');
    expect(said(env, [])).not.toContain('user:password');
  },
);

test('an empty newspaper says that it is, and where', () => {
  expect(said({ SITE_URL: 'https://news.example' }, null)).toContain(
    'the newspaper in /srv/data is empty',
  );
});

test('who serves others without SITE_URL is told what links begin with', () => {
  expect(said({ HOST: '0.0.0.0' })).toContain('begin with http://localhost:3000.');
  expect(said({ SITE_URL: 'https://news.example' })).not.toContain('is not set');
  expect(said({})).not.toContain('is not set');
});
