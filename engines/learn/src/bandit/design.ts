import type { Cell } from './cell.ts'

/**
 * Levels of the hierarchy. Effects of one level share one variance, which is learned: this is the partial pooling. Global
 * levels are shared by all products; residual levels belong to one product each.
 */
export const GLOBAL_LEVELS = [
  'category',
  'audience',
  'occasion',
  'feature',
  'feature×feature',
  'feature×category',
  'feature×audience',
  'feature×occasion',
] as const
export const RESIDUAL_LEVELS = [
  'product',
  'product×audience',
  'product×feature',
  'arm',
  'arm×audience',
  'arm×occasion',
] as const
export type GlobalLevel = (typeof GLOBAL_LEVELS)[number]
export type ResidualLevel = (typeof RESIDUAL_LEVELS)[number]

/** Levels that the data can tell apart; the others would be one effect under two names. */
export interface Levels {
  readonly global: readonly GlobalLevel[]
  readonly residual: readonly ResidualLevel[]
}

export function levelsOf(cells: readonly Cell[]): Levels {
  const several = (of: (cell: Cell) => string) => new Set(cells.map(of)).size > 1
  const products = several((c) => c.product)
  const categories = several((c) => c.category)
  const audiences = several((c) => c.audience)
  const occasions = several((c) => c.occasion)
  const features = cells.some((c) => c.features.length > 0)
  const pairs = cells.some((c) => c.features.length > 1)
  const isOn: Record<GlobalLevel | ResidualLevel, boolean> = {
    category: categories,
    audience: audiences,
    occasion: occasions,
    feature: features,
    'feature×feature': pairs && products,
    'feature×category': features && categories,
    'feature×audience': features && audiences,
    'feature×occasion': features && occasions,
    product: products,
    'product×audience': products && audiences,
    'product×feature': features && products,
    arm: true,
    'arm×audience': audiences,
    'arm×occasion': occasions,
  }
  return {
    global: GLOBAL_LEVELS.filter((level) => isOn[level]),
    residual: RESIDUAL_LEVELS.filter((level) => isOn[level]),
  }
}

/** Names of the global effects of a cell, by level. */
export function globalEffects(cell: Cell, level: GlobalLevel): string[] {
  const named = cell.features.map(([name, value]) => `${name}=${value}`)
  switch (level) {
    case 'category':
      return [`category:${cell.category}`]
    case 'audience':
      return [`audience:${cell.audience}`]
    case 'occasion':
      return [`occasion:${cell.occasion}`]
    case 'feature':
      return named
    case 'feature×feature':
      return named.flatMap((a, i) => named.slice(i + 1).map((b) => `${a}&${b}`))
    case 'feature×category':
      return named.map((a) => `${a}@category:${cell.category}`)
    case 'feature×audience':
      return named.map((a) => `${a}@audience:${cell.audience}`)
    case 'feature×occasion':
      return named.map((a) => `${a}@occasion:${cell.occasion}`)
  }
}

const sharedFeatures = (a: Cell, b: Cell): number => {
  let same = 0
  for (const [name, value] of a.features) if (b.features.some(([n, v]) => n === name && v === value)) same += 1
  return same
}
const sameArm = (a: Cell, b: Cell): boolean => a.armKey === b.armKey

/** How many effects of a residual level two cells of one product share: the kernel of that level. */
export function sharedEffects(a: Cell, b: Cell, level: ResidualLevel): number {
  switch (level) {
    case 'product':
      return 1
    case 'product×audience':
      return a.audience === b.audience ? 1 : 0
    case 'product×feature':
      return sharedFeatures(a, b)
    case 'arm':
      return sameArm(a, b) ? 1 : 0
    case 'arm×audience':
      return a.audience === b.audience && sameArm(a, b) ? 1 : 0
    case 'arm×occasion':
      return a.occasion === b.occasion && sameArm(a, b) ? 1 : 0
  }
}

/** Cells of one product: which global effects each has, and the kernels among them (n × n, row-major). */
export interface Block {
  readonly product: string
  /** Places of its cells in the list that was given. */
  readonly at: Int32Array
  readonly cells: readonly Cell[]
  readonly placeOf: ReadonlyMap<string, number>
  readonly columns: readonly Int32Array[]
  readonly kernels: readonly Float64Array[]
}

export interface Design {
  readonly levels: Levels
  /** Column of each global effect; column 0 is the intercept. */
  readonly columnOf: ReadonlyMap<string, number>
  /** Level of each column: an index into levels.global, −1 for the intercept. */
  readonly levelOfColumn: Int32Array
  readonly blocks: readonly Block[]
}

const effectKey = (level: GlobalLevel, name: string): string => `${level}|${name}`

/** Columns of a cell; effects that no cell had get no column and are listed apart. */
export function columnsOf(
  cell: Cell,
  design: Pick<Design, 'levels' | 'columnOf'>,
): { columns: Int32Array; unseen: { level: number; name: string }[] } {
  const columns = [0]
  const unseen: { level: number; name: string }[] = []
  design.levels.global.forEach((level, l) => {
    for (const name of globalEffects(cell, level)) {
      const column = design.columnOf.get(effectKey(level, name))
      if (column === undefined) unseen.push({ level: l, name })
      else columns.push(column)
    }
  })
  return { columns: Int32Array.from(columns), unseen }
}

/** The design of a list of cells. Reuse it while the list stays the same. */
export function designOf(cells: readonly Cell[]): Design {
  const levels = levelsOf(cells)
  const columnOf = new Map<string, number>()
  const levelOfColumn = [-1]
  levels.global.forEach((level, l) => {
    for (const cell of cells)
      for (const name of globalEffects(cell, level)) {
        const key = effectKey(level, name)
        if (columnOf.has(key)) continue
        columnOf.set(key, levelOfColumn.length)
        levelOfColumn.push(l)
      }
  })
  const byProduct = new Map<string, number[]>()
  cells.forEach((cell, i) => {
    const list = byProduct.get(cell.product)
    if (list) list.push(i)
    else byProduct.set(cell.product, [i])
  })
  const blocks = [...byProduct].map(([product, at]): Block => {
    const own = at.map((i) => cells[i]!)
    const n = own.length
    return {
      product,
      at: Int32Array.from(at),
      cells: own,
      placeOf: new Map(own.map((cell, i) => [cell.key, i])),
      columns: own.map((cell) => columnsOf(cell, { levels, columnOf }).columns),
      kernels: levels.residual.map((level) => {
        const kernel = new Float64Array(n * n)
        for (let i = 0; i < n; i++)
          for (let j = 0; j < n; j++) kernel[i * n + j] = sharedEffects(own[i]!, own[j]!, level)
        return kernel
      }),
    }
  })
  return { levels, columnOf, levelOfColumn: Int32Array.from(levelOfColumn), blocks }
}
