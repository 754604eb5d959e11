// npm run screenshots: takes the pictures of the README anew; with --update also those that the browser test compares with.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { browserPath, ensureBrowser } from './browser.mjs'
import { checkNode, installPackages, root } from './install.mjs'

checkNode()
installPackages()
ensureBrowser()
const { build } = await import('./build.mjs')
await build()
const run = spawnSync(
  process.execPath,
  [
    '--import',
    'tsx',
    '--conditions=@qianmian/source',
    join(root, 'web/test/screens/main.ts'),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, QIANMIAN_BROWSER: browserPath() ?? '' } },
)
process.exit(run.status ?? 1)
