// npm start: installs what is missing, builds what changed, makes the database the first time, serves everything.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkNode, installPackages, root } from './install.mjs'

checkNode()
const started = Date.now()
console.log('千面 Qianmian')
installPackages()
const { build } = await import('./build.mjs')
if (await build()) console.log(`  构建完成 / built, ${Math.round((Date.now() - started) / 1000)} s`)

process.chdir(process.env.INIT_CWD ?? root)
const dataDir = process.env.DATA_DIR ?? join(root, 'data')
process.env.DATA_DIR = dataDir
if (!process.env.DATABASE_URL && !existsSync(join(dataDir, 'database'))) {
  console.log('  建数据库 / creating the database')
  // In a process of its own: making a database takes memory that serving does not need.
  const made = spawnSync(process.execPath, [join(root, 'server/dist/cli.js'), 'database', 'create'], {
    stdio: 'inherit',
    env: process.env,
  })
  if (made.status !== 0) process.exit(made.status ?? 1)
}
await import('../server/dist/main.js')
console.log(`  ${((Date.now() - started) / 1000).toFixed(1)} s`)
