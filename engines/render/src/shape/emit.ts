import { rotation } from './affine.ts'
import { boundsOf } from './bounds.ts'
import { reliefExpression, reliefSlope } from './emit-relief.ts'
import { bakeProfile, type ProfileField } from './profile-field.ts'
import type { Outline, Shape } from './shape.ts'

/** Collects statements and baked tables while a shape graph is written out as code. */
export interface Emitter {
  readonly lines: string[]
  readonly fields: ProfileField[]
  readonly baked: Map<Outline, number>
  /** Width of one pixel at the product, in units: relief finer than that fades out. */
  readonly pixel: number
  next: number
}

type Point = readonly [string, string, string]

const num = (v: number): string => (v < 0 ? `(${v})` : `${v}`)

function let_(e: Emitter, expression: string): string {
  const name = `v${e.next++}`
  e.lines.push(`let ${name}=${expression};`)
  return name
}

function affine(e: Emitter, row: readonly [number, number, number], p: Point): string {
  const terms = row
    .map((k, i) => (Math.abs(k) < 1e-9 ? '' : Math.abs(k - 1) < 1e-9 ? p[i]! : `${num(k)}*${p[i]}`))
    .filter((t) => t !== '')
  return let_(e, terms.join('+') || '0')
}

/** A scene is compiled several times (to settle, to fit the camera, to trace); its outlines stay the same objects. */
const BAKED = { lathe: new WeakMap<Outline, ProfileField>(), flat: new WeakMap<Outline, ProfileField>() }

function bakedProfile(outline: Outline, axis: boolean): ProfileField {
  const kept = axis ? BAKED.lathe : BAKED.flat
  const known = kept.get(outline)
  if (known) return known
  const made = bakeProfile(outline, axis)
  kept.set(outline, made)
  return made
}

function profile(e: Emitter, outline: Outline, axis: boolean): number {
  const known = e.baked.get(outline)
  if (known !== undefined) return known
  const index = e.fields.push(bakedProfile(outline, axis)) - 1
  e.baked.set(outline, index)
  return index
}

