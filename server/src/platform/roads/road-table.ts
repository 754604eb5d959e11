import type { LocalizedText, Result } from '@qianmian/kernel'
import type { Ctx } from '../ctx.ts'

/** Places that are measured in one call, at most: a warehouse and its stops. */
export const ROAD_PLACES_MAX = 600

/** A place in degrees. */
export interface RoadPlace {
  readonly longitude: number
  readonly latitude: number
}

/** The way from each place to each, row by row. */
export interface RoadDistances {
  readonly km: readonly number[]
  readonly minutes: readonly number[]
}

/** Why there is no answer. The caller takes straight lines with a detour and says so on the screen. */
export interface RoadFailure {
  readonly code: 'not-configured' | 'unreachable' | 'refused' | 'bad-answer' | 'stopped'
  readonly message: LocalizedText
}

/** The seam of road distances. `configured` is false when the options name no service: straight lines with a detour then stand alone. */
export interface RoadTable {
  readonly configured: boolean
  /** Name for screens. */
  readonly label: string
  /** @throws RangeError when more than `ROAD_PLACES_MAX` places are asked for */
  measure(
    ctx: Pick<Ctx, 'log'>,
    places: readonly RoadPlace[],
    signal?: AbortSignal,
  ): Promise<Result<RoadDistances, RoadFailure>>
}
