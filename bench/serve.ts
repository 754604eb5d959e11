import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

export interface Served {
  readonly url: string
  readonly child: ChildProcess
  readonly dataDir: string
  readonly output: () => string
  stop(): Promise<void>
}

/** Starts the built server on a data folder of its own and waits until it answers. */
export async function serve(
  options: {
    dataDir?: string
    env?: Record<string, string>
    keepData?: boolean
    /** How long the server may take to get ready. */
    limitMs?: number
  } = {},
): Promise<Served> {
  const port = await freePort()
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'qianmian-bench-'))
  let output = ''
  const child = spawn(process.execPath, [join(ROOT, 'server/dist/main.js')], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout?.on('data', (chunk) => {
    output += chunk
  })
  child.stderr?.on('data', (chunk) => {
    output += chunk
  })
  const url = `http://localhost:${port}`
  const until = Date.now() + (options.limitMs ?? 120_000)
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended:\n${output}`)
    const ready = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    )
    if (ready && output.includes('Ctrl-C')) break
    if (Date.now() > until) {
      child.kill('SIGKILL')
      throw new Error(`the server did not get ready:\n${output}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    url,
    child,
    dataDir,
    output: () => output,
    async stop() {
      if (child.exitCode === null) {
        child.kill('SIGTERM')
        await new Promise((resolve) => child.on('exit', resolve))
      }
      if (!options.keepData) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Signs in by the one-time link that the server printed. @returns the cookie header */
export async function signIn(served: Served): Promise<string> {
  const link = /http\S+\/join\?token=\S+/.exec(served.output())?.[0]
  if (!link) throw new Error('no sign-in link was printed')
  const response = await fetch(link, { redirect: 'manual' })
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  if (!cookie) throw new Error(`the sign-in link did not work: ${response.status}`)
  return cookie
}
