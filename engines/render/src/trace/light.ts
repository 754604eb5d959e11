import type { Stage } from '../scene/scene.ts'
import type { Vec3 } from '../shape/shape.ts'
import { type Environment, openSky, room } from './environment.ts'

/** One warm key light and a cool fill. */
export interface Light {
  /** Direction to the key light, unit length. */
  readonly key: Vec3
  /** Two directions across it. */
  readonly across: Vec3
  readonly upward: Vec3
  /** Key irradiance over pi. */
  readonly colour: Vec3
  /** Tangent of the angular radius of the key light. */
  readonly size: number
  /** Stands for the light of all further bounces. */
  readonly ambient: Vec3
  readonly environment: Environment
}

function unit(v: Vec3): Vec3 {
  const n = Math.hypot(...v)
  return [v[0] / n, v[1] / n, v[2] / n]
}
const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

const lamp = (towards: Vec3, colour: Vec3, size: number, ambient: Vec3, environment: Environment): Light => {
  const key = unit(towards)
  const across = unit(cross([0, 1, 0], key))
  return { key, across, upward: cross(key, across), colour, size, ambient, environment }
}

const STUDIO = lamp([-0.56, 0.66, 0.5], [0.9, 0.86, 0.8], 0.075, [0.34, 0.34, 0.345], room)
/** Late morning through a window: warmer, sharper, the room a little cooler. */
const WINDOW = lamp([-0.6, 0.6, 0.46], [1.2, 1.08, 0.91], 0.05, [0.35, 0.365, 0.395], room)

/** The light of a stage. */
export function lightOf(stage: Stage): Light {
  if (stage.light === 'sun')
    return lamp([-0.62, 0.6, 0.5], [1.16, 1.04, 0.87], 0.03, [0.33, 0.35, 0.38], openSky(stage.wall))
  return stage.light === 'window' ? WINDOW : STUDIO
}
