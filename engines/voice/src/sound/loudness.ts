import { type Biquad, filter } from './equaliser.ts'

/** K-weighting of ITU-R BS.1770-5 at any rate: the analogue prototypes behind its 48 kHz tables. */
function kWeighting(sampleRate: number): readonly [Biquad, Biquad] {
  const shelf = (() => {
    const [f, gain, q] = [1681.974450955533, 3.999843853973347, 0.7071752369554196]
    const k = Math.tan((Math.PI * f) / sampleRate)
    const high = 10 ** (gain / 20)
    const band = high ** 0.4996667741545416
    const a0 = 1 + k / q + k * k
    return {
      b0: (high + (band * k) / q + k * k) / a0,
      b1: (2 * (k * k - high)) / a0,
      b2: (high - (band * k) / q + k * k) / a0,
      a1: (2 * (k * k - 1)) / a0,
      a2: (1 - k / q + k * k) / a0,
    }
  })()
  const pass = (() => {
    const [f, q] = [38.13547087602444, 0.5003270373238773]
    const k = Math.tan((Math.PI * f) / sampleRate)
    const a0 = 1 + k / q + k * k
    return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 }
  })()
  return [shelf, pass]
}

/**
 * Integrated loudness of a mono sound: blocks of 400 ms every 100 ms, gated at -70 LUFS and 10 LU below the mean
 * (ITU-R BS.1770-5). A mono programme is counted as one channel.
 * @returns LUFS; -Infinity for silence
 */
export function loudness(samples: Float32Array, sampleRate: number): number {
  const [shelf, pass] = kWeighting(sampleRate)
  const weighted = filter(filter(samples.slice(), shelf), pass)
  const hop = Math.round(sampleRate / 10)
  const sums: number[] = []
  for (let at = 0; at < weighted.length; at += hop) {
    let sum = 0
    for (let i = at; i < Math.min(at + hop, weighted.length); i++) sum += weighted[i]! * weighted[i]!
    sums.push(sum)
  }
  const blocks: number[] = []
  const span = Math.min(4, sums.length)
  for (let i = 0; i + span <= sums.length; i++) {
    const length = Math.min(weighted.length, (i + span) * hop) - i * hop
    blocks.push(sums.slice(i, i + span).reduce((a, b) => a + b, 0) / length)
  }
  const lufs = (power: number) => -0.691 + 10 * Math.log10(power)
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length
  const loud = blocks.filter((power) => lufs(power) > -70)
  if (loud.length === 0) return Number.NEGATIVE_INFINITY
  const gate = lufs(mean(loud)) - 10
  return lufs(mean(loud.filter((power) => lufs(power) > gate)))
}
