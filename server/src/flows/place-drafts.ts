import { newId, pick, showFactValue } from '@qianmian/kernel'
import {
  type DraftScope,
  FULL_SCOPE,
  type ReadItem,
  type RowIssue,
  rowIssue,
  type SourceProfile,
} from '../formats/index.ts'
import { listBrands } from '../modules/brands/index.ts'
import {
  countProducts,
  listProducts,
  type ProductDetail,
  type ProductInput,
  productDetails,
  readSourceProfile,
  talksToMachine,
} from '../modules/catalog/index.ts'
import { ensureLocation, listLocations } from '../modules/shops/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { draftToProduct } from './draft-to-product.ts'
import type { MergeNote } from './merge-extras.ts'
import { adoptsProfile, mergeProduct } from './merge-product.ts'

/** A product of a file as it will be stored, with what the person should know about that. */
export interface PlacedDraft {
  readonly input: ProductInput
  readonly isUpdate: boolean
  readonly issues: readonly RowIssue[]
}

export type ProductItem = Extract<ReadItem, { kind: 'product' }>

/**
 * Where the products of one import go: brands and warehouses by name, positions behind what is there, updates merged into
 * what is stored. Preview and import use the same, so that the preview says what the import does.
 */
export class DraftPlacement {
  readonly profileId: string
  readonly #brandId: string | null
  readonly #profile: SourceProfile
  #brands = new Map<string, string>()
  #locations = new Map<string, string>()
  #position = 0
  #adopts = new Map<string, boolean>()

  private constructor(profileId: string, profile: SourceProfile, brandId: string | null) {
    this.profileId = profileId
    this.#profile = profile
    this.#brandId = brandId
  }

  /** @param brandId the brand that the person chose for all products, null to go by the file */
  static async open(
    ctx: Ctx,
    of: { profileId: string; profile: SourceProfile; brandId: string | null },
  ): Promise<DraftPlacement> {
    const placement = new DraftPlacement(of.profileId, of.profile, of.brandId)
    for (const brand of await listBrands(ctx)) {
      for (const name of [brand.name.zh, brand.name.en, brand.handle])
        if (name) placement.#brands.set(name.toLowerCase(), brand.id)
    }
    for (const location of await listLocations(ctx)) placement.#locations.set(location.code, location.id)
    const first = [...placement.#locations.values()][0]
    if (first && !placement.#locations.has('default')) placement.#locations.set('default', first)
    placement.#position = await countProducts(ctx)
    return placement
  }

  /** Makes the warehouses that the products name and the shop does not have. */
  async ensureLocations(ctx: Ctx, items: readonly ProductItem[]): Promise<void> {
    for (const code of codesOf(items)) {
      if (this.#locations.has(code)) continue
      const name = code === 'default' ? { zh: '默认仓', en: 'Default warehouse' } : { zh: code, en: code }
      const id = newId('loc', ctx.clock, ctx.randomBytes)
      this.#locations.set(code, await ensureLocation(ctx, id, code, name, this.#locations.size))
    }
  }

  /** The products as they will be stored, and what is stored of them now. */
  async place(
    ctx: Ctx,
    items: readonly ProductItem[],
  ): Promise<{ readonly placed: readonly PlacedDraft[]; readonly known: readonly ProductDetail[] }> {
    const handles = items.map(({ draft }) => draft.handle)
    const known = await productDetails(ctx, await listProducts(ctx, { handles }))
    const byHandle = new Map(known.map((product) => [product.handle, product]))
    // In a preview a warehouse that does not exist yet stands for itself.
    const locations = new Map(this.#locations)
    for (const code of codesOf(items)) if (!locations.has(code)) locations.set(code, `new:${code}`)
    const placed: PlacedDraft[] = []
    for (const item of items) {
      const { draft } = item
      const input = draftToProduct(draft, {
        brandId: this.#brandId ?? this.#brands.get((draft.brandName ?? '').toLowerCase()) ?? null,
        sourceProfile: this.profileId,
        position: this.#position,
        locations,
      })
      const before = byHandle.get(draft.handle)
      const merged = before
        ? mergeProduct(before, input, this.#scope(draft.scope ?? FULL_SCOPE), {
            locations,
            adopts: await this.#adoptsFor(ctx, before.sourceProfile),
          })
        : { input, notes: [] }
      if (!before) this.#position += 1
      placed.push({
        input: merged.input,
        isUpdate: !!before,
        issues: [...merged.notes.map((note) => noteIssue(item.line, note)), ...machineTalk(item.line, input)],
      })
    }
    return { placed, known }
  }

  /** A brand that the person chose counts as told. */
  #scope(scope: DraftScope): DraftScope {
    return this.#brandId ? { ...scope, fields: new Set([...scope.fields, 'brand' as const]) } : scope
  }

  async #adoptsFor(ctx: Ctx, profileId: string | null): Promise<boolean> {
    if (profileId === null || profileId === this.profileId) return true
    const seen = this.#adopts.get(profileId)
    if (seen !== undefined) return seen
    const before = (await readSourceProfile(ctx, profileId)) as SourceProfile | undefined
    const adopts = adoptsProfile(this.#profile, before)
    this.#adopts.set(profileId, adopts)
    return adopts
  }
}

const codesOf = (items: readonly ProductItem[]): ReadonlySet<string> =>
  new Set(items.flatMap(({ draft }) => draft.variants.flatMap((variant) => Object.keys(variant.stock))))

function noteIssue(line: number, note: MergeNote): RowIssue {
  const { code, field, text, number } = note
  return rowIssue(code, { line, field, text, number, column: note.label && pick(note.label, 'zh') })
}

/** Facts whose words are meant for a machine are kept, but no text is written from them: the person should know. */
function machineTalk(line: number, input: ProductInput): RowIssue[] {
  return input.facts
    .filter((fact) => talksToMachine({ ...fact, id: '', status: 'active' }))
    .map((fact) =>
      rowIssue('talks-to-machine', {
        line,
        column: pick(fact.label, 'zh'),
        text: showFactValue(fact.value, 'zh'),
      }),
    )
}
