import { readFileLabel } from '@qianmian/compliance'
import { describe, expect, it } from 'vitest'
import { renderSubject } from '../flows/render-subject.ts'
import { inlineCompute } from '../platform/compute/compute.ts'
import { drawRender, finishRender, type RenderOrder, traceRenderBand } from './draw-render.ts'

const { subject, label } = renderSubject({
  category: 'food',
  productType: 'tea',
  name: { zh: '云窗白茶', en: 'Cloud Window white tea' },
  facts: [],
  options: [],
})
const order: RenderOrder = {
  subject,
  ...(label ? { label } : {}),
  scene: 'kitchen',
  angle: 'front',
  seed: 'tea',
  lang: 'zh',
  quality: 'preview',
  format: 'png',
}
const compute = inlineCompute({ 'render-band': traceRenderBand, 'render-finish': finishRender })

describe('renders', () => {
  it('come band by band, labelled in sight and inside, the same for the same order', async () => {
    const seen: (readonly [number, number])[] = []
    const one = await drawRender(compute, order, { onProgress: (done, of) => seen.push([done, of]) })
    expect([one.width, one.height, one.mime]).toEqual([200, 250, 'image/png'])
    expect(seen).toEqual([
      [1, 2],
      [2, 2],
    ])
    expect(one.gate.status).toBe('pass')
    const reading = readFileLabel(one.bytes)
    expect(reading.ok && reading.value.label?.AIGC.Label).toBe('1')
    expect(Buffer.from((await drawRender(compute, order)).bytes)).toEqual(Buffer.from(one.bytes))
  })

  it('stop between bands', async () => {
    const stop = new AbortController()
    const drawn: number[] = []
    const promise = drawRender(compute, order, {
      signal: stop.signal,
      onProgress: (done) => {
        drawn.push(done)
        stop.abort(new Error('enough'))
      },
    })
    await expect(promise).rejects.toThrow('enough')
    expect(drawn).toEqual([1])
  })
})
