import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FanOut } from '../../src/platform/events/fan-out.ts'
import { NatsFanOut } from '../../src/platform/events/nats-fan-out.ts'
import { SingleProcess } from '../../src/platform/events/single-process.ts'
import { natsUnderTest } from '../support/databases.ts'
import { silentLog } from '../support/silent-log.ts'
import { until } from '../support/until.ts'

const nats = await natsUnderTest()
const adapters: { name: string; hasOthers: boolean; open: (prefix: string) => Promise<FanOut> }[] = [
  { name: 'single process', hasOthers: false, open: async () => new SingleProcess() },
  ...(nats
    ? [{ name: 'NATS', hasOthers: true, open: (prefix: string) => NatsFanOut.open(nats, prefix, silentLog) }]
    : []),
]

for (const adapter of adapters) {
  describe(`fan-out contract: ${adapter.name}`, () => {
    const prefix = `qm_test_${randomUUID().slice(0, 8)}`
    let one: FanOut
    let other: FanOut
    beforeAll(async () => {
      one = await adapter.open(prefix)
      other = await adapter.open(prefix)
    })
    afterAll(async () => {
      await one?.close()
      await other?.close()
    })

    it('does not tell a process what it told itself', async () => {
      const heard: unknown[] = []
      const listening = await one.hear('self', (message) => void heard.push(message))
      one.tell('self', { n: 1 })
      await one.flush()
      await new Promise((resolve) => setTimeout(resolve, 50))
      expect(heard).toEqual([])
      await listening.stop()
    })

    it('tells the others in order, and no other subject', async () => {
      const heard: unknown[] = []
      const listening = await other.hear('order', (message) => void heard.push(message))
      for (let n = 0; n < 20; n++) one.tell('order', { n })
      one.tell('elsewhere', { n: 99 })
      await one.flush()
      if (adapter.hasOthers)
        await until(
          () => heard.length,
          (n) => n >= 20,
        )
      expect(heard).toEqual(adapter.hasOthers ? Array.from({ length: 20 }, (_, n) => ({ n })) : [])
      await listening.stop()
    })

    it('asks one that answers, and says at once when nobody does', async () => {
      const answering = await other.answer('question', (question) => ({ heard: question }))
      const said = await one.ask('question', { n: 7 }, 5_000)
      expect(said).toEqual(adapter.hasOthers ? { said: { heard: { n: 7 } } } : { failed: 'nobody' })
      await answering.stop()
      const at = performance.now()
      expect(await one.ask('question', { n: 8 }, 60_000)).toEqual({ failed: 'nobody' })
      expect(performance.now() - at).toBeLessThan(20_000)
    })

    it.runIf(adapter.hasOthers)('does not wait for a silent one, and knows one that cannot say', async () => {
      const hanging = await other.answer('hang', () => new Promise(() => {}))
      expect(await one.ask('hang', {}, 50)).toEqual({ failed: 'silent' })
      const throwing = await other.answer('throw', () => {
        throw new Error('once')
      })
      expect(await one.ask('throw', {}, 5_000)).toEqual({ failed: 'unable' })
      await throwing.stop()
      expect(hanging).toBeDefined()
    })

    it('hears on after a handler threw, and no more after it stopped', async () => {
      const heard: unknown[] = []
      const listening = await other.hear('trouble', (message) => {
        heard.push(message)
        if (heard.length === 1) throw new Error('once')
      })
      one.tell('trouble', 'a')
      one.tell('trouble', 'b')
      await one.flush()
      if (adapter.hasOthers)
        await until(
          () => heard.length,
          (n) => n >= 2,
        )
      await listening.stop()
      one.tell('trouble', 'c')
      await one.flush()
      await new Promise((resolve) => setTimeout(resolve, 50))
      expect(heard).toEqual(adapter.hasOthers ? ['a', 'b'] : [])
    })
  })
}
