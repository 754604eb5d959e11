/** Where an outline goes: the glyph's origin in pixels, and pixels a font unit. y grows downwards. */
export interface Placement {
  readonly x: number
  readonly y: number
  readonly scale: number
}

interface Point {
  readonly x: number
  readonly y: number
  readonly on: boolean
}

type Contour = readonly Point[]
type Locate = (id: number) => number | undefined

const MAX_DEPTH = 6

/**
 * SVG path data of one `glyf` glyph, simple or composite, with quadratic curves kept as they are.
 * @returns an empty string for a glyph without ink
 */
export function outlinePath(view: DataView, locate: Locate, id: number, place: Placement): string {
  return readContours(view, locate, id, 0)
    .map((contour) => contourPath(contour, place))
    .join('')
}

function readContours(view: DataView, locate: Locate, id: number, depth: number): Contour[] {
  const start = locate(id)
  if (start === undefined || depth > MAX_DEPTH) return []
  const contours = view.getInt16(start)
  return contours >= 0 ? readSimple(view, start + 10, contours) : readComposite(view, locate, start + 10, depth)
}

function readSimple(view: DataView, start: number, count: number): Contour[] {
  const ends: number[] = []
  for (let i = 0; i < count; i++) ends.push(view.getUint16(start + 2 * i))
  const total = (ends.at(-1) ?? -1) + 1
  let at = start + 2 * count
  at += 2 + view.getUint16(at)
  const flags: number[] = []
  while (flags.length < total) {
    const flag = view.getUint8(at++)
    flags.push(flag)
    if (flag & 8) for (let n = view.getUint8(at++); n > 0; n--) flags.push(flag)
  }
  const axis = (short: number, same: number): number[] => {
    let value = 0
    return flags.slice(0, total).map((flag) => {
      if (flag & short) {
        const step = view.getUint8(at++)
        value += flag & same ? step : -step
      } else if (!(flag & same)) {
        value += view.getInt16(at)
        at += 2
      }
      return value
    })
  }
  const xs = axis(2, 16)
  const ys = axis(4, 32)
  let from = 0
  return ends.map((end) => {
    const contour: Point[] = []
    for (let i = from; i <= end; i++) contour.push({ x: xs[i] ?? 0, y: ys[i] ?? 0, on: ((flags[i] ?? 0) & 1) === 1 })
    from = end + 1
    return contour
  })
}

function readComposite(view: DataView, locate: Locate, start: number, depth: number): Contour[] {
  const all: Contour[] = []
  let at = start
  let flags: number
  do {
    flags = view.getUint16(at)
    const id = view.getUint16(at + 2)
    at += 4
    const words = (flags & 1) !== 0
    const dx = words ? view.getInt16(at) : view.getInt8(at)
    const dy = words ? view.getInt16(at + 2) : view.getInt8(at + 1)
    at += words ? 4 : 2
    let [a, b, c, d] = [1, 0, 0, 1]
    const f2dot14 = (): number => {
      const value = view.getInt16(at) / 16384
      at += 2
      return value
    }
    if (flags & 8) a = d = f2dot14()
    else if (flags & 0x40) [a, d] = [f2dot14(), f2dot14()]
    else if (flags & 0x80) [a, b, c, d] = [f2dot14(), f2dot14(), f2dot14(), f2dot14()]
    // Flag 2 says that the arguments are offsets; attaching by point numbers does not occur in the fonts that posters use.
    const [ox, oy] = flags & 2 ? [dx, dy] : [0, 0]
    for (const contour of readContours(view, locate, id, depth + 1)) {
      all.push(contour.map((p) => ({ x: a * p.x + c * p.y + ox, y: b * p.x + d * p.y + oy, on: p.on })))
    }
  } while (flags & 0x20)
  return all
}

function contourPath(contour: Contour, { x, y, scale }: Placement): string {
  const first = contour[0]
  const last = contour.at(-1)
  if (!first || !last || contour.length < 2) return ''
  const px = (p: { x: number; y: number }): string => `${round(x + p.x * scale)} ${round(y - p.y * scale)}`
  const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true })
  const start = first.on ? first : last.on ? last : between(last, first)
  const rest = first.on ? contour.slice(1) : contour
  let path = `M${px(start)}`
  let control: Point | undefined
  for (const point of rest) {
    if (point.on) {
      path += control ? `Q${px(control)} ${px(point)}` : `L${px(point)}`
      control = undefined
    } else {
      if (control) path += `Q${px(control)} ${px(between(control, point))}`
      control = point
    }
  }
  return `${path}${control ? `Q${px(control)} ${px(start)}` : ''}Z`
}

const round = (value: number): number => Math.round(value * 100) / 100
