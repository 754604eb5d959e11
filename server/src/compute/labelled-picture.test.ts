import { aiLabel, checkLabel } from '@qianmian/compliance'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { labelledPicture, readLabel } from './labelled-picture.ts'

describe('the hidden label of a picture', () => {
  const plain = () =>
    sharp({ create: { width: 400, height: 400, channels: 3, background: '#cfc3b2' } })
      .png()
      .toBuffer()

  it('is in the file and read back from it', async () => {
    const label = aiLabel('picture', 'CN', 'embedded', { producer: 'QIANMIAN', produceId: 'x<1>"' })
    expect(readLabel(await labelledPicture(await plain(), label))).toEqual(label.hidden)
  })

  it('is missing from a file that did not pass here, and the gate says so', async () => {
    const hidden = readLabel(await plain())
    expect(hidden).toBeUndefined()
    const gate = checkLabel({
      kind: 'picture',
      jurisdiction: 'CN',
      visible: 'AI生成图',
      inkHeightShare: 0.06,
      atEdge: true,
    })
    expect(gate.status).toBe('block')
  })
})
