import { categoryOfType, kindName, type LocalizedText, pick } from '@qianmian/kernel'
import {
  formOfFacts,
  patternOfFacts,
  type RenderSubject,
  type ShownFeature,
  type SpokenFact,
  shownFeatures,
} from '@qianmian/render'
import { TYPE_DEFAULTS, type TypeDefault } from './render-defaults.data.ts'
import { COLOUR_WORDS, MATERIAL_WORDS } from './render-words.data.ts'

/** What a picture needs to know of a product. A stored product and a writing engine's subject both have it. */
export interface RenderedProduct {
  readonly category: string
  readonly productType?: string | null
  readonly name: LocalizedText
  readonly facts: readonly SpokenFact[]
  readonly options: readonly {
    readonly name: LocalizedText
    readonly values: readonly (LocalizedText & { readonly swatch?: string })[]
  }[]
}

export type NoteCode =
  | 'type-unknown'
  | 'colour-assumed'
  | 'material-assumed'
  | 'size-assumed'
  | 'pattern-not-drawn'
  | 'print-colour-assumed'
  | 'label-drawn'
  | 'sleeves-assumed'
  | 'neckline-assumed'

/** Something that no fact says and that the picture shows all the same, for a person to read before it is used. */
export interface RenderNote {
  readonly code: NoteCode
  readonly message: LocalizedText
}

export interface RenderLook {
  readonly subject: RenderSubject
  /** Lines for the printed label, drawn by who has fonts; absent for things without one. */
  readonly label?: { readonly title: string; readonly lines: readonly string[] }
  readonly notes: readonly RenderNote[]
}

const NOTES: Readonly<Record<NoteCode, LocalizedText>> = {
  'type-unknown': {
    zh: '不认识这种商品，画的是一只纸箱，不是商品本身的样子。',
    en: 'This kind of product is not known: a carton is drawn, not the product as it looks.',
  },
  'colour-assumed': { zh: '没有颜色的事实，按中性色画。', en: 'No fact gives a colour; it is drawn in a neutral one.' },
  'material-assumed': {
    zh: '没有材质的事实，按这类商品常见的材质画。',
    en: 'No fact gives a material; it is drawn in the usual one for its kind.',
  },
  'size-assumed': {
    zh: '没有尺寸的事实，按这类商品常见的大小画。',
    en: 'No fact gives its size; it is drawn in the usual one for its kind.',
  },
  'pattern-not-drawn': {
    zh: '图案的事实里有画不出来的内容，图上是素面。',
    en: 'The pattern that facts describe cannot be drawn; the picture shows it plain.',
  },
  'print-colour-assumed': {
    zh: '图案有几种颜色，事实没有说全，第二种颜色是配的。',
    en: 'Facts do not give every colour of the pattern; the second one was chosen.',
  },
  'label-drawn': {
    zh: '包装上的字是按名称排的，不是实物的包装设计。',
    en: 'The words on the pack are set from its name; they are not its real packaging.',
  },
  'sleeves-assumed': {
    zh: '没有袖长的事实，按这类衣服常见的袖长画。',
    en: 'No fact gives the sleeves; they are drawn as usual for its kind.',
  },
  'neckline-assumed': {
    zh: '没有领型的事实，按这类衣服常见的领型画。',
    en: 'No fact gives the neckline; it is drawn as usual for its kind.',
  },
}

const UNKNOWN: TypeDefault = { material: 'kraft', accentMaterial: 'paper', sizeMm: [220, 240, 160], isPack: true }
const NEUTRAL: Readonly<Record<string, string>> = {
  kraft: '#C8A97E',
  oak: '#B98F60',
  ash: '#CDB28A',
  beech: '#D2AE80',
  elm: '#A97F55',
  cherry: '#9B5F3D',
  rubberwood: '#C9A374',
  metal: '#B9B8B2',
  steel: '#B9B8B2',
  glass: '#C9D2CC',
  rubber: '#4A4A48',
  'cast-iron': '#3A3A3C',
  iron: '#3A3A3C',
}
/** What is seen through clear packs is of the colour of its kind. */
const CONTENTS: Readonly<Record<string, string>> = { honey: '#C98A2B', 'olive-oil': '#8A8B4A' }
const PLAIN = '#D8D2C6'
const TRIM = '#E6E0D4'
/** Soft things are measured spread out and drawn folded, rolled or hung: their size facts are another size. */
const FOLDED = new Set(['yoga-mat', 'resistance-band', 'jump-rope', 'bin-bags', 'gym-bag'])
const SPREAD_CATEGORIES = new Set(['apparel', 'home-textile'])
const WORDS = (text: LocalizedText): string => `${text.zh ?? ''} ${text.en ?? ''}`.toLowerCase()

