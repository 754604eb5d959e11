import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeText } from './encode-text.ts'

async function encode(chunks: readonly string[], encoding: Parameters<typeof encodeText>[1]): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of encodeText(chunks, encoding)) parts.push(part)
  return Buffer.concat(parts)
}

describe('encodeText', () => {
  it.each(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'] as const)(
    '%s decodes to the same text',
    async (encoding) => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), async (chunks) => {
          // GB18030 shares two code points of the private use area between standards; shop text has none.
          const text = chunks.join('').replace(/[\uE000-\uF8FF\uFEFF]/g, '')
          const decoded = new TextDecoder(encoding.replace('-bom', '')).decode(
            await encode([text.slice(0, 3), text.slice(3)], encoding),
          )
          expect(decoded).toBe(text)
        }),
      )
    },
  )
})
