import { defineConfig } from 'vitest/config'

const resolve = { conditions: ['@qianmian/source', 'node'] }
const ssr = { resolve: { conditions: ['@qianmian/source', 'node'], externalConditions: ['node'] } }

export default defineConfig({
  resolve,
  ssr,
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'unit',
          include: [
            '{engines,server,web,demo,bench}/**/src/**/*.test.{ts,tsx}',
            'demo/**/*.test.ts',
            'scripts/*.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'contract',
          globalSetup: './server/test/support/global-setup.ts',
          include: ['server/test/contract/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'e2e',
          globalSetup: './server/test/support/global-setup.ts',
          include: ['server/test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'browser',
          globalSetup: './server/test/support/global-setup.ts',
          include: ['web/test/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
