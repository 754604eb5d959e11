import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { RoutingProblem, Stop, VehicleType } from '@qianmian/supply'

/** Files of an archive by their base names; `tar` of the system unpacks it. */
export function readArchive(path: string): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'routing-'))
  try {
    const done = spawnSync('tar', ['-xJf', path, '-C', folder], { encoding: 'utf8', timeout: 60_000 })
    if (done.status !== 0) throw new Error(`tar could not unpack ${path}: ${done.stderr || done.error}`)
    const files = new Map<string, string>()
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) files.set(basename(entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    return files
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An instance with the best cost that is known for it. */
export interface Instance {
  readonly name: string
  readonly problem: RoutingProblem
  readonly best: number
}

type Point = readonly [number, number]

function distances(points: readonly Point[], rounded: boolean): Float64Array {
  const n = points.length
  const matrix = new Float64Array(n * n)
  points.forEach(([x, y], i) => {
    points.forEach(([u, v], j) => {
      const way = Math.hypot(x - u, y - v)
      matrix[i * n + j] = rounded ? Math.round(way) : way
    })
  })
  return matrix
}

const numbers = (line: string): number[] => line.trim().split(/\s+/).map(Number)

/** A `.vrp` file of VRPLIB with rounded Euclidean distances (EUC_2D): one depot, as many vehicles as are needed. */
export function readVrplib(text: string): RoutingProblem {
  const field = (name: string): string => new RegExp(`^${name}\\s*:\\s*(.*)$`, 'm').exec(text)?.[1]?.trim() ?? ''
  if (field('EDGE_WEIGHT_TYPE') !== 'EUC_2D')
    throw new RangeError(`EDGE_WEIGHT_TYPE ${field('EDGE_WEIGHT_TYPE')} is not read`)
  const section = (name: string): number[][] => {
    const body = new RegExp(`${name}\\s*\\n([\\s\\d.eE+-]*)`).exec(text)?.[1] ?? ''
    return body.trim().split('\n').map(numbers)
  }
  const points = section('NODE_COORD_SECTION').map(([, x = 0, y = 0]): Point => [x, y])
  const demands = section('DEMAND_SECTION')
  const depot = (section('DEPOT_SECTION')[0]?.[0] ?? 1) - 1
  const stops = demands.flatMap(([id = 0, load = 0]): Stop[] =>
    id - 1 === depot ? [] : [{ id: String(id - 1), place: id - 1, load: [load] }],
  )
  return {
    stops,
    vehicles: [{ id: 'vehicle', from: depot, capacity: [Number(field('CAPACITY'))] }],
    places: points.length,
    distance: distances(points, true),
  }
}

/** A file of Solomon's: one depot, windows, distances that are not rounded and are durations as well. */
export function readSolomon(text: string): RoutingProblem {
  const rows = text
    .split('\n')
    .map(numbers)
    .filter((row) => row.length === 7 && row.every(Number.isFinite))
  const fleet = /CAPACITY\s+(\d+)\s+(\d+)/.exec(text)
  const places = rows.map(([, x = 0, y = 0]): Point => [x, y])
  const [, , , , open = 0, close = 0] = rows[0] ?? []
  const stops = rows.slice(1).map(
    ([id = 0, , , load = 0, from = 0, to = 0, service = 0]): Stop => ({
      id: String(id),
      place: id,
      load: [load],
      window: [from, to],
      service,
    }),
  )
  return {
    stops,
    vehicles: [
      { id: 'vehicle', from: 0, count: Number(fleet?.[1]), capacity: [Number(fleet?.[2])], shift: [open, close] },
    ],
    places: places.length,
    distance: distances(places, false),
  }
}

/** A multi-depot file of Cordeau's: so many vehicles a depot, a longest route and a capacity each (0: none). */
export function readCordeau(text: string): RoutingProblem {
  const lines = text.split('\n').map(numbers)
  const [, count = 0, customers = 0, depots = 0] = lines[0] ?? []
  const places = lines.slice(1 + depots, 1 + 2 * depots + customers)
  const stops = places
    .slice(0, customers)
    .map(([id = 0, , , service = 0, load = 0], place): Stop => ({ id: String(id), place, load: [load], service }))
  const vehicles = lines.slice(1, 1 + depots).map(
    ([longest = 0, capacity = 0], d): VehicleType => ({
      id: `depot ${d + 1}`,
      from: customers + d,
      count,
      ...(capacity > 0 && { capacity: [capacity] as const }),
      ...(longest > 0 && { longestRoute: longest }),
    }),
  )
  const points = places.map(([, x = 0, y = 0]): Point => [x, y])
  return { stops, vehicles, places: points.length, distance: distances(points, false) }
}

/** Text files of an archive that its `BKS.json` knows, with the best cost; `suffix` chooses among several objectives. */
export function bestKnown(
  files: ReadonlyMap<string, string>,
  suffix: string,
): readonly { readonly name: string; readonly text: string; readonly best: number }[] {
  const known = JSON.parse(files.get('BKS.json') ?? '{}') as Record<string, { readonly best_known_cost: number }>
  return [...files].flatMap(([file, text]) => {
    const name = file.replace(/\.txt$/, '')
    const best = known[`${name}${suffix}`]?.best_known_cost
    return file.endsWith('.txt') && best !== undefined ? [{ name, text, best }] : []
  })
}