/** Writes code for the distance at p and returns the name of the variable that holds it. */
export function emitShape(e: Emitter, s: Shape, p: Point): string {
  const [x, y, z] = p
  switch (s.kind) {
    case 'sphere':
      return let_(e, `Math.sqrt(${x}*${x}+${y}*${y}+${z}*${z})-${s.r}`)
    case 'ellipsoid': {
      const [a, b, c] = s.r.map((r) => 1 / r) as [number, number, number]
      const u = let_(e, `${x}*${a}`)
      const v = let_(e, `${y}*${b}`)
      const w = let_(e, `${z}*${c}`)
      const k0 = let_(e, `Math.sqrt(${u}*${u}+${v}*${v}+${w}*${w})`)
      const g = let_(e, `Math.sqrt(${u}*${u}*${a * a}+${v}*${v}*${b * b}+${w}*${w}*${c * c})+1e-9`)
      const m = Math.min(...s.r)
      return let_(e, `${k0}<1?(${k0}-1)*${m}:${k0}*(${k0}-1)/${g}*0.92`)
    }
    case 'box': {
      const q = [x, y, z].map((v, i) => let_(e, `Math.abs(${v})-${s.half[i]! - s.round}`))
      const m = q.map((v) => let_(e, `${v}>0?${v}:0`))
      return let_(
        e,
        `Math.sqrt(${m[0]}*${m[0]}+${m[1]}*${m[1]}+${m[2]}*${m[2]})+Math.min(0,Math.max(${q[0]},${q[1]},${q[2]}))-${s.round}`,
      )
    }
    case 'cylinder': {
      const mid = (s.r + s.top) / 2
      const slope = (s.top - s.r) / (2 * s.half)
      const cos = 1 / Math.hypot(1, slope)
      const radius = slope === 0 ? `${mid - s.round}` : `(${mid - s.round}+${num(slope)}*${y})`
      const q = let_(e, `(Math.sqrt(${x}*${x}+${z}*${z})-${radius})${slope === 0 ? '' : `*${cos}`}`)
      const h = let_(e, `Math.abs(${y})-${s.half - s.round}`)
      const a = let_(e, `${q}>0?${q}:0`)
      const b = let_(e, `${h}>0?${h}:0`)
      return let_(e, `Math.sqrt(${a}*${a}+${b}*${b})+Math.min(0,Math.max(${q},${h}))-${s.round}`)
    }
    case 'capsule': {
      const d = s.b.map((v, i) => v - s.a[i]!) as [number, number, number]
      const inv = 1 / (d[0] * d[0] + d[1] * d[1] + d[2] * d[2] || 1)
      const w = s.a.map((v, i) => let_(e, `${p[i]}-${num(v)}`))
      const t = let_(
        e,
        `Math.min(1,Math.max(0,(${w[0]}*${num(d[0])}+${w[1]}*${num(d[1])}+${w[2]}*${num(d[2])})*${inv}))`,
      )
      const r = w.map((v, i) => let_(e, `${v}-${num(d[i]!)}*${t}`))
      const radius = s.ra === s.rb ? `${s.ra}` : `(${s.ra}+${num(s.rb - s.ra)}*${t})`
      return let_(e, `Math.sqrt(${r[0]}*${r[0]}+${r[1]}*${r[1]}+${r[2]}*${r[2]})-${radius}`)
    }
    case 'torus': {
      const q = let_(e, `Math.sqrt(${x}*${x}+${z}*${z})-${s.major}`)
      return let_(e, `Math.sqrt(${q}*${q}+${y}*${y})-${s.minor}`)
    }
    case 'arc': {
      const sin = Math.sin(s.angle)
      const cos = Math.cos(s.angle)
      const ax = let_(e, `Math.abs(${x})`)
      const w = let_(e, `${ax}*${num(cos)}-${y}*${num(sin)}`)
      const past = s.angle > Math.PI / 2 ? `(${w}>0&&${y}<0)` : `(${w}>0)`
      const radial = let_(
        e,
        `Math.abs(${past}?${ax}*${num(sin)}+${y}*${num(cos)}-${s.radius}:Math.sqrt(${ax}*${ax}+${y}*${y})-${s.radius})-${s.halfRadial - s.round}`,
      )
      const along = let_(e, `${past}?${w}+${s.round}:-1`)
      const deep = let_(e, `Math.abs(${z})-${s.halfZ - s.round}`)
      const m = [radial, along, deep].map((v) => let_(e, `${v}>0?${v}:0`))
      return let_(
        e,
        `Math.sqrt(${m[0]}*${m[0]}+${m[1]}*${m[1]}+${m[2]}*${m[2]})+Math.min(0,Math.max(${radial},${along},${deep}))-${s.round}`,
      )
    }
    case 'lathe': {
      const i = profile(e, s.outline, true)
      e.lines.push(`Q[0]=Math.sqrt(${x}*${x}+${z}*${z});Q[1]=${y};tex${i}();`)
      return let_(e, 'Q[2]')
    }
    case 'extrude': {
      const i = profile(e, s.outline, false)
      e.lines.push(`Q[0]=${x};Q[1]=${y};tex${i}();`)
      const q = let_(e, `Q[2]+${s.round}`)
      const puff = s.puff === 0 ? '' : `-${s.puff}*(1-Math.exp(Math.min(0,Q[2])*${1 / s.edge}))`
      const h = let_(e, `Math.abs(${z})-${s.half - s.round}${puff}`)
      const a = let_(e, `${q}>0?${q}:0`)
      const b = let_(e, `${h}>0?${h}:0`)
      const lip = s.puff === 0 ? 1 : 1 / Math.hypot(1, (s.puff / s.edge) * 0.8)
      return let_(e, `(Math.sqrt(${a}*${a}+${b}*${b})+Math.min(0,Math.max(${q},${h}))-${s.round})*${lip}`)
    }
    case 'pillow': {
      const [hx, hy, hz] = s.half
      const u = let_(e, `Math.min(1,Math.abs(${x})*${1 / hx})`)
      const v = let_(e, `Math.min(1,Math.abs(${z})*${1 / hz})`)
      const t = let_(e, `${s.seam}+${hy - s.seam}*Math.sqrt((1-${u}*${u}*${u})*(1-${v}*${v}*${v}))`)
      // Corners run out a little further than the sides, as a filled cover does.
      const pinch = (h: number, w: string) => `${h}*(0.955+0.045*${w}*${w})`
      const q = [
        let_(e, `Math.abs(${x})-${pinch(hx, v)}+${s.seam}`),
        let_(e, `Math.abs(${y})-${t}+${s.seam}`),
        let_(e, `Math.abs(${z})-${pinch(hz, u)}+${s.seam}`),
      ]
      const m = q.map((w) => let_(e, `${w}>0?${w}:0`))
      return let_(
        e,
        `(Math.sqrt(${m[0]}*${m[0]}+${m[1]}*${m[1]}+${m[2]}*${m[2]})+Math.min(0,Math.max(${q[0]},${q[1]},${q[2]}))-${s.seam})*0.62`,
      )
    }
    case 'union': {
      const first = emitShape(e, s.list[0]!, p)
      const out = let_(e, first)
      for (const child of s.list.slice(1)) {
        if (s.k === 0) {
          const d = emitShape(e, child, p)
          e.lines.push(`if(${d}<${out})${out}=${d};`)
        } else {
          const d = emitShape(e, child, p)
          const h = let_(e, `Math.max(0,${s.k}-Math.abs(${out}-${d}))*${1 / s.k}`)
          e.lines.push(`${out}=Math.min(${out},${d})-${h}*${h}*${s.k * 0.25};`)
        }
      }
      return out
    }
    case 'intersect': {
      const out = let_(e, emitShape(e, s.list[0]!, p))
      for (const child of s.list.slice(1)) smoothMax(e, out, emitShape(e, child, p), s.k)
      return out
    }
    case 'subtract': {
      const out = let_(e, emitShape(e, s.from, p))
      const cut = emitShape(e, s.cut, p)
      smoothMax(e, out, let_(e, `-${cut}`), s.k)
      return out
    }
    case 'place': {
      const m = rotation(s.turn)
      const i = 1 / s.scale
      const w = s.at.map((v, k) => (v === 0 ? p[k]! : let_(e, `${p[k]}-${num(v)}`))) as unknown as Point
      const local: Point = [
        affine(e, [m[0] * i, m[3] * i, m[6] * i], w),
        affine(e, [m[1] * i, m[4] * i, m[7] * i], w),
        affine(e, [m[2] * i, m[5] * i, m[8] * i], w),
      ]
      const d = emitShape(e, s.child, local)
      return s.scale === 1 ? d : let_(e, `${d}*${s.scale}`)
    }
    case 'mirror':
      return s.axis === 'x'
        ? emitShape(e, s.child, [let_(e, `Math.abs(${x})`), y, z])
        : emitShape(e, s.child, [x, y, let_(e, `Math.abs(${z})`)])
    case 'polar': {
      const step = (2 * Math.PI) / s.count
      const a = let_(e, `Math.atan2(${z},${x})`)
      const r = let_(e, `Math.sqrt(${x}*${x}+${z}*${z})`)
      const f = let_(e, `${a}-${step}*Math.round(${a}*${1 / step})`)
      return emitShape(e, s.child, [let_(e, `${r}*Math.cos(${f})`), y, let_(e, `${r}*Math.sin(${f})`)])
    }
    case 'repeat': {
      const q = p.map((v, i) => {
        const n = s.count[i]!
        if (n <= 1) return v
        const half = (n - 1) / 2
        const shift = n % 2 === 0 ? 0.5 : 0
        const step = s.step[i]!
        return let_(
          e,
          `${v}-${step}*Math.min(${half},Math.max(${-half},Math.round(${v}*${1 / step}-${shift})+${shift}))`,
        )
      }) as unknown as Point
      return emitShape(e, s.child, q)
    }
    case 'shell':
      return let_(e, `Math.abs(${emitShape(e, s.child, p)})-${s.thickness}`)
    case 'twist': {
      const a = let_(e, `${y}*${num(s.radiansPerUnit)}`)
      const c = let_(e, `Math.cos(${a})`)
      const n = let_(e, `Math.sin(${a})`)
      const b = boundsOf(s.child)
      const reach = Math.max(Math.abs(b.lo[0]), b.hi[0], Math.abs(b.lo[2]), b.hi[2]) * Math.abs(s.radiansPerUnit)
      const d = emitShape(e, s.child, [let_(e, `${c}*${x}+${n}*${z}`), y, let_(e, `${c}*${z}-${n}*${x}`)])
      return let_(e, `${d}*${1 / Math.hypot(1, reach)}`)
    }
    case 'bend': {
      const b = boundsOf(s.child)
      const reach = Math.max(Math.abs(b.lo[0]), b.hi[0]) * Math.abs(s.curvature)
      const d = emitShape(e, s.child, [x, let_(e, `${y}+${x}*${x}*${num(s.curvature * 0.5)}`), z])
      return let_(e, `${d}*${1 / Math.hypot(1, reach)}`)
    }
    case 'drape': {
      const [fx, fy, fz] = s.freq
      const n = let_(
        e,
        `${s.amp}*${s.hang ? `Math.min(1,0.1+Math.max(0,-${y})*2)*` : ''}nz(${x}*${fx}+${s.shift},${y}*${fy}+${s.shift * 1.7},${z}*${fz}+0.37)`,
      )
      const q: Point =
        s.axis === 'x'
          ? [let_(e, `${x}-${n}`), y, z]
          : s.axis === 'y'
            ? [x, let_(e, `${y}-${n}`), z]
            : [x, y, let_(e, `${z}-${n}`)]
      const slope = s.amp * 1.9 * Math.hypot(fx, fy, fz)
      return let_(e, `${emitShape(e, s.child, q)}*${1 / Math.hypot(1, slope)}`)
    }
    case 'relief': {
      const d = emitShape(e, s.child, p)
      const out = let_(e, d)
      const periods = s.pattern === 'ribs' ? s.freq * 2 : s.freq
      const fade = Math.min(1, Math.max(0, 1 / (periods * e.pixel) - 2.5) / 4)
      const amp = s.amp * fade
      if (Math.abs(amp) < 1e-6) return out
      const far = Math.abs(amp)
      const lip = 1 / Math.hypot(1, Math.min(3, far * reliefSlope(s.pattern, s.freq)))
      e.lines.push(
        `if(${out}>${far * 2})${out}-=${far};else ${out}=(${out}-${num(amp)}*(${reliefExpression(s.pattern, s.plane, `${s.freq}`, x, y, z)}))*${lip};`,
      )
      return out
    }
  }
}

function smoothMax(e: Emitter, out: string, d: string, k: number): void {
  if (k === 0) {
    e.lines.push(`if(${d}>${out})${out}=${d};`)
    return
  }
  const h = let_(e, `Math.max(0,${k}-Math.abs(${out}-${d}))*${1 / k}`)
  e.lines.push(`${out}=Math.max(${out},${d})+${h}*${h}*${k * 0.25};`)
}
