import { attribute, CATEGORIES, categoryOfType } from '@qianmian/kernel'
import type { Studio } from './context.tsx'

type Speaker = Pick<Studio, 'words' | 'say' | 'lang'>

/** An attribute as people call it; a merchant's own by its own name. */
export function attributeName(id: string, { words, say }: Pick<Studio, 'words' | 'say'>): string {
  const known = attribute(id)
  return known ? say(known.label) : words.lx.ownAttribute(id.replace(/^custom:/, ''))
}

export const categoryName = (id: string, say: Studio['say']): string =>
  say(CATEGORIES.find((row) => row.id === id)?.name) || id

/** A kind of thing as people call it. */
export const typeName = (id: string, say: Studio['say']): string => say(categoryOfType(id)?.productTypes[id]) || id

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

const pair = (value: unknown): readonly [number, number] | undefined =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number'
    ? [value[0], value[1]]
    : undefined

/** Names that a list of ids has, `?` for an id that the interface does not know. */
const named = (ids: unknown, names: Readonly<Record<string, string>>): string[] =>
  texts(ids).map((id) => names[id] ?? id)

/**
 * The constraints of a row, each as a few words that a copywriter understands.
 * @example whenInWords({ category: ['apparel'], max: 150, unit: ['g/m2'] }, studio) // ['服饰', '不多于 150 g/m2']
 */
export function whenInWords(when: Readonly<Record<string, unknown>>, { words, say, lang }: Speaker): string[] {
  const { lx } = words
  const comma = lang === 'zh' ? '、' : ', '
  const list = (items: readonly string[]) => (items.length > 0 ? [items.join(comma)] : [])
  const types = texts(when.type)
  const many =
    types.length > 4 ? [...types.slice(0, 3).map((id) => typeName(id, say)), `+${types.length - 3}`] : undefined
  const [unit] = texts(when.unit)
  const figure = (value: unknown) => `${String(value)}${unit ? ` ${unit}` : ''}`
  const bounds =
    when.min !== undefined && when.max !== undefined
      ? [lx.between(String(when.min), figure(when.max))]
      : when.min !== undefined
        ? [lx.from(figure(when.min))]
        : when.max !== undefined
          ? [lx.to(figure(when.max))]
          : list(texts(when.unit).filter(Boolean))
  const [parts, lead] = [pair(when.parts), pair(when.lead)]
  const whose = (id: unknown) => (typeof id === 'string' ? attributeName(id, { words, say }) : '')
  return [
    ...list(texts(when.category).map((id) => categoryName(id, say))),
    ...list(many ?? types.map((id) => typeName(id, say))),
    ...list(named(when.season, lx.seasons)),
    ...list(named(when.intent, lx.intents)),
    ...list(named(when.kind, lx.kinds)),
    ...list(named(when.shape, lx.shapes)),
    ...bounds,
    ...(parts ? [lx.parts(...parts)] : []),
    ...(lead ? [lx.lead(...lead)] : []),
    ...(typeof when.pattern === 'string' ? [lx.valueLike(when.pattern)] : []),
    ...(typeof when.notPattern === 'string' ? [lx.valueNot(when.notPattern)] : []),
    ...(texts(when.values).length > 0 ? [lx.valueIs(texts(when.values).join(comma))] : []),
    ...(when.also ? [lx.also(whose(when.also))] : []),
    ...(when.without ? [lx.without(whose(when.without))] : []),
    ...(when.ownLabel === true ? [lx.ownLabel] : []),
  ]
}
