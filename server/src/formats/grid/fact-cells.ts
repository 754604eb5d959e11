import { pick, UNITS } from '@qianmian/kernel'
import { sameFact } from '../facts/same-fact.ts'
import type { FactDraft, ProductDraft } from '../product-draft.ts'
import { firstSpelling } from '../text/spelling.ts'
import type { Grid } from './grid-column.ts'

interface FactColumn {
  readonly key: string
  readonly attribute: string
  readonly unit?: string
  /** What the file had in this cell. */
  readonly raw?: string
}

/**
 * The text of each fact column of a product. A cell whose fact still says the same keeps the file's wording; a fact that has
 * changed takes the cell it had; facts that had no cell share the first free column of their attribute.
 */
export function factCells(draft: ProductDraft, grid: Grid): ReadonlyMap<string, string> {
  const columns = grid.columns.flatMap(({ key, role }): FactColumn[] => {
    if (role.kind !== 'fact') return []
    return [{ key, attribute: role.attribute, unit: role.unit, raw: firstSpelling(draft.extras, key) }]
  })
  const free = [...draft.facts]
  const take = (fits: (fact: FactDraft) => boolean): FactDraft | undefined => {
    const at = free.findIndex(fits)
    return at < 0 ? undefined : free.splice(at, 1)[0]
  }
  const cells = new Map<string, string>()
  for (const { key, attribute, unit, raw } of columns) {
    if (raw === undefined) continue
    if (take((fact) => fact.attribute === attribute && sameFact(raw, fact, unit))) cells.set(key, raw)
  }
  for (const { key, attribute, unit, raw } of columns) {
    if (raw === undefined || cells.has(key)) continue
    const fact = take((each) => each.attribute === attribute)
    if (fact) cells.set(key, factText(fact, unit, grid))
  }
  for (const { key, attribute, unit } of columns) {
    if (cells.has(key)) continue
    const texts: string[] = []
    for (let fact = next(attribute); fact; fact = next(attribute)) texts.push(factText(fact, unit, grid))
    if (texts.length > 0) cells.set(key, texts.join(grid.lang === 'zh' ? '；' : '; '))
  }
  return cells

  function next(attribute: string): FactDraft | undefined {
    return take((fact) => fact.attribute === attribute)
  }
}

function factText(fact: FactDraft, columnUnit: string | undefined, grid: Grid): string {
  const text = pick(fact.valueText, grid.lang).trim()
  if (!fact.unit || fact.unit === columnUnit || !/\d$/.test(text)) return text
  const unit = Object.hasOwn(UNITS, fact.unit) ? UNITS[fact.unit] : undefined
  if (!unit) return `${text} ${fact.unit}`
  return unit.table === '' ? text : `${text}${unit.tight ? '' : ' '}${unit.table}`
}
