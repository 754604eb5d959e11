import type { Tasks } from '../platform/compute/compute.ts'
import { drawPoster } from './draw-poster.ts'
import { writeText } from './write-text.ts'

/** Everything that can be done beside the event loop, by name. */
export const tasks = {
  'write-listing': writeText,
  poster: drawPoster,
} as const satisfies Tasks
