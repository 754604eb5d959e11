import { expect, it } from 'vitest'
import { firstStep } from './first-step.ts'

it('leads from an empty shop to the first published page, and then leaves the screen', () => {
  const none = { products: 0, published: 0, openProposals: { pass: 0, ask: 0, block: 0 }, decidedToday: 0 }
  expect(firstStep(none)).toBe(0)
  expect(firstStep({ ...none, products: 3 })).toBe(1)
  expect(firstStep({ ...none, products: 3, openProposals: { pass: 0, ask: 0, block: 1 } })).toBe(2)
  expect(firstStep({ ...none, products: 3, published: 1, decidedToday: 1 })).toBe(3)
  expect(firstStep({ ...none, products: 3, published: 2, decidedToday: 2 })).toBeUndefined()
  expect(firstStep({ ...none, products: 3, published: 1 })).toBe(3)
})
