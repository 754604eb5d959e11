import { aiLabel, readFileLabel, writeFileLabel } from '@qianmian/compliance'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { LABEL_HELP } from '../provenance/label-help.ts'
import { picturePdf } from './picture-pdf.ts'

const jpeg = async () =>
  new Uint8Array(
    await sharp({ create: { width: 300, height: 400, channels: 3, background: '#a86' } })
      .jpeg()
      .toBuffer(),
  )

describe('a picture as a page', () => {
  it('is a PDF whose cross-references point at their objects, with the picture whole inside', async () => {
    const picture = await jpeg()
    const pdf = Buffer.from(picturePdf(picture, 300, 400))
    expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.4')
    const text = pdf.toString('latin1')
    const table = Number(/startxref\n(\d+)/.exec(text)?.[1])
    expect(text.slice(table, table + 4)).toBe('xref')
    const offsets = [...text.slice(table).matchAll(/(\d{10}) 00000 n/g)].map((match) => Number(match[1]))
    expect(offsets).toHaveLength(5)
    for (const [i, offset] of offsets.entries()) expect(text.slice(offset, offset + 8)).toContain(`${i + 1} 0 obj`)
    expect(pdf.includes(Buffer.from(picture))).toBe(true)
    expect(text).toContain('/MediaBox [0 0 631.5 842]')
  })

  it('takes its AI label like every PDF', async () => {
    const { hidden } = aiLabel('picture', 'CN', 'embedded', { producer: 'QM', produceId: 'a', facts: ['f1'] })
    const labelled = writeFileLabel(picturePdf(await jpeg(), 300, 400), hidden, LABEL_HELP)
    const reading = labelled.ok ? readFileLabel(labelled.value, LABEL_HELP) : undefined
    expect(reading?.ok && reading.value.label?.facts).toEqual(['f1'])
  })
})
