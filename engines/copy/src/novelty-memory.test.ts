import { type ListingText, listingFields, seededRandom, spansText } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { channel } from './channels.data.ts'
import { noveltyOf } from './novelty-memory.ts'
import { LINEN_TEE } from './test-subjects.ts'
import type { Written } from './types.ts'
import { writeListing } from './write-listing.ts'

function write(seed: string, published: readonly ListingText[] = []): Written {
  const brief = {
    channel: channel('shop'),
    isoDate: '2026-07-16',
    novelty: noveltyOf(published),
  }
  const written = writeListing(LINEN_TEE, brief, seededRandom(seed))
  if (!written.ok) throw new Error(written.error.message.en)
  return written.value
}

const sentences = (text: ListingText): string[] =>
  listingFields(text).flatMap(({ path, spans }) => (path.field === 'title' ? [] : spansText(spans).split(/[。；]/)))

describe('a memory of published texts', () => {
  const published = ['a', 'b', 'c', 'd'].flatMap((seed) => [write(seed).zh, write(seed).en])

  it('gives the same text for the same set of texts, in whatever order they come', () => {
    expect(write('x', published)).toEqual(write('x', [...published].reverse()))
    expect(write('x', published)).toEqual(write('x', published))
  })

  it('takes a frame that was published less often than one that was', () => {
    const first = write('frames')
    const memory = (times: number) =>
      noveltyOf(
        [],
        Array.from({ length: times }, () => first.frames),
      )
    const brief = { channel: channel('shop'), isoDate: '2026-07-16', novelty: memory(9) }
    const again = writeListing(LINEN_TEE, brief, seededRandom('frames'))
    if (!again.ok) throw new Error(again.error.message.en)
    const shared = again.value.frames.zh.filter((frame) => first.frames.zh.includes(frame)).length
    expect(shared).toBeLessThan(first.frames.zh.length / 2)
  })

  it('makes the next text say less of what was said', () => {
    const known = new Set(published.filter((text) => text.lang === 'zh').flatMap(sentences))
    const repeated = (texts: readonly ListingText[]): number => {
      let count = 0
      for (let i = 0; i < 60; i++)
        count += sentences(write(`next ${i}`, texts).zh).filter((said) => said !== '' && known.has(said)).length
      return count
    }
    expect(repeated(published)).toBeLessThan(repeated([]))
  })
})
