import { scaleLinear } from 'd3-scale'

export interface Span {
  readonly mean: number
  readonly low: number
  readonly high: number
}

const [WIDTH, HEIGHT, PAD] = [132, 22, 7] as const

/** One axis for the rows of a column, with zero on it: the middle nine tenths, so that one wild row does not flatten the others. */
export function spanScale(spans: readonly Span[]) {
  const lows = spans.map(({ low }) => low).sort((a, b) => a - b)
  const highs = spans.map(({ high }) => high).sort((a, b) => a - b)
  const trim = Math.floor(spans.length * 0.05)
  const low = Math.min(0, lows[trim] ?? -1)
  const high = Math.max(0, highs[highs.length - 1 - trim] ?? 1)
  return scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [PAD, WIDTH - PAD]).clamp(true)
}

/** A dot with its interval on the shared axis; grey where the interval holds zero. */
export function DotBar({ scale, span }: { scale: ReturnType<typeof spanScale>; span: Span }) {
  const isUnsure = span.low <= 0 && span.high >= 0
  return (
    <svg className={isUnsure ? 'sp-dotbar grey' : 'sp-dotbar'} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line className="zero" x1={scale(0)} x2={scale(0)} y1={0} y2={HEIGHT} />
      <line className="bar" x1={scale(span.low)} x2={scale(span.high)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <circle cx={scale(span.mean)} cy={HEIGHT / 2} r={4} />
    </svg>
  )
}
