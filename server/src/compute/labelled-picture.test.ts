import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { labelledPicture, labelXmp } from './labelled-picture.ts'

const label = {
  hidden: {
    AIGC: { Label: '1', ContentProducer: 'qianmian', ProduceID: 'x<1>"' },
    iptcDigitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia',
  },
}

describe('the hidden label of a picture', () => {
  it('is in the file, and still there after the shop makes it smaller', async () => {
    const plain = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#cfc3b2' } })
      .png()
      .toBuffer()
    const bytes = await labelledPicture(plain, label)
    const small = await sharp(bytes).resize(96).keepMetadata().webp().toBuffer()
    for (const file of [bytes, small]) {
      const xmp = (await sharp(file).metadata()).xmp?.toString() ?? ''
      expect(xmp).toContain('algorithmicMedia')
      expect(xmp).toContain('ContentProducer')
    }
  })

  it('cannot be broken out of by a value', () => {
    expect(labelXmp(label)).not.toContain('x<1>"')
  })
})
