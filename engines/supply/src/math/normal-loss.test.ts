import { normalDensity } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { normalLoss } from './normal-loss.ts'

describe('the standard normal loss', () => {
  it('the loss is what integration finds', () => {
    for (const z of [-2, -0.5, 0, 1.3]) {
      let sum = 0
      const step = 1e-4
      for (let x = z + step / 2; x < 9; x += step) sum += (x - z) * normalDensity(x) * step
      expect(normalLoss(z).missing).toBeCloseTo(sum, 6)
      expect(normalLoss(z).left - normalLoss(z).missing).toBeCloseTo(z, 12)
    }
  })
})
