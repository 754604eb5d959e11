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

  /**
   * A sine that dies away. It is turned on by multiplication, sample from sample: no sine is computed on the way.
   * @param decay nepers a second
   * @param rise seconds until it is fully there
   * @param fall seconds over which it is let go at its end
   */
  #tone(at: number, hz: number, gain: number, length: number, decay: number, rise: number, fall: number): void {
    const from = Math.max(0, Math.round(at * this.rate))
    const count = Math.min(Math.round(length * this.rate), this.samples.length - from)
    const shrink = Math.exp(-decay / this.rate)
    const [cos, sin] = [
      Math.cos((2 * Math.PI * hz) / this.rate) * shrink,
      Math.sin((2 * Math.PI * hz) / this.rate) * shrink,
    ]
    const up = Math.max(1, rise * this.rate)
    const down = Math.max(1, fall * this.rate)
    const whole = length * this.rate
    let [re, im] = [gain, 0]
    for (let i = 0; i < count; i++) {
      const shape = i < up ? i / up : i > whole - down ? (whole - i) / down : 1
      this.samples[from + i]! += im * shape
      const next = re * cos - im * sin
      im = re * sin + im * cos
      re = next
    }
  }

  /** A plucked string or felt piano: harmonics that die the faster the higher they are. */
  pluck(at: number, hz: number, gain: number, length: number, bright: number): void {
    for (let n = 1; n <= 6 && hz * n < this.rate * 0.42; n++)
      this.#tone(at, hz * n * (1 + 0.0003 * n * n), (gain * bright ** (n - 1)) / n, length, 2.2 + 1.5 * n, 0.004, 0.03)
  }

  /** A pad that swells: two slightly detuned voices with few harmonics. */
  pad(at: number, hz: number, gain: number, length: number): void {
    const rise = Math.min(0.7, length * 0.35)
    for (const detune of [0.9985, 1.0015])
      for (const [n, share] of [
        [1, 0.5],
        [2, 0.15],
        [3, 0.05],
      ] as const)
        this.#tone(at, hz * n * detune, gain * share, length, 0, rise, rise)
  }

  bass(at: number, hz: number, gain: number, length: number): void {
    for (const [n, share] of [
      [1, 1],
      [2, 0.35],
      [3, 0.12],
    ] as const)
      this.#tone(at, hz * n, gain * share, length, 1.5, 0.008, 0.05)
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
