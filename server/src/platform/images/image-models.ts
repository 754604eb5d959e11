import type { Result } from '@qianmian/kernel'
import type { Ctx } from '../ctx.ts'
import type { ModelFailure } from '../models/text-models.ts'

/** Why there is no picture. The caller falls back to the embedded renders and says so on the screen. */
export type ImageFailure = ModelFailure

/** What a picture cost, for the account of the day. */
export interface ImageUsage {
  readonly provider: string
  readonly model: string
  /** Millionths of a US dollar, by the price that the options name. */
  readonly costMicros: number
  readonly wallMs: number
}

export interface ImageRequest {
  /** What is to be seen. Product text inside is data and is fenced as such. */
  readonly prompt: string
  /** What must not be seen. */
  readonly negative: string
  /** Pixels asked for. A provider of fixed sizes gives the one whose shape is nearest. */
  readonly width: number
  readonly height: number
  readonly seed: number
  /** A PNG or JPEG to be changed; only where `canEdit`. */
  readonly source?: Uint8Array
  readonly runId?: string
  readonly signal?: AbortSignal
}

/** A picture as a model gave it: it decodes and has about the shape that was asked for. It carries no label yet. */
export interface ModelPicture {
  readonly bytes: Uint8Array
  readonly mime: 'image/png' | 'image/jpeg' | 'image/webp'
  /** Pixels. */
  readonly width: number
  readonly height: number
}

export interface ImageAccount {
  readonly pictures: number
  /** Millionths of a US dollar spent or reserved since midnight UTC. */
  readonly costMicros: number
  readonly budgetMicros: number
  readonly mostPictures: number
}

/** The image-model seam. `configured` is false when the options name none: the embedded renders then stand. */
export interface ImageModels {
  readonly configured: boolean
  /** Name for screens. */
  readonly label: string
  readonly canEdit: boolean
  draw(ctx: Ctx, request: ImageRequest): Promise<Result<{ picture: ModelPicture; usage: ImageUsage }, ImageFailure>>
  /** Pictures and money of a shop since midnight UTC, and the limits. */
  account(ctx: Ctx): Promise<ImageAccount>
}
