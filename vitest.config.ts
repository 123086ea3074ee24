import { defineConfig } from 'vitest/config'

/** Tests that also run on a Postgres server: everything a second connection could break. */
const serverTests = ['**/store.test.ts', '**/race.test.ts', 'db/*.test.ts']

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'pglite',
          include: ['**/*.test.ts'],
          exclude: ['node_modules/**', 'data/**'],
          globalSetup: ['db/suite/pglite.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: serverTests,
          exclude: ['node_modules/**', 'data/**'],
          globalSetup: ['db/suite/postgres.ts'],
        },
      },
    ],
  },
})
