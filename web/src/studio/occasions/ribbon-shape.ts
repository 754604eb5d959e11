const DAY_MS = 86_400_000

/** Days of a civil year. */
export const daysIn = (year: number): number => (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY_MS

/** Where a day lies in a year, 0 at its first morning, 1 at its last evening; days of other years lie outside. @example placeOf('2027-01-01', 2027) // 0 */
export const placeOf = (iso: string, year: number): number =>
  (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(year, 0, 1)) / DAY_MS / daysIn(year)

const LATITUDE = (35 * Math.PI) / 180

/**
 * Hours from sunrise to sunset at 35° N, without refraction.
 * Source: Cooper 1969 for the declination, the sunrise equation for the hour angle.
 * @param share 0 to 1 of the year
 * @example dayLength(0.47) // about 14.4, near the summer solstice
 */
export function dayLength(share: number): number {
  const declination = ((23.45 * Math.PI) / 180) * Math.sin(2 * Math.PI * ((284 + share * 365) / 365))
  return (24 / Math.PI) * Math.acos(-Math.tan(LATITUDE) * Math.tan(declination))
}

/** Height of a day's length in a band of this height, 15 hours at the top and 8 at the bottom: names have room under the shortest day. */
export const curveAt = (share: number, height: number): number => height - ((dayLength(share) - 8) / (15 - 8)) * height

/** The curve of the day's length as an SVG path. */
export function curvePath(width: number, height: number): string {
  const points = Array.from({ length: 74 }, (_, i) => {
    const share = i / 73
    return `${(share * width).toFixed(1)} ${curveAt(share, height).toFixed(1)}`
  })
  return `M${points.join('L')}`
}

export interface Band {
  readonly id: string
  /** Pixels. */
  readonly from: number
  readonly to: number
}

/**
 * Puts bands into rows so that none lies on another: each into the first row that is free where it begins.
 * @returns row of each band, and how many rows there are
 * @example laneOf([{ id: 'a', from: 0, to: 9 }, { id: 'b', from: 5, to: 12 }]).rows // 2
 */
export function laneOf(
  bands: readonly Band[],
  gap = 8,
): { readonly lanes: ReadonlyMap<string, number>; readonly rows: number } {
  const ends: number[] = []
  const lanes = new Map<string, number>()
  for (const { id, from, to } of [...bands].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const free = ends.findIndex((end) => end + gap <= from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = to
    lanes.set(id, lane)
  }
  return { lanes, rows: ends.length }
}
