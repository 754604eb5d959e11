import { describe, expect, it, vi } from 'vitest'
import { commandFor, sequence } from './keys.ts'

describe('single keys', () => {
  it('approve by A, whether or not the shift lock is on', () => {
    const a = vi.fn()
    expect(commandFor({ key: 'a', isTyping: false }, { a })).toBe(a)
    expect(commandFor({ key: 'A', isTyping: false }, { a })).toBe(a)
  })

  it('rest while somebody types, composes Chinese, or copies with a modifier', () => {
    const keys = { a: vi.fn(), c: vi.fn() }
    expect(commandFor({ key: 'a', isTyping: true }, keys)).toBeUndefined()
    expect(commandFor({ key: 'a', isTyping: false, isComposing: true }, keys)).toBeUndefined()
    expect(commandFor({ key: 'c', isTyping: false, metaKey: true }, keys)).toBeUndefined()
    expect(commandFor({ key: 'c', isTyping: false, ctrlKey: true }, keys)).toBeUndefined()
  })

  it('tell undo from redo by shift, where a page has both', () => {
    const keys = { z: vi.fn(), 'shift+z': vi.fn() }
    expect(commandFor({ key: 'Z', shiftKey: true, isTyping: false }, keys)).toBe(keys['shift+z'])
    expect(commandFor({ key: 'z', isTyping: false }, keys)).toBe(keys.z)
    expect(commandFor({ key: 'Z', shiftKey: true, isTyping: false }, { z: keys.z })).toBe(keys.z)
  })

  it('move while they are held, and decide once', () => {
    const keys = { a: vi.fn(), j: vi.fn() }
    expect(commandFor({ key: 'j', isTyping: false, repeat: true }, keys)).toBe(keys.j)
    expect(commandFor({ key: 'a', isTyping: false, repeat: true }, keys)).toBeUndefined()
  })

  it('never run something inherited', () => {
    expect(commandFor({ key: 'toString', isTyping: false }, {})).toBeUndefined()
  })

  it('open a place by G and a letter, only when they follow closely', () => {
    const step = sequence('g')
    expect(step('g', 0)).toBeUndefined()
    expect(step('i', 300)).toBe('i')
    expect(step('i', 400)).toBeUndefined()
    step('g', 1000)
    expect(step('p', 5000)).toBeUndefined()
  })
})
