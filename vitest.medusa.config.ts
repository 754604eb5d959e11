import { defineConfig } from 'vitest/config'

/** The connector against a real Medusa 2, when it is asked for: `npm run test:medusa`. It installs and starts one. */
export default defineConfig({
  resolve: { conditions: ['@qianmian/source', 'node'] },
  ssr: { resolve: { conditions: ['@qianmian/source', 'node'], externalConditions: ['node'] } },
  test: {
    name: 'medusa',
    include: ['server/test/medusa/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 1_200_000,
    fileParallelism: false,
    isolate: false,
  },
})
