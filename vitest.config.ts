import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Of a test that hangs; on a busy machine a sound one may take many seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    environment: 'node',
    // Loading the same modules anew for each file took more time than the tests themselves.
    isolate: false,
    include: ['**/*.test.ts'],
    exclude: [...configDefaults.exclude, '.next/**', 'data/**', 'e2e/**', 'test-results/**'],
    env: { TZ: 'UTC' },
  },
});
