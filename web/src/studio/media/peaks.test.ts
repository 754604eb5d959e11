import { describe, expect, it } from 'vitest'
import { peaks } from './peaks.ts'

describe('the outline of a sound', () => {
  it('follows the loudness, with the loudest part at full height', () => {
    const samples = Float32Array.from({ length: 400 }, (_, i) => (i < 200 ? 0.1 : -0.4))
    expect(peaks(samples, 4).map((height) => height.toFixed(2))).toEqual(['0.25', '0.25', '1.00', '1.00'])
  })

  it('is flat for silence and for no sound at all', () => {
    expect(peaks(new Float32Array(10), 3)).toEqual([0, 0, 0])
    expect(peaks(new Float32Array(0), 2)).toEqual([0, 0])
  })
})
