import type { Frame } from './affine.ts'
import { toWorld } from './affine.ts'
import { type Bounds, boundsOf, mapBounds } from './bounds.ts'
import { type Emitter, emitShape } from './emit.ts'
import { noise3 } from './noise.ts'
import type { ProfileField } from './profile-field.ts'
import type { Shape } from './shape.ts'

/** What the compiler needs of a part; `material` is an index into the caller's table. */
export interface FieldPart {
  readonly shape: Shape
  readonly frame: Frame
  readonly material: number
}

/**
 * A compiled distance field. Arguments and results travel through `io` because boxed doubles in calls would cost
 * more than the distance itself: write x, y, z to io[0..2], call, read io[3] (distance) and io[4] (part index).
 */
export interface DistanceField {
  readonly io: Float64Array
  readonly distance: () => void
  readonly locate: () => void
}

/** World bounds of a placed part. */
export function partBounds(part: FieldPart): Bounds {
  return mapBounds(boundsOf(part.shape), (x, y, z) => toWorld(part.frame, x, y, z))
}

/**
 * Compiles parts into one distance function by `new Function`: constants folded, no objects, far parts skipped by
 * their boxes. `pixel` is the width of a picture element at the product; finer relief fades out.
 * @example const f = compileParts(parts, 0.002); f.io.set([0, 1, 0]); f.distance(); f.io[3]
 */
export function compileParts(parts: readonly FieldPart[], pixel: number): DistanceField {
  const e: Emitter = { lines: [], fields: [], baked: new Map(), pixel, next: 0 }
  const blocks = parts.map((part, index) => block(e, part, index))
  const tables = e.fields.map((f, i) => tableReader(f, i)).join('\n')
  const source = `'use strict';
const Q=new Float64Array(4);
${tables}
function distance(){const x=io[0],y=io[1],z=io[2];let best=1e9;
${blocks.map((b) => b.replace('/*id*/', '')).join('\n')}
io[3]=best;}
function locate(){const x=io[0],y=io[1],z=io[2];let best=1e9,id=-1;
${blocks.map((b, i) => b.replace('/*id*/', `id=${i};`)).join('\n')}
io[3]=best;io[4]=id;}
return {distance,locate};`
  const io = new Float64Array(8)
  const make = new Function('io', 'T', 'nz', source) as (
    io: Float64Array,
    tables: readonly Float32Array[],
    nz: typeof noise3,
  ) => { distance: () => void; locate: () => void }
  const made = make(
    io,
    e.fields.map((f) => f.data),
    noise3,
  )
  return { io, ...made }
}

function block(e: Emitter, part: FieldPart, _index: number): string {
  const { m, at, scale } = part.frame
  const mark = e.lines.length
  const first = e.next
  const w = ['x', 'y', 'z'].map((v, i) => {
    const name = `w${first}_${i}`
    e.lines.push(`const ${name}=(${v}-(${at[i]}))${scale === 1 ? '' : `*${1 / scale}`};`)
    return name
  })
  const local = [0, 1, 2].map((r) => {
    const name = `p${first}_${r}`
    const terms = [0, 1, 2]
      .map((c) => ({ k: m[r * 3 + c]!, v: w[c]! }))
      .filter((t) => Math.abs(t.k) > 1e-9)
      .map((t) => (Math.abs(t.k - 1) < 1e-9 ? t.v : `(${t.k})*${t.v}`))
    e.lines.push(`const ${name}=${terms.join('+') || '0'};`)
    return name
  }) as [string, string, string]
  const b = boundsOf(part.shape)
  const near = [0, 1, 2]
    .map((i) => {
      const c = (b.lo[i]! + b.hi[i]!) / 2
      const h = (b.hi[i]! - b.lo[i]!) / 2
      return `Math.abs(${local[i]}-(${c}))-${h}`
    })
    .join(',')
  e.lines.push(`if(Math.max(${near})${scale === 1 ? '' : `*${scale}`}<best){`)
  e.next++
  const d = emitShape(e, part.shape, local)
  const world = scale === 1 ? d : `${d}*${scale}`
  e.lines.push(`const d${first}=${world};if(d${first}<best){best=d${first};/*id*/}}`)
  return `{${e.lines.splice(mark).join('\n')}}`
}

/** Cubic B-spline reader with constants folded in; outside the table the distance to the table is added. */
function tableReader(f: ProfileField, i: number): string {
  const { nx, ny, x0, y0, cell } = f
  const weights = (t: string, p: string) =>
    `const ${p}i=1-${t},${p}a=${p}i*${p}i*${p}i*${1 / 6},${p}d=${t}*${t}*${t}*${1 / 6},${p}b=${2 / 3}-0.5*${t}*${t}*(2-${t}),${p}c=1-${p}a-${p}b-${p}d;`
  const row = (o: string) => `(ua*T${i}[k${o}]+ub*T${i}[k${o}+1]+uc*T${i}[k${o}+2]+ud*T${i}[k${o}+3])`
  return `const T${i}=T[${i}];
function tex${i}(){
let gx=(Q[0]-(${x0}))*${1 / cell},gy=(Q[1]-(${y0}))*${1 / cell},ox=0,oy=0;
if(gx<1.01){ox=1.01-gx;gx=1.01}else if(gx>${nx - 2.01}){ox=gx-${nx - 2.01};gx=${nx - 2.01}}
if(gy<1.01){oy=1.01-gy;gy=1.01}else if(gy>${ny - 2.01}){oy=gy-${ny - 2.01};gy=${ny - 2.01}}
const fx=gx|0,fy=gy|0,u=gx-fx,v=gy-fy;
${weights('u', 'u')}${weights('v', 'v')}
const k=(fy-1)*${nx}+fx-1;
let d=va*${row('')}+vb*${row(`+${nx}`)}+vc*${row(`+${2 * nx}`)}+vd*${row(`+${3 * nx}`)};
if(ox+oy>0)d=Math.sqrt((ox*ox+oy*oy)*${cell * cell}+d*d);
Q[2]=d;}`
}
