/** A mood: chords as semitones over the key, one a bar, and who plays. */
export interface Mood {
  readonly id: 'bright' | 'warm' | 'still'
  /** Lowest note of the key. */
  readonly key: number
  readonly bars: readonly (readonly number[])[]
  readonly bass: readonly number[]
  /** Steps of the chord by eighth, -1 rests. */
  readonly figure: readonly number[]
  readonly drums: boolean
  readonly pads: number
  readonly plucks: number
  readonly brightness: number
}

export const MOODS: readonly Mood[] = [
  {
    // Tonic, sixth, fourth, fifth, with added seconds: the harmony of street pop.
    id: 'bright',
    key: 62,
    bars: [
      [0, 4, 7, 14],
      [-3, 0, 4, 11],
      [-7, -3, 0, 9],
      [-5, -1, 2, 9],
    ],
    bass: [0, -3, -7, -5],
    figure: [0, 2, 3, 1, -1, 3, 2, 1],
    drums: true,
    pads: 0.35,
    plucks: 1,
    brightness: 0.62,
  },
  {
    // Fourth, tonic, minor second, fifth: warm and without hurry.
    id: 'warm',
    key: 60,
    bars: [
      [-7, 0, 4, 9],
      [0, 4, 7, 11],
      [-10, -3, 2, 5],
      [-5, 0, 2, 7],
    ],
    bass: [-7, 0, -10, -5],
    figure: [0, -1, 2, -1, 3, 1, 2, -1],
    drums: false,
    pads: 1,
    plucks: 0.72,
    brightness: 0.42,
  },
  {
    // A Dorian swing between two chords: evening and night.
    id: 'still',
    key: 57,
    bars: [
      [0, 3, 7, 10],
      [-2, 2, 5, 12],
      [-4, 3, 7, 12],
      [-7, 0, 5, 9],
    ],
    bass: [0, -2, -4, -7],
    figure: [0, -1, -1, 2, 3, -1, 1, -1],
    drums: false,
    pads: 1.15,
    plucks: 0.6,
    brightness: 0.34,
  },
]
