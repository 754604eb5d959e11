const HALF_TAPS = 16
const BETA = 8

/** Modified Bessel function of the first kind, order zero: the Kaiser window needs it. */
function bessel(x: number): number {
  let [sum, term] = [1, 1]
  for (let k = 1; k < 32; k++) {
    term *= (x / (2 * k)) ** 2
    sum += term
  }
  return sum
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

interface Bank {
  readonly up: number
  readonly down: number
  readonly phases: readonly Float32Array[]
}
const banks = new Map<string, Bank>()

/** Kaiser-windowed sinc, one filter a phase, pass band up to 92 % of the lower rate's half. */
function bankOf(from: number, to: number): Bank {
  const key = `${from}/${to}`
  const known = banks.get(key)
  if (known) return known
  const divisor = gcd(from, to)
  const [up, down] = [to / divisor, from / divisor]
  const cutoff = 0.92 * Math.min(1, to / from)
  const phases = Array.from({ length: up }, (_, phase) => {
    const taps = Float32Array.from({ length: 2 * HALF_TAPS }, (_, tap) => {
      const x = tap - HALF_TAPS + 1 - phase / up
      const sinc = x === 0 ? 1 : Math.sin(Math.PI * x * cutoff) / (Math.PI * x * cutoff)
      const inside = Math.max(0, 1 - (x / HALF_TAPS) ** 2)
      return cutoff * sinc * (bessel(BETA * Math.sqrt(inside)) / bessel(BETA))
    })
    const sum = taps.reduce((a, b) => a + b, 0)
    return taps.map((tap) => tap / sum)
  })
  const bank = { up, down, phases }
  banks.set(key, bank)
  return bank
}

/**
 * Another sample rate, by a polyphase filter. Time zero stays where it was.
 * @param from hertz, whole
 * @param to hertz, whole
 * @example resample(samples, 22050, 48000)
 */
export function resample(samples: Float32Array, from: number, to: number): Float32Array {
  if (from === to) return samples
  const { up, down, phases } = bankOf(from, to)
  const out = new Float32Array(Math.ceil((samples.length * up) / down))
  const padded = new Float32Array(samples.length + 2 * HALF_TAPS)
  padded.set(samples, HALF_TAPS)
  for (let i = 0; i < out.length; i++) {
    const place = i * down
    const taps = phases[place % up]!
    const base = Math.floor(place / up) + 1
    let sum = 0
    for (let tap = 0; tap < taps.length; tap++) sum += padded[base + tap]! * taps[tap]!
    out[i] = sum
  }
  return out
}
