import { linearColour, luminance, mixColour, type Rgb, scaleColour } from '../materials/colour.ts'
import type { Stage } from './scene.ts'
import type { SceneId } from './scene-ids.ts'

const SAND = linearColour('#DCC6A2')
const OAK = linearColour('#B48A5C')
const WALNUT = linearColour('#8A6242')
const STONE = linearColour('#DAD4C8')

export interface Place {
  readonly scene: SceneId
  /** Hex colours of the brand; the first tints a prop. */
  readonly palette: readonly string[]
  /** Longest side of the product in millimetres. */
  readonly longestMm: number
  /** Lies flat and is seen from above. */
  readonly flat: boolean
  readonly fromAbove: boolean
  /** Depth of the product behind its middle, in units. */
  readonly back: number
}

/** Colour near the paper of the brand, for walls: three colours a picture, and this is the widest. */
const near = (paper: Rgb, towards: Rgb, t: number): Rgb => mixColour(paper, towards, t)

/** The surroundings of a product: what it stands on, what is behind it, what light falls through what. */
export function stageIn(base: Stage, place: Place): Stage {
  const { scene, palette, longestMm, flat, fromAbove, back } = place
  const unitsPerMm = 1 / longestMm
  const hangs = base.kind === 'hang'
  const room = base.kind === 'room'
  const paper = base.wall
  const accent = palette[0] === undefined ? undefined : linearColour(palette[0])
  const deep = fromAbove ? 5 : 0
  const table = (mm: number): Partial<Stage> => ({
    kind: hangs && !flat ? 'hang' : 'table',
    unitsPerMm,
    wallZ: Math.max(deep, hangs && !flat ? 0.34 : Math.min(2.6, Math.max(back + 0.35, mm * unitsPerMm))),
    light: 'window',
    pitch: fromAbove || hangs ? base.pitch : Math.min(12, Math.max(5, base.pitch)),
    blur: fromAbove || hangs ? 0 : 0.011,
  })
  switch (scene) {
    case 'studio':
      return room ? { ...base, kind: 'sweep', ground: paper, gobo: 'leaves', wallZ: 2.2 + back } : base
    case 'beach': {
      const pale = mixColour(paper, [0.86, 0.86, 0.84], 0.4)
      return {
        ...base,
        kind: 'shore',
        ground: mixColour(SAND, paper, 0.25),
        wall: pale,
        groundSurface: 'sand',
        groundY: hangs && !flat ? -1.15 : 0,
        gobo: 'palm',
        light: 'sun',
        unitsPerMm,
        pitch: fromAbove ? base.pitch : hangs ? 2 : Math.min(8.2, Math.max(5.5, base.pitch - 1)),
        offset: fromAbove ? [0, 0] : [base.offset[0], base.offset[1] - 0.03],
        blur: fromAbove ? 0 : 0.012,
      }
    }
    case 'desk':
      return {
        ...base,
        ...table(420),
        ground: mixColour(OAK, paper, 0.12),
        groundSurface: 'wood',
        wall: near(paper, [0.82, 0.79, 0.74], 0.45),
        gobo: 'window',
      }
    case 'living-room':
      if (room) return { ...base, gobo: 'window-leaves', light: 'window' }
      return {
        ...base,
        ...table(700),
        wallZ: Math.max(deep, hangs && !flat ? 0.36 : back + 1.9),
        ...(fromAbove || hangs ? {} : { edgeZ: -(back + 0.75) }),
        ground: mixColour(WALNUT, OAK, 0.45),
        groundSurface: 'wood',
        wall: near(near(paper, [0.84, 0.8, 0.74], 0.4), accent ?? [0.6, 0.5, 0.4], 0.07),
        gobo: 'window-leaves',
      }
    case 'kitchen':
      return {
        ...base,
        ...table(380),
        ground: mixColour(STONE, paper, 0.3),
        groundSurface: 'stone',
        wall: near(paper, [0.86, 0.84, 0.8], 0.6),
        wallSurface: 'tiles',
        gobo: 'window',
      }
    case 'bathroom': {
      const grey = luminance(paper)
      const cool = scaleColour(mixColour(paper, [grey * 0.92, grey, grey * 1.0], 0.6), 0.98)
      return {
        ...base,
        ...table(260),
        ground: mixColour(STONE, cool, 0.5),
        groundSurface: 'stone',
        wall: near(cool, [0.8, 0.82, 0.8], 0.5),
        wallSurface: 'tiles',
        gobo: 'window-leaves',
      }
    }
  }
}
