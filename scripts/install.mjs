// Installs packages when the lock file is newer than what is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Refuses Node versions that the packages do not run on, with a sentence that says what to do. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `Node ${process.versions.node} is too old: install Node 20.19 or newer. Node 版本太旧，请装 20.19 以上。`,
  )
  process.exit(1)
}

export function installPackages() {
  const stampFile = join(root, 'node_modules/.qianmian-lock')
  const lock = createHash('sha1')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock) return false
  console.log('  安装依赖 / installing packages')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (result.status !== 0) {
    console.error('npm ci failed; nothing was started. 依赖没有装上，没有启动。')
    process.exit(result.status ?? 1)
  }
  writeFileSync(stampFile, lock)
  return true
}
