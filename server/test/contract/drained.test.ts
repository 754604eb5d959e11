import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { drained } from '../support/drained.ts'

describe('waiting for a slow reader', () => {
  it('leaves no listener behind, however often it waits', async () => {
    const slow = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void setImmediate(done) })
    for (let i = 0; i < 30; i++) if (!slow.write('two')) await drained(slow)
    expect([slow.listenerCount('close'), slow.listenerCount('drain')]).toEqual([0, 0])
  })

  it('ends when the reader goes away, before or after', async () => {
    const stuck = new Writable({ highWaterMark: 1, write: () => undefined })
    stuck.write('two')
    const waiting = drained(stuck)
    stuck.destroy()
    await waiting
    await drained(stuck)
    expect(stuck.listenerCount('close')).toBe(0)
  })
})
