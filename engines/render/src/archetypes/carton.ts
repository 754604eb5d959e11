import { material } from '../materials/presets.ts'
import { part } from '../scene/parts.ts'
import { box } from '../shape/shape.ts'
import { type Archetype, fitLabel } from './archetype.ts'

/** A plain taped carton: what a product looks like when nothing is known of its form. */
export const carton: Archetype = (l) => {
  const { w, h, d } = l
  const board = material('kraft', l.subject.colour)
  const tape = material('paper', l.subject.accent ?? '#C9AE84', { roughness: 0.4, f0: 0.04 })
  return {
    parts: [
      part(box(w / 2, h / 2, d / 2, 0.008), board, {
        at: [0, h / 2, 0],
        label: fitLabel(l.subject, 'front', 0, 0, w * 0.6, h * 0.6),
      }),
      part(box(0.045, 0.002, d / 2 + 0.0015, 0.001), tape, { at: [0, h, 0] }),
      part(box(0.045, h * 0.09, 0.0015, 0.001), tape, { at: [0, h * 0.91, d / 2] }),
    ],
    stage: { yaw: 28, pitch: 16, span: 0.5, gobo: 'window' },
  }
}
