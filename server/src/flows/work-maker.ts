import type { HiddenLabel } from '@qianmian/compliance'
import type { Fact, GateResult, LocalizedText, Result } from '@qianmian/kernel'
import type { MediaChoicesView } from '../contract/types.ts'
import type { Brand } from '../modules/brands/index.ts'
import type { ProductDetail } from '../modules/catalog/index.ts'
import type { Caption, Recipe } from '../modules/works/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { Refusal } from '../platform/errors.ts'

/** What a job says of itself while it works. */
export interface WorkProgress {
  readonly done: number
  readonly total: number
  readonly note: LocalizedText
  /** A stored small picture of what is there so far; it carries its label. */
  readonly previewHash?: string
}

/** What a work is made for. */
export interface WorkSubject {
  readonly product: ProductDetail
  readonly brand: Brand | undefined
}

/** An order to a maker. */
export interface MakeOrder<R extends Recipe> extends WorkSubject {
  readonly recipe: R
  /** The same seed gives the same work. */
  readonly seed: string
  /** Aborted when somebody cancels the job or the server stops. */
  readonly signal: AbortSignal
  tell(progress: WorkProgress): void
}

/** A finished file with what there is to say of it. Sealing and storing are not the maker's. */
export interface MadeWork {
  readonly bytes: Uint8Array
  readonly mime: string
  readonly label: HiddenLabel
  /** It carries label and manifest already. */
  readonly isSealed?: boolean
  readonly width?: number
  readonly height?: number
  readonly durationMs?: number
  readonly alt: LocalizedText
  readonly captions?: readonly Caption[]
  /** Hashes of media and ids of works that went into it. */
  readonly parents: readonly string[]
  readonly gates: readonly GateResult[]
  /** Facts that its words or its picture state. */
  readonly factIds: readonly string[]
  /** All facts that those ids may be found among, as they are today. */
  readonly facts: readonly Fact[]
  readonly engine: string
  readonly version: string
  readonly notes?: readonly LocalizedText[]
}

/** One kind of work: what can be chosen, whether an order makes sense, and the making. */
export interface WorkMaker<R extends Recipe = Recipe> {
  /** Looks at a recipe before it is queued. @returns `unprocessable` with one sentence for what cannot be made */
  check(ctx: Ctx, subject: WorkSubject, recipe: R): Promise<Result<true, Refusal>>
  /** @throws Stopped when the signal is aborted */
  make(ctx: Ctx, order: MakeOrder<R>): Promise<Result<MadeWork, Refusal>>
  /** What can be chosen for this product; a refusal says why nothing can be made of it. */
  choices(ctx: Ctx, subject: WorkSubject): Promise<Result<Partial<MediaChoicesView>, Refusal>>
}
