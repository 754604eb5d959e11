import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Stopped } from './compute.ts'
import { WorkerPool } from './worker-pool.ts'

let folder: string
let pool: WorkerPool | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qianmian-pool-'))
})
afterEach(async () => {
  await pool?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A thread that notes its start, then runs `body`. */
function entry(body: string): URL {
  const file = join(folder, 'worker.mjs')
  writeFileSync(
    file,
    `import { appendFileSync } from 'node:fs'
     import { parentPort } from 'node:worker_threads'
     appendFileSync(${JSON.stringify(join(folder, 'starts'))}, Date.now() + '\\n')
     ${body}`,
  )
  return pathToFileURL(file)
}
const starts = () => readFileSync(join(folder, 'starts'), 'utf8').trim().split('\n').map(Number)

const ANSWER = `parentPort.on('message', ({ id, task }) => {
  if (task === 'die') process.exit(3)
  if (task === 'fail') parentPort.postMessage({ id, error: 'cannot' })
  else parentPort.postMessage({ id, value: task })
})`

describe('worker pool', () => {
  it('runs more tasks than it has threads, and fails one without the others', async () => {
    pool = new WorkerPool(entry(ANSWER), 2)
    const results = await Promise.allSettled(['a', 'fail', 'b', 'c'].map((task) => pool?.run(task, {})))
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed'))).toEqual([
      'a',
      'failed',
      'b',
      'c',
    ])
  })

  it('gives a task up with which threads die, and goes on with a new thread', async () => {
    pool = new WorkerPool(entry(ANSWER), 1, { pauseMs: 10, maxTries: 2 })
    await expect(pool.run('die', {})).rejects.toThrow('died with it 2 times (a compute thread ended with code 3)')
    expect(await pool.run('a', {})).toBe('a')
    expect(starts()).toHaveLength(3)
  })

  it('waits longer and longer for threads that die at once, and then says so to every waiting task', async () => {
    pool = new WorkerPool(entry('process.exit(7)'), 1, { pauseMs: 50, maxTries: 9, maxDeaths: 4 })
    const said = await Promise.allSettled(['a', 'b'].map((task) => pool?.run(task, {})))
    for (const result of said)
      expect(result).toMatchObject({ reason: { message: expect.stringContaining('died 4 times in a row') } })
    const times = starts()
    expect(times).toHaveLength(4)
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0))
    for (const [i, gap] of gaps.entries()) expect(gap).toBeGreaterThanOrEqual(50 * 2 ** i - 5)
    await expect(pool.run('c', {})).rejects.toThrow(/in a row/)
  })

  it('stops a task that runs and one that waits, and goes on with the others', async () => {
    pool = new WorkerPool(
      entry(`parentPort.on('message', ({ id, task }) => {
        if (task !== 'long') parentPort.postMessage({ id, value: task })
      })`),
      1,
    )
    const [running, waiting] = [new AbortController(), new AbortController()]
    const long = pool.run('long', {}, { signal: running.signal })
    const behind = pool.run('b', {}, { signal: waiting.signal })
    const last = pool.run('c', {})
    waiting.abort()
    await expect(behind).rejects.toBeInstanceOf(Stopped)
    running.abort()
    await expect(long).rejects.toBeInstanceOf(Stopped)
    expect(await last).toBe('c')
    await expect(pool.run('d', {}, { signal: running.signal })).rejects.toBeInstanceOf(Stopped)
  })

  it('passes on what a task tells while it runs', async () => {
    pool = new WorkerPool(
      entry(`parentPort.on('message', ({ id }) => {
        for (const note of [1, 2]) parentPort.postMessage({ id, note })
        parentPort.postMessage({ id, value: 'end' })
      })`),
      1,
    )
    const told: unknown[] = []
    expect(await pool.run('a', {}, { onProgress: (note) => told.push(note) })).toBe('end')
    expect(told).toEqual([1, 2])
  })

  it('takes what is urgent although every thread is busy', async () => {
    pool = new WorkerPool(
      entry(`parentPort.on('message', ({ id, task }) => {
        if (task !== 'long') parentPort.postMessage({ id, value: task })
      })`),
      1,
    )
    const stop = new AbortController()
    const long = pool.run('long', {}, { signal: stop.signal }).catch(() => 'stopped')
    expect(await pool.run('draft', {}, { isUrgent: true })).toBe('draft')
    stop.abort()
    expect(await long).toBe('stopped')
  })

  it('refuses tasks after the end', async () => {
    pool = new WorkerPool(entry(ANSWER), 1)
    await pool.close()
    await expect(pool.run('a', {})).rejects.toThrow('stopped')
  })
})