const words = (product: RenderedProduct, attributes: readonly string[]): string =>
  product.facts
    .filter(({ attribute }) => attributes.includes(attribute))
    .map(({ value }) => {
      switch (value.kind) {
        case 'text':
          return WORDS(value.text)
        case 'list':
          return value.items.map(WORDS).join(' ')
        case 'composition':
          return [...value.parts]
            .sort((a, b) => Number(b.percent) - Number(a.percent))
            .slice(0, 1)
            .map(({ name }) => WORDS(name))
            .join(' ')
        default:
          return ''
      }
    })
    .join(' ')

const colourIn = (text: string): string | undefined => {
  const found = COLOUR_WORDS.map(([word, hex]) => ({ at: text.search(word), hex })).filter(({ at }) => at >= 0)
  return found.sort((a, b) => a.at - b.at)[0]?.hex
}

const COLOUR_OPTION = /颜色|色|colou?r|shade/i

/** Colour of a variant's option value, else of the first one, else of the facts. */
function colourOf(product: RenderedProduct, variant: readonly LocalizedText[]): string | undefined {
  const option = product.options.find(({ name }) => COLOUR_OPTION.test(WORDS(name)))
  const said = variant.map((value) => option?.values.find((v) => v.zh === value.zh && v.en === value.en)).find(Boolean)
  const value = said ?? option?.values[0]
  if (value) return value.swatch ?? colourIn(WORDS(value))
  return colourIn(words(product, ['colour'])) ?? colourIn(words(product, ['finish']))
}

const materialOf = (product: RenderedProduct, attributes: readonly string[]): string | undefined => {
  const text = words(product, attributes)
  return text === '' ? undefined : MATERIAL_WORDS.find(([word]) => word.test(text))?.[1]
}

const MM: Readonly<Record<string, number>> = { mm: 1, cm: 10, m: 1000, 毫米: 1, 厘米: 10, 米: 1000 }

/** A length fact in millimetres. */
function lengthMm(product: RenderedProduct, attribute: string): number | undefined {
  const value = product.facts.find((fact) => fact.attribute === attribute)?.value
  if (value?.kind !== 'number') return undefined
  const mm = Number(value.amount) * (MM[value.unit ?? 'mm'] ?? Number.NaN)
  return Number.isFinite(mm) && mm > 0 ? mm : undefined
}

/** Width, height, depth from `width × depth × height`, or from single lengths, or from how much it holds. */
function sizeOf(product: RenderedProduct, usual: TypeDefault['sizeMm']): TypeDefault['sizeMm'] | undefined {
  const text = words(product, ['dimensions', 'size'])
  const three = /(\d+(?:\.\d+)?)\s*[×x*]\s*(\d+(?:\.\d+)?)\s*[×x*]\s*(\d+(?:\.\d+)?)\s*(毫米|厘米|mm|cm|米|m)?/.exec(
    text,
  )
  if (three) {
    const unit = MM[three[4] ?? 'mm'] ?? 1
    const [a, b, c] = [three[1], three[2], three[3]].map((n) => Number(n) * unit) as [number, number, number]
    if (a > 0 && b > 0 && c > 0) return [a, c, b]
  }
  const diameter = lengthMm(product, 'diameter')
  const [w, h, d] = ['width', 'height', 'depth'].map((name) => lengthMm(product, name))
  if (w || h || d) {
    const k = (w ?? 0) / usual[0] || (h ?? 0) / usual[1] || (d ?? 0) / usual[2]
    return [w ?? diameter ?? usual[0] * k, h ?? usual[1] * k, d ?? diameter ?? usual[2] * k]
  }
  const held = product.facts.find(({ attribute }) => attribute === 'netContent' || attribute === 'capacity')?.value
  if (held?.kind === 'number') {
    const litre =
      held.unit === 'l' || held.unit === 'kg' ? 1000 : held.unit === 'ml' || held.unit === 'g' ? 1 : Number.NaN
    // Packs stand a little larger than what they hold.
    const k = Math.cbrt((Number(held.amount) * litre * 1450) / (usual[0] * usual[1] * usual[2]))
    if (Number.isFinite(k) && k > 0) {
      const scale = Math.min(2.2, Math.max(0.45, k))
      return [usual[0] * scale, usual[1] * scale, usual[2] * scale]
    }
  }
  return undefined
}

/** The wall of every scene: the brand's own tone, very light. */
function backdropOf(palette: readonly string[]): string {
  const m = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(palette[0] ?? '')
  const base = [226, 217, 203]
  if (!m) return '#E2D9CB'
  const mixed = base.map((v, i) => Math.round(v + (Number.parseInt(m[i + 1]!, 16) - v) * 0.1))
  return `#${mixed.map((v) => v.toString(16).padStart(2, '0')).join('')}`
}

const note = (code: NoteCode): RenderNote => ({ code, message: NOTES[code] })

