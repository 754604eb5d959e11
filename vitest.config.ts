import { defineConfig } from 'vitest/config'

const resolve = { conditions: ['@qianmian/source', 'node'] }
const ssr = { resolve: { conditions: ['@qianmian/source', 'node'], externalConditions: ['node'] } }

/** How long a value may take to become what it should be, on a machine with much else to do. */
const expect = { poll: { timeout: 20_000 } }

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
          sequence: { groupOrder: 0 },
          include: [
            '{engines,server,web,demo,bench}/**/src/**/*.test.{ts,tsx}',
            'demo/**/*.test.ts',
            'scripts/*.test.ts',
          ],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Two files at once on two cores: Vitest itself would leave one core to its main process, which sleeps.
          maxWorkers: '100%',
          isolate: false,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'contract',
          sequence: { groupOrder: 1 },
          globalSetup: './server/test/support/global-setup.ts',
          include: ['server/test/contract/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect,
          fileParallelism: false,
          isolate: false,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'e2e',
          sequence: { groupOrder: 2 },
          globalSetup: './server/test/support/global-setup.ts',
          include: ['server/test/e2e/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect,
          fileParallelism: false,
          isolate: false,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'browser',
          sequence: { groupOrder: 3 },
          globalSetup: './server/test/support/global-setup.ts',
          include: ['web/test/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect,
          fileParallelism: false,
          isolate: false,
        },
      },
    ],
  },
})
