import { describe, expect, it } from 'vitest'
import { textOf } from './read-text-file.ts'

describe('the text of a dropped file', () => {
  it('reads what spreadsheets save: Chinese Excel writes GB 18030, and its costs must not come in as question marks', () => {
    const utf8 = new TextEncoder().encode('货号,成本\nA,1')
    expect(textOf(utf8)).toBe('货号,成本\nA,1')
    expect(textOf(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]))).toBe('货号,成本\nA,1')
    expect(textOf(new Uint8Array([0xb3, 0xc9, 0xb1, 0xbe, 0x2c, 0x31]))).toBe('成本,1')
    expect(textOf(new Uint8Array([0xff, 0xfe, 0x10, 0x62, 0x2c, 0x00]))).toBe('成,')
  })

  it('says that a picture is no text', () => {
    expect(textOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))).toBeUndefined()
  })
})
