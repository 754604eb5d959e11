import { GRID_ROWS, PROVINCES } from './china-grid.data.ts'

const FACET = { half: 7.5, height: 12.99, firstColumn: 4, firstRow: -2, gap: 0.5, rowGap: 0.3 } as const
/** What the map covers, in its own units. */
export const MAP_BOX = { x: 22, y: -34, width: 660, height: 600 } as const

// Albers' conic projection with the parallels of most maps of China; fitted to the four seats of the approved screen.
const RADIANS = Math.PI / 180
const [SOUTH, NORTH, MERIDIAN] = [25 * RADIANS, 47 * RADIANS, 104]
const CONE = (Math.sin(SOUTH) + Math.sin(NORTH)) / 2
const CONSTANT = Math.cos(SOUTH) ** 2 + 2 * CONE * Math.sin(SOUTH)
const [SCALE, MOVE_X, MOVE_Y] = [829.39, 351.93, -893.46]

export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Where a place lies on the map. @param longitude @param latitude degrees
 * @example project(121, 31.4) // about { x: 558, y: 299 }
 */
export function project(longitude: number, latitude: number): Point {
  const radius = Math.sqrt(CONSTANT - 2 * CONE * Math.sin(latitude * RADIANS)) / CONE
  const angle = CONE * (longitude - MERIDIAN) * RADIANS
  return { x: SCALE * radius * Math.sin(angle) + MOVE_X, y: SCALE * radius * Math.cos(angle) + MOVE_Y }
}

/**
 * The place that lies at a point of the map: `project` backwards. @returns degrees east and north
 * @example unproject(project(121, 31.4)) // [121, 31.4]
 */
export function unproject({ x, y }: Point): [longitude: number, latitude: number] {
  const [east, south] = [(x - MOVE_X) / SCALE, (y - MOVE_Y) / SCALE]
  const sine = (CONSTANT - (CONE * Math.hypot(east, south)) ** 2) / (2 * CONE)
  return [MERIDIAN + Math.atan2(east, south) / CONE / RADIANS, Math.asin(sine) / RADIANS]
}

export interface Facet {
  readonly letter: string
  readonly centre: Point
  readonly path: string
}

/** Every facet of the map with the letter of its province. */
export const FACETS: readonly Facet[] = GRID_ROWS.flatMap((line, rowIndex) =>
  [...line].flatMap((letter, columnIndex): Facet[] => {
    if (letter === '.') return []
    const [row, column] = [rowIndex + FACET.firstRow, columnIndex + FACET.firstColumn]
    const pointsUp = (row + column) % 2 === 0
    const [x, top, bottom] = [
      column * FACET.half,
      row * FACET.height + FACET.rowGap * (pointsUp ? 2 : 1),
      (row + 1) * FACET.height - FACET.rowGap * (pointsUp ? 1 : 2),
    ]
    const [base, tip] = pointsUp ? [bottom, top] : [top, bottom]
    const reach = FACET.half - FACET.gap
    return [
      {
        letter,
        centre: { x, y: (2 * base + tip) / 3 },
        path: `M${x - reach} ${base.toFixed(1)}h${2 * reach}L${x} ${tip.toFixed(1)}z`,
      },
    ]
  }),
)

const LETTERS: ReadonlyMap<string, string> = new Map(
  GRID_ROWS.flatMap((line, row) => [...line].map((letter, column) => [`${column} ${row}`, letter] as const)),
)

/** The lines between provinces, as one path: the edges that facets of two provinces share. */
export const BORDERS: string = GRID_ROWS.flatMap((line, rowIndex) =>
  [...line].flatMap((letter, columnIndex): string[] => {
    if (letter === '.') return []
    const [row, column] = [rowIndex + FACET.firstRow, columnIndex + FACET.firstColumn]
    const pointsUp = (row + column) % 2 === 0
    const x = column * FACET.half
    const [tip, base] = pointsUp
      ? [row * FACET.height, (row + 1) * FACET.height]
      : [(row + 1) * FACET.height, row * FACET.height]
    const differs = (columns: number, rows: number) => {
      const other = LETTERS.get(`${columnIndex + columns} ${rowIndex + rows}`)
      return other !== undefined && other !== '.' && other !== letter
    }
    return [
      differs(1, 0) ? `M${x} ${tip.toFixed(1)}L${x + FACET.half} ${base.toFixed(1)}` : '',
      pointsUp && differs(0, 1) ? `M${x - FACET.half} ${base.toFixed(1)}h${2 * FACET.half}` : '',
    ]
  }),
).join('')

/** The facets of a province as one path. */
export const PROVINCE_PATHS: ReadonlyMap<string, string> = new Map(
  PROVINCES.map(({ letter }) => [
    letter,
    FACETS.filter((facet) => facet.letter === letter)
      .map(({ path }) => path)
      .join(''),
  ]),
)

/** The middle of a province's facets. */
export function middleOf(letter: string): Point | undefined {
  const own = FACETS.filter((facet) => facet.letter === letter)
  if (own.length === 0) return undefined
  return {
    x: own.reduce((sum, { centre }) => sum + centre.x, 0) / own.length,
    y: own.reduce((sum, { centre }) => sum + centre.y, 0) / own.length,
  }
}

const STEPS = 6

/**
 * The step of the heat, 1 to 6, of an amount: by the square root, since a few provinces take most of what is sold.
 * @example heatStep(25, 100) // 3
 */
export function heatStep(units: number, most: number): number {
  if (units <= 0 || most <= 0) return 1
  return Math.min(STEPS, Math.max(1, Math.ceil(Math.sqrt(units / most) * STEPS)))
}
