import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../../src/platform/database/database.ts'
import { lockFolder } from '../../src/platform/database/folder-lock.ts'
import { pgliteFolder } from '../support/databases.ts'

const MODULE = new URL('../../src/platform/database/folder-lock.ts', import.meta.url).href

let folder: string
const children: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qianmian-lock-'))
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Another process that tries to take the folder. @returns what it said: `held`, or the sentence of the refusal */
async function other(): Promise<{ said: string; child: ChildProcess }> {
  const script = `
    const { lockFolder } = await import(${JSON.stringify(MODULE)})
    try { await lockFolder(${JSON.stringify(folder)}); console.log('held') } catch (error) { console.log(error.message) }
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const said = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (data) => resolve(String(data).trim())),
  )
  return { said, child }
}

const kill9 = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })

describe('folder lock contract', () => {
  it('keeps a second process out with one sentence in both languages', async () => {
    const first = await other()
    expect(first.said).toBe('held')
    const second = await other()
    expect(second.said).toContain(`正被另一个千面进程使用（进程号 ${first.child.pid}）`)
    expect(second.said).toContain(`in use by another Qianmian process (process id ${first.child.pid})`)
  })

  it('takes the lock of a process that was killed over at once', async () => {
    const first = await other()
    await kill9(first.child)
    expect(existsSync(join(folder, 'database.lock'))).toBe(true)
    const started = Date.now()
    const lock = await lockFolder(folder)
    expect(Date.now() - started).toBeLessThan(500)
    lock.release()
    expect(existsSync(join(folder, 'database.lock'))).toBe(false)
  })

  it.each([
    ['the process id was given to another process', { began: '1' }],
    ['the machine was started anew', { boot: 'another-boot' }],
  ])('takes a lock over when %s', async (_name, change) => {
    const mine = await lockFolder(folder)
    const file = join(folder, 'database.lock')
    const text = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    writeFileSync(file, JSON.stringify({ ...text, ...change, id: 'old' }))
    const lock = await lockFolder(folder)
    lock.release()
    mine.release()
  })

  it('takes a half-written lock file over', async () => {
    const file = join(folder, 'database.lock')
    writeFileSync(file, '{"id":')
    utimesSync(file, new Date(Date.now() - 5000), new Date(Date.now() - 5000))
    ;(await lockFolder(folder)).release()
  })

  it('refuses a lock of another machine while that machine touches it', async () => {
    const file = join(folder, 'database.lock')
    writeFileSync(file, JSON.stringify({ id: 'far', pid: 1, host: `${hostname()}-other`, boot: 'b', began: '1' }))
    const beat = setInterval(() => utimesSync(file, new Date(), new Date()), 300)
    await expect(lockFolder(folder)).rejects.toThrow(`process id 1 @ ${hostname()}-other`)
    clearInterval(beat)
  })

  it('lets exactly one of four through when all find the lock of a dead process', async () => {
    const dead = await other()
    await kill9(dead.child)
    const said = (await Promise.all(Array.from({ length: 4 }, () => other()))).map((result) => result.said)
    expect(said.filter((text) => text === 'held')).toHaveLength(1)
    expect(said.filter((text) => text.includes('in use by another'))).toHaveLength(3)
  })

  it('guards the embedded database, and gives the folder back when it is closed', async () => {
    const data = await pgliteFolder()
    const db = await openDatabase({ dataDir: data })
    await sql`select 1`.execute(db)
    await expect(openDatabase({ dataDir: data })).rejects.toThrow('in use by another Qianmian process')
    await db.destroy()
    const again = await openDatabase({ dataDir: data })
    await sql`select 1`.execute(again)
    await again.destroy()
    rmSync(data, { recursive: true, force: true })
  })
})

describe('a folder that somebody else took meanwhile', () => {
  it('is left to them: the holder hears of it, and touches and removes nothing', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const onLost = vi.fn()
      const lock = await lockFolder(folder, onLost)
      vi.advanceTimersByTime(20_000)
      expect(onLost).not.toHaveBeenCalled()
      const file = join(folder, 'database.lock')
      const theirs = JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), id: 'theirs', host: 'elsewhere' })
      writeFileSync(file, theirs)
      vi.advanceTimersByTime(5_000)
      expect(onLost).toHaveBeenCalledOnce()
      lock.release()
      expect(readFileSync(file, 'utf8')).toBe(theirs)
    } finally {
      vi.useRealTimers()
    }
  })
})
