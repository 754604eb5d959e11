import { describe, expect, it } from 'vitest'
import { judgePrice, judgeText, valueDigest } from './judge-values.ts'

const value = (theirs: string, more: { written?: string; pending?: string; isHeld?: boolean } = {}) => ({
  theirs,
  written: more.written === undefined ? null : valueDigest(more.written),
  pending: more.pending === undefined ? null : valueDigest(more.pending),
  isHeld: more.isHeld ?? false,
})

describe('whose a text is', () => {
  it('what we never wrote to is the merchant’s', () => {
    expect(judgeText('a', undefined)).toBe('theirs')
  })
  it('ours comes back as ours, heard of or not', () => {
    expect(judgeText('ours', value('theirs', { written: 'ours' }))).toBe('ours')
    expect(judgeText('ours', value('theirs', { pending: 'ours' }))).toBe('ours')
    expect(judgeText('before', value('theirs', { written: 'before', pending: 'next' }))).toBe('ours')
  })
  it('a writing that never arrived changed nothing', () => {
    expect(judgeText('theirs', value('theirs', { pending: 'ours' }))).toBe('same')
    expect(judgeText('new', value('theirs', { pending: 'ours' }))).toBe('theirs')
  })
  it('what the merchant wrote over ours is a conflict, her old text too', () => {
    expect(judgeText('new', value('theirs', { written: 'ours' }))).toBe('conflict')
    expect(judgeText('theirs', value('theirs', { written: 'ours' }))).toBe('conflict')
  })
  it('a held field is the merchant’s alone', () => {
    const held = value('theirs', { pending: 'ours', isHeld: true })
    expect([judgeText('theirs', held), judgeText('ours', held), judgeText('new', held)]).toEqual([
      'same',
      'theirs',
      'theirs',
    ])
  })
})

describe('whose a price is', () => {
  it.each([
    // there, here, what we last saw there
    [100, undefined, undefined, 'theirs'],
    [100, 90, undefined, 'theirs'],
    [100, 100, 100, 'same'],
    [100, 90, 100, 'same'],
    [110, 100, 100, 'theirs'],
    [90, 90, 100, 'ours'],
    [110, 90, 100, 'conflict'],
  ] as const)('%s there, %s here, %s known: %s', (there, here, known, verdict) => {
    expect(judgePrice(there, here, known === undefined ? undefined : value(String(known)))).toBe(verdict)
  })
  it('a price that we are writing is ours, though it has changed again here', () => {
    expect(judgePrice(90, 80, value('100', { pending: '90' }))).toBe('ours')
  })
})
