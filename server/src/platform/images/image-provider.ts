import type { Result } from '@qianmian/kernel'
import type { ImageRequest } from './image-models.ts'

/** How a provider failed. Nothing that it said is passed on: it may repeat the key. */
export interface ImageTrouble {
  readonly kind: 'status' | 'unreachable' | 'too-large' | 'bad-answer'
  readonly status?: number
  /** For the log: what was wrong, in our words. */
  readonly detail: string
}

/** A protocol that pictures are asked for by. One call, no retries, no account: those are the same for all of them. */
export interface ImageProvider {
  readonly id: string
  readonly canEdit: boolean
  /** Width and height that will be asked for. */
  sizeFor(width: number, height: number): readonly [number, number]
  /** @throws what `signal` was aborted with */
  ask(request: ImageRequest, signal: AbortSignal): Promise<Result<Uint8Array, ImageTrouble>>
}
