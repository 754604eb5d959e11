/** A mono sound being put together; times in seconds. */
export class Sheet {
  readonly samples: Float32Array
  readonly rate: number

  constructor(seconds: number, rate: number) {
    this.rate = rate
    this.samples = new Float32Array(Math.ceil(seconds * rate))
  }

  #add(at: number, seconds: number, sample: (t: number, i: number) => number): void {
    const from = Math.round(at * this.rate)
    const count = Math.min(Math.round(seconds * this.rate), this.samples.length - from)
    for (let i = Math.max(0, -from); i < count; i++) this.samples[from + i]! += sample(i / this.rate, i)
  }

  /** A plucked string or felt piano: harmonics that die the faster the higher they are. */
  pluck(at: number, hz: number, gain: number, length: number, bright: number): void {
    const partials = [1, 2, 3, 4, 5, 6].filter((n) => hz * n < this.rate * 0.42)
    this.#add(at, length, (t) => {
      const start = Math.min(1, t / 0.004)
      const end = Math.min(1, (length - t) / 0.03)
      let sum = 0
      for (const n of partials)
        sum +=
          (Math.sin(2 * Math.PI * hz * n * t * (1 + 0.0003 * n * n)) *
            bright ** (n - 1) *
            Math.exp(-t * (2.2 + 1.5 * n))) /
          n
      return gain * start * end * sum
    })
  }

  /** A pad that swells: two slightly detuned voices with few harmonics. */
  pad(at: number, hz: number, gain: number, length: number): void {
    const rise = Math.min(0.7, length * 0.35)
    this.#add(at, length, (t) => {
      const swell = Math.min(1, t / rise) * Math.min(1, (length - t) / rise)
      const wave = (f: number) =>
        Math.sin(2 * Math.PI * f * t) + 0.3 * Math.sin(4 * Math.PI * f * t) + 0.1 * Math.sin(6 * Math.PI * f * t)
      return gain * swell * (wave(hz * 0.9985) + wave(hz * 1.0015)) * (0.5 + 0.04 * Math.sin(2 * Math.PI * 0.7 * t))
    })
  }

  bass(at: number, hz: number, gain: number, length: number): void {
    this.#add(at, length, (t) => {
      const shape = Math.min(1, t / 0.008) * Math.min(1, (length - t) / 0.05) * Math.exp(-t * 1.5)
      return (
        gain *
        shape *
        (Math.sin(2 * Math.PI * hz * t) + 0.35 * Math.sin(4 * Math.PI * hz * t) + 0.12 * Math.sin(6 * Math.PI * hz * t))
      )
    })
  }

  kick(at: number, gain: number): void {
    let phase = 0
    this.#add(at, 0.3, (t) => {
      phase += (2 * Math.PI * (46 + 90 * Math.exp(-t * 34))) / this.rate
      return gain * Math.exp(-t * 13) * Math.sin(phase) * Math.min(1, t / 0.002)
    })
  }

  /** Noise without its low part: a shaker, or a clap where it is longer. */
  noise(at: number, gain: number, decay: number, random: () => number): void {
    let [last, before] = [0, 0]
    this.#add(at, 5 / decay, (t) => {
      const white = random() * 2 - 1
      const high = white - 0.9 * last - 0.05 * before
      before = last
      last = white
      return gain * high * Math.exp(-t * decay) * Math.min(1, t / 0.003)
    })
  }
}

/** Hertz of a note; 69 is the A of 440. */
export const hertz = (note: number): number => 440 * 2 ** ((note - 69) / 12)
