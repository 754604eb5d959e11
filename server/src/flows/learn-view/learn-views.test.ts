import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { LearnView } from '../../contract/types.ts'
import type { Findings } from '../../learning/learner.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { LearnViews } from './learn-views.ts'

let [version, deed, state, change, now] = [1, 1, 'running', 'a', 0]
vi.mock('../../modules/shops/index.ts', () => ({ getShop: async () => ({ version }) }))
vi.mock('../../modules/activity/index.ts', () => ({ lastDeed: async () => deed }))
vi.mock('../../modules/simulations/index.ts', () => ({ newestSimulation: async () => ({ seed: 's', state }) }))
vi.mock('../../modules/decisions/index.ts', () => ({ lastChange: async () => change }))
vi.mock('./read-learn.ts', () => ({ readLearn: async () => undefined }))

const ctx = { shop: { id: 'shop' }, clock: { now: () => now } } as unknown as Ctx
const found = (): Findings => ({ effects: [], losers: [], changes: [] })

describe('the kept views of the learn screen', () => {
  let made = 0
  let findings = found()
  let views = new LearnViews()
  beforeEach(() => {
    ;[version, deed, state, change, now, made] = [1, 1, 'running', 'a', 0, 0]
    findings = found()
    views = new LearnViews(async () => {
      made += 1
      return { to: String(made) } as LearnView
    })
  })
  const get = async (days = 14) => (await views.get(ctx, findings, { days })).to

  it('are worked out once for as long as nothing happens, and again when the window has moved on', async () => {
    expect([await get(), await get(), await get(7), await get()]).toEqual(['1', '1', '2', '1'])
    now = 6 * 60_000
    expect(await get()).toBe('3')
  })

  it('are worked out anew at once after a deed in the shop, a new policy and the end of a simulation', async () => {
    await get()
    version = 2
    expect(await get()).toBe('2')
    findings = found()
    expect(await get()).toBe('3')
    deed = 2
    expect(await get()).toBe('4')
    state = 'done'
    expect(await get()).toBe('5')
  })

  it('wait a little while shoppers keep coming', async () => {
    await get()
    change = 'b'
    now = 500
    expect(await get()).toBe('1')
    now = 1500
    expect(await get()).toBe('2')
  })

  it('are made once for all who ask at the same time', async () => {
    expect(await Promise.all([get(), get(), get()])).toEqual(['1', '1', '1'])
    expect(made).toBe(1)
  })

  it('keep no more than forty answers', async () => {
    for (let days = 1; days <= 41; days++) await get(days)
    expect(await get(41)).toBe('41')
    expect(await get(1)).toBe('42')
  })
})
