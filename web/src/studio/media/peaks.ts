/**
 * The outline of a sound: the loudest sample of each of `bars` equal parts, scaled so that the loudest bar is 1.
 * @param samples -1 to 1
 * @returns `bars` values from 0 to 1; zeros for silence
 */
export function peaks(samples: Float32Array, bars: number): number[] {
  const size = samples.length / bars
  const heights = Array.from({ length: bars }, (_, bar) => {
    let peak = 0
    for (let i = Math.floor(bar * size); i < Math.floor((bar + 1) * size); i++)
      peak = Math.max(peak, Math.abs(samples[i]!))
    return peak
  })
  const loudest = Math.max(...heights, 0)
  return loudest === 0 ? heights : heights.map((height) => height / loudest)
}
