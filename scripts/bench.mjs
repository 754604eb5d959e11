// npm run bench -- <name> [--option value …]; alone it lists what there is.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkNode, installPackages, root } from './install.mjs'

checkNode()
installPackages()
const [name, ...rest] = process.argv.slice(2)
const folder = join(root, 'bench')
if (!name) {
  console.log('npm run bench -- <name> [--out file] [options]\n')
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.bench.ts'))) {
    const about = /^\/\/ (.*)/.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? ''
    console.log(`  ${file.replace('.bench.ts', '').padEnd(14)} ${about}`)
  }
  process.exit(0)
}
const file = join(folder, `${name}.bench.ts`)
if (!existsSync(file)) {
  console.error(`There is no bench named ${name}; npm run bench lists them.`)
  process.exit(64)
}
const { build } = await import('./build.mjs')
await build()
const run = spawnSync(process.execPath, ['--import', 'tsx', '--conditions=@qianmian/source', file, ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
})
process.exit(run.status ?? 1)
