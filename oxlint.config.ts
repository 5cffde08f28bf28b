import { defineConfig } from 'oxlint';
import { roomBoundaries } from './tools/lint/room-boundaries.ts';

const wordsAndNumbers = 'Numbers and dates are written by arabic/ and i18n/: call them instead.';

export default defineConfig({
  plugins: [
    'eslint',
    'typescript',
    'unicorn',
    'oxc',
    'import',
    'react',
    'jsx-a11y',
    'nextjs',
    'promise',
    'node',
  ],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error', denyWarnings: true },
  env: { builtin: true, node: true, browser: true },
  ignorePatterns: ['.next/**', 'public/fonts/**', 'data/**', 'test-results/**', 'next-env.d.ts'],
  rules: {
    'no-alert': 'error',
    // Arabic marks and invisible controls are this project's daily bread: they stand in many a pattern.
    'no-control-regex': 'off',
    'no-misleading-character-class': 'off',
    'no-var': 'error',
    'prefer-const': 'error',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    'max-params': ['error', { max: 3 }],
    'no-restricted-globals': ['error', { name: 'Intl', message: wordsAndNumbers }],
    'no-restricted-properties': [
      'error',
      ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].map((property) => ({
        property,
        message: wordsAndNumbers,
      })),
    ],
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', 'server-only'] }],
    'node/no-process-env': 'error',
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    'react/button-has-type': 'error',
    'react/react-in-jsx-scope': 'off',
    'react/rules-of-hooks': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/await-thenable': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/only-throw-error': 'error',
    // `any` cannot be narrowed silently (no-unsafe-*); an assertion that states a driver's answer may stand.
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/switch-exhaustiveness-check': 'error',
    'unicorn/prefer-node-protocol': 'error',
  },
  overrides: [
    ...roomBoundaries(),
    {
      files: ['arabic/**', 'i18n/**'],
      rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
    },
    {
      // A drawing speaks in coordinates: at(x, y, width, height) says more than an object would.
      files: ['media/demo/**'],
      rules: { 'max-params': 'off' },
    },
    {
      files: ['db/schema.ts', 'db/demo/stories/**'],
      rules: { 'max-lines': 'off' },
    },
    {
      files: [
        'app/**/{page,layout,template,error,global-error,not-found,robots,sitemap,manifest}.{ts,tsx}',
        'pages/**',
        '*.config.ts',
        'i18n/request.ts',
        'e2e/fixtures/global-setup.ts',
      ],
      rules: { 'import/no-default-export': 'off' },
    },
    {
      files: ['config.ts', '*.config.ts', 'tools/**', 'e2e/**', 'bench/**'],
      rules: { 'node/no-process-env': 'off' },
    },
    {
      files: ['**/*.test.ts'],
      plugins: ['vitest'],
      // A table's row arrives as parameters; a helper stands beside the tests that it serves.
      rules: { 'max-params': 'off', 'unicorn/consistent-function-scoping': 'off' },
    },
    {
      // Playwright reads from a fixture's first parameter what it needs; `{}` says that it needs nothing.
      files: ['e2e/fixtures/**'],
      rules: { 'no-empty-pattern': 'off' },
    },
  ],
});
