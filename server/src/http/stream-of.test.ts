import { describe, expect, it } from 'vitest'
import { streamOf } from './stream-of.ts'

describe('streamOf', () => {
  it('makes a chunk only when the receiver takes one, and ends the source when he leaves', async () => {
    let made = 0
    let ended = false
    const source = async function* () {
      try {
        for (; made < 1_000; ) {
          made += 1
          yield Uint8Array.of(made & 255)
        }
      } finally {
        ended = true
      }
    }
    const reader = streamOf(source()).getReader()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(made).toBeLessThanOrEqual(2)
    for (let n = 1; n <= 10; n++) expect((await reader.read()).value).toEqual(Uint8Array.of(n))
    expect(made).toBeLessThanOrEqual(12)
    await reader.cancel()
    expect(ended).toBe(true)
  })

  it('ends with its source, and fails with it', async () => {
    const two = async function* () {
      yield Uint8Array.of(1)
      yield Uint8Array.of(2)
    }
    expect(new Uint8Array(await new Response(streamOf(two())).arrayBuffer())).toEqual(Uint8Array.of(1, 2))
    const broken = async function* () {
      yield Uint8Array.of(1)
      throw new Error('the database is away')
    }
    await expect(new Response(streamOf(broken())).arrayBuffer()).rejects.toThrow('the database is away')
  })
})
