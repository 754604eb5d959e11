import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unitPrice } from './unit-price.ts'

const yuan = (amount: number) => ({ amount, currency: 'CNY' })

describe('unitPrice', () => {
  it('divides exactly where it can and says where it cannot', () => {
    expect(unitPrice(yuan(3000), '60')).toEqual({ money: yuan(50), isExact: true })
    expect(unitPrice(yuan(3990), '60')).toEqual({ money: yuan(67), isExact: false })
    expect(unitPrice(yuan(3990), '500', 100)).toEqual({ money: yuan(798), isExact: true })
    expect(unitPrice(yuan(3990), '2.5')).toEqual({ money: yuan(1596), isExact: true })
  })

  it('has no answer for nothing, for less than a minor unit and for what is no number', () => {
    expect(unitPrice(yuan(3990), '0')).toBeUndefined()
    expect(unitPrice(yuan(10), '6000')).toBeUndefined()
    expect(unitPrice(yuan(0), '6')).toBeUndefined()
    expect(unitPrice(yuan(3990), '-6')).toBeUndefined()
    expect(unitPrice(yuan(3990), 'about 6')).toBeUndefined()
  })

  it('is never further than half a minor unit from the true quotient', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 100_000 }), (price, count) => {
        const made = unitPrice(yuan(price), String(count))
        if (!made) return price * 2 < count
        const twiceOff = Math.abs(2 * made.money.amount * count - 2 * price)
        return twiceOff <= count && made.isExact === (twiceOff === 0)
      }),
    )
  })
})
