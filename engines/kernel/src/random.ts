/** Seeded randomness: the same seed gives the same sequence on every machine. Never used for secrets. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number
  /** Uniform integer in [0, n). */
  int(n: number): number
  /** One element; the list must not be empty. */
  pick<T>(list: readonly T[]): T
  /** A new shuffled copy. */
  shuffle<T>(list: readonly T[]): T[]
  /** Standard normal. */
  normal(): number
  /** An independent stream named by a label, so that adding a draw in one place does not move the others. */
  fork(label: string): Random
}

/** 32-bit FNV-1a of a string: stable across machines, for seeds and buckets, not for security. */
export function hash32(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  return h >>> 0
}

/**
 * A generator after sfc32 (PractRand-clean, 128-bit state), seeded by a string or number.
 * @example seededRandom('qianmian').int(6)
 */
export function seededRandom(seed: string | number): Random {
  const text = String(seed)
  let a = hash32(text)
  let b = hash32(`${text}/b`)
  let c = hash32(`${text}/c`)
  let d = 1
  const next = () => {
    const t = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    c |= 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) next()
  const random: Random = {
    next,
    int: (n) => Math.floor(next() * n),
    pick: (list) => {
      if (list.length === 0) throw new Error('pick from an empty list')
      return list[Math.floor(next() * list.length)]!
    },
    shuffle: (list) => {
      const copy = [...list]
      for (let i = copy.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1))
        const held = copy[i]!
        copy[i] = copy[j]!
        copy[j] = held
      }
      return copy
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    fork: (label) => seededRandom(`${text}/${label}`),
  }
  return random
}
