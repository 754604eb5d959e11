// From a fresh clone to the first answer, installing included, and the second start
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { report } from './report.ts'
import { freePort, ROOT } from './serve.ts'

const startedAt = new Date()
const clone = mkdtempSync(join(tmpdir(), 'qianmian-clone-'))
const made = spawnSync('git', ['clone', '-q', ROOT, clone], { stdio: 'inherit' })
if (made.status !== 0) throw new Error('git clone failed')

async function startOnce(): Promise<number> {
  const port = await freePort()
  const at = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...process.env, PORT: String(port), NODE_OPTIONS: '', INIT_CWD: clone },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  try {
    for (;;) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`)
      const ok = await fetch(`http://localhost:${port}/zh`).then(
        (response) => response.status === 200,
        () => false,
      )
      if (ok) return (performance.now() - at) / 1000
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  } finally {
    if (child.pid) process.kill(-child.pid, 'SIGINT')
    await new Promise((resolve) => child.on('exit', resolve))
  }
}

try {
  const first = await startOnce()
  const second = await startOnce()
  report('boot', startedAt, [
    {
      id: 'firstStartSeconds',
      value: first,
      unit: 's',
      must: '<= 240',
      note: 'git clone not counted; npm ci, build, database and demo shop are',
    },
    { id: 'secondStartSeconds', value: second, unit: 's', must: '<= 8' },
  ])
} finally {
  rmSync(clone, { recursive: true, force: true })
}
