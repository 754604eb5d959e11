import type { Plane, ReliefPattern } from './shape.ts'

const TAU = '6.283185307179586'

/** JavaScript for a pattern value in about [-1, 1] at local point (x, y, z), `f` periods a unit. */
export function reliefExpression(
  pattern: ReliefPattern,
  plane: Plane,
  f: string,
  x: string,
  y: string,
  z: string,
): string {
  const p = `(${plane === 'zy' ? z : x})*${f}`
  const q = `(${plane === 'xz' ? z : y})*${f}`
  // The noise lattice is turned out of the axes, or its cells would show on straight walls.
  const a = `(0.76*${x}+0.52*${y}+0.39*${z})*${f}`
  const b = `(0.83*${y}-0.56*${x}-0.03*${z})*${f}`
  const c = `(0.92*${z}-0.34*${x}-0.2*${y})*${f}`
  switch (pattern) {
    case 'weave':
      return `(0.75+0.5*nz((${p})*0.31,(${q})*0.31,1.5))*Math.sin(${TAU}*(${p}))*Math.sin(${TAU}*(${q}))`
    case 'knit':
      return `0.6*Math.sin(${TAU}*((${q})+0.8*Math.abs((${p})-Math.floor(${p})-0.5)))+0.7*Math.abs(Math.sin(${TAU}*(${p})))-0.4`
    case 'boucle':
      return `0.6-1.1*Math.abs(nz(${a},${b},${c}))-0.6*Math.abs(nz((${b})*1.9+5,(${c})*1.9,(${a})*1.9))`
    case 'terry':
      return `0.6*nz(${a},${b},${c})+0.5*nz((${b})*2.7,(${c})*2.7,(${a})*2.7)`
    case 'noise':
      return `nz(${a},${b},${c})`
    case 'crumple':
      return `0.5-1.1*Math.abs(nz(${a},${b},${c}))-0.5*Math.abs(nz((${b})*2.2+4,(${c})*2.2,(${a})*2.2))`
    case 'quilt':
      return `2*Math.sqrt(Math.abs(Math.sin(0.5*${TAU}*(${p}))*Math.sin(0.5*${TAU}*(${q}))))-1+0.12*nz((${p})*2,(${q})*2,0.5)`
    case 'rows':
      return `2*Math.sqrt(Math.abs(Math.sin(0.5*${TAU}*(${q}))))-1+0.3*nz((${p})*1.6,(${q})*0.8,0.5)`
    case 'columns':
      return `Math.cos(${TAU}*(${p}))`
    case 'ribs':
      return `Math.cos(${f}*Math.atan2(${x},${z}))`
    case 'rings':
      return `Math.cos(${TAU}*(${y})*${f})`
    case 'dimples':
      return `Math.cos(${TAU}*(${p}))*Math.cos(${TAU}*(${q}))`
  }
}

/** Steepest slope of a pattern of amplitude 1 and frequency f. */
export function reliefSlope(pattern: ReliefPattern, f: number): number {
  switch (pattern) {
    case 'ribs':
      return f * 2
    case 'columns':
    case 'rings':
      return 6.3 * f
    case 'weave':
    case 'dimples':
      return 6.5 * f
    case 'knit':
      return 7 * f
    case 'quilt':
    case 'rows':
      return 5 * f
    default:
      return 4 * f
  }
}
