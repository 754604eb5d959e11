import type { Result } from '@qianmian/kernel'
import type { AnswerTrouble } from '../web/read-answer.ts'
import type { ImageRequest } from './image-models.ts'

/** A picture of 4,096 × 4,096 as PNG seldom is larger. */
export const PICTURE_BYTES_MAX = 32 * 1024 * 1024
/** The same in base64 with the JSON around it. */
export const JSON_BYTES_MAX = 44 * 1024 * 1024

/** A protocol that pictures are asked for by. One call, no retries, no account: those are the same for all of them. */
export interface ImageProvider {
  readonly id: string
  readonly canEdit: boolean
  /** Width and height that will be asked for. */
  sizeFor(width: number, height: number): readonly [number, number]
  /** @throws what `signal` was aborted with */
  ask(request: ImageRequest, signal: AbortSignal): Promise<Result<Uint8Array, AnswerTrouble>>
}
