import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['**/*.test.ts'],
    exclude: [...configDefaults.exclude, '.next/**', 'data/**', 'e2e/**', 'test-results/**'],
    env: { TZ: 'UTC' },
  },
});
