import { describe, expect, it } from 'vitest'
import { packFutures, unpackFutures } from './pack-futures.ts'

describe('packed futures', () => {
  it('come out as they went in, in tenths', () => {
    const paths = [Float64Array.of(0, 1.26, 12), Float64Array.of(3, 0.04, 1e6)]
    expect(unpackFutures(packFutures(paths))).toEqual([
      [0, 1.3, 12],
      [3, 0, 1e6],
    ])
    expect(unpackFutures(packFutures([]))).toEqual([])
  })
})
