import { describe, expect, it } from 'vitest'
import { decodeFeed } from './decode-feed.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('the text of a feed', () => {
  it('is read by its mark, its header, its first line, else as UTF-8', () => {
    // 节 in GBK.
    const gbk = new Uint8Array([...bytes('<?xml version="1.0" encoding="GBK"?><a>'), 0xbd, 0xda, ...bytes('</a>')])
    expect(decodeFeed(gbk, '')).toContain('<a>节</a>')
    expect(decodeFeed(new Uint8Array([0xbd, 0xda]), 'text/xml; charset="gbk"')).toBe('节')
    expect(decodeFeed(bytes('节'), 'text/xml; charset=utf-8')).toBe('节')
    expect(decodeFeed(new Uint8Array([0xff, 0xfe, 0x82, 0x82]), 'charset=gbk')).toBe('节')
    expect(decodeFeed(bytes('节'), 'charset=no-such-thing')).toBe('节')
  })
})