/**
 * Facts of a product to what its picture shows. What no fact says is drawn as plainly as can be and noted for a person; a type
 * that nobody has drawn becomes a carton that says so.
 * @param variant option values of the variant to show; the first colour otherwise
 * @param palette hex colours of the brand, the first is its own
 * @example renderSubject(product, {}).notes.map(({ message }) => message.zh)
 */
export function renderSubject(
  product: RenderedProduct,
  { variant = [], palette = [] }: { variant?: readonly LocalizedText[]; palette?: readonly string[] } = {},
): RenderLook {
  const notes: RenderNote[] = []
  const type = product.productType ?? ''
  const usual = TYPE_DEFAULTS[type]
  if (!usual) notes.push(note('type-unknown'))
  const known = usual ?? UNKNOWN
  const category = categoryOfType(type)?.id ?? product.category

  const stated = usual && materialOf(product, ['coverMaterial', 'material', 'composition', 'frameMaterial'])
  // What is inside a pack is not what the pack is made of.
  const material = known.isPack ? usual && materialOf(product, ['packaging']) : stated
  if (!material && usual) notes.push(note('material-assumed'))
  const body = material ?? known.material

  const said = usual ? colourOf(product, variant) : undefined
  if (!said && usual) notes.push(note('colour-assumed'))
  const colour = said ?? CONTENTS[type] ?? NEUTRAL[body] ?? PLAIN

  const isSpread = SPREAD_CATEGORIES.has(category) || FOLDED.has(type)
  const measured = isSpread ? undefined : sizeOf(product, known.sizeMm)
  if (!measured && !isSpread) notes.push(note('size-assumed'))

  const pattern = patternOfFacts(product.facts)
  if (pattern.kind === 'undrawable') notes.push(note('pattern-not-drawn'))
  const figure = pattern.kind === 'print' ? secondColour(pattern.words, colour) : undefined
  if (figure?.isChosen) notes.push(note('print-colour-assumed'))

  const isCloth = category === 'apparel' || isSpread
  const legs = materialOf(product, ['legMaterial', 'frameMaterial'])
  const subject: RenderSubject = {
    productType: type,
    category,
    material: body,
    colour,
    // Cloth is trimmed in its own colour; caps, legs and lids in a quiet one, which says nothing.
    accent: isCloth
      ? colour
      : category === 'furniture'
        ? (NEUTRAL[legs ?? known.accentMaterial] ?? colour)
        : (NEUTRAL[known.accentMaterial] ?? TRIM),
    accentMaterial: category === 'furniture' ? (legs ?? known.accentMaterial) : known.accentMaterial,
    sizeMm: measured ?? known.sizeMm,
    backdrop: backdropOf(palette),
    form: formOfFacts(product.facts),
    ...(pattern.kind === 'print' && figure
      ? { print: { kind: pattern.figure, colour: figure.hex, pitchMm: pattern.pitchMm } }
      : {}),
  }
  for (const { feature, basis } of shownFeatures(subject)) {
    const code = basis === 'neutral' ? ASSUMED[feature] : undefined
    if (code) notes.push(note(code))
  }
  const label = known.isPack ? labelOf(product, usual === undefined) : undefined
  if (label && usual) notes.push(note('label-drawn'))
  return { subject, notes, ...(label ? { label } : {}) }
}

const ASSUMED: Readonly<Partial<Record<ShownFeature['feature'], NoteCode>>> = {
  sleeves: 'sleeves-assumed',
  neckline: 'neckline-assumed',
}

/** The colour of a pattern's figure: another one that its words name, or one chosen against the ground. */
function secondColour(text: string, ground: string): { readonly hex: string; readonly isChosen: boolean } {
  const named = COLOUR_WORDS.filter(([word]) => word.test(text)).map(([, hex]) => hex)
  const other = named.find((hex) => hex !== ground)
  if (other) return { hex: other, isChosen: false }
  const light = [1, 3, 5].reduce((sum, i) => sum + Number.parseInt(ground.slice(i, i + 2), 16), 0) / 3
  return { hex: light > 128 ? '#3A4048' : '#EFE9DC', isChosen: true }
}

/** Words for a pack: its name and kind; on a stand-in, that it is one. */
function labelOf(product: RenderedProduct, isStandIn: boolean): { title: string; lines: string[] } {
  const title = pick(product.name, 'zh') || pick(product.name, 'en')
  if (isStandIn) return { title: title.slice(0, 12), lines: ['示意包装', 'stand-in pack'] }
  const kind = kindName(product.category, product.productType ?? undefined)
  const content = words(product, ['netContent']).trim()
  return { title: title.slice(0, 12), lines: [pick(kind, 'zh'), content].filter((line) => line !== '').slice(0, 2) }
}
