import { err, ok, type Result } from '@qianmian/kernel'
import type { Ctx } from '../ctx.ts'
import { type AnswerTrouble, jsonOf, readAnswer } from '../web/read-answer.ts'
import { ROAD_PLACES_MAX, type RoadDistances, type RoadFailure, type RoadPlace, type RoadTable } from './road-table.ts'

export interface OsrmOptions {
  /** The table service with its profile: `http://127.0.0.1:5000/table/v1/driving`. */
  readonly url: string
  /** For all requests of one call. */
  readonly timeoutMs: number
}

/** OSRM answers for 100 places at a time unless it is told otherwise: 50 from, 50 to. */
const BLOCK = 50
const ANSWER_BYTES_MAX = 4 * 1024 * 1024

/**
 * Distances by road from a table service of OSRM (project-osrm.org, API v1), or of what speaks like it. It learns where the cities and
 * warehouses of a plan lie, and nothing else. Every failure is a value; a way that the service does not know is one.
 */
export class OsrmRoadTable implements RoadTable {
  readonly configured = true
  readonly label: string
  readonly #options: OsrmOptions

  constructor(options: OsrmOptions) {
    this.#options = options
    this.label = new URL(options.url).host
  }

  async measure(
    ctx: Pick<Ctx, 'log'>,
    places: readonly RoadPlace[],
    stop?: AbortSignal,
  ): Promise<Result<RoadDistances, RoadFailure>> {
    if (places.length > ROAD_PLACES_MAX) throw new RangeError(`at most ${ROAD_PLACES_MAX} places are measured at once`)
    const { label } = this
    const timeout = AbortSignal.timeout(this.#options.timeoutMs)
    const signal = stop ? AbortSignal.any([timeout, stop]) : timeout
    try {
      const measured = await this.#blocks(places, signal)
      if (measured.ok) return measured
      ctx.log.warn({ roads: label, reason: measured.error.detail }, 'the road service failed')
      return refusal(label, measured.error)
    } catch (error) {
      if (stop?.aborted) return err({ code: 'stopped', message: { zh: '已停止。', en: 'Stopped.' } })
      if (!timeout.aborted) throw error
      ctx.log.warn({ roads: label, reason: 'timeout' }, 'the road service failed')
      return fail('unreachable', `${label} 超时`, `${label} took too long`)
    }
  }

  /** Asks block by block, and puts the answers together. */
  async #blocks(places: readonly RoadPlace[], signal: AbortSignal): Promise<Result<RoadDistances, AnswerTrouble>> {
    const n = places.length
    const [km, minutes] = [new Array<number>(n * n).fill(0), new Array<number>(n * n).fill(0)]
    for (let row = 0; row < n; row += BLOCK)
      for (let column = 0; column < n; column += BLOCK) {
        const [from, to] = [places.slice(row, row + BLOCK), places.slice(column, column + BLOCK)]
        const answer = await this.#ask(from, to, signal)
        if (!answer.ok) return answer
        for (let i = 0; i < from.length; i++)
          for (let j = 0; j < to.length; j++) {
            const at = (row + i) * n + column + j
            km[at] = Math.round(answer.value.metres[i * to.length + j]! / 10) / 100
            minutes[at] = Math.round(answer.value.seconds[i * to.length + j]! / 6) / 10
          }
      }
    return ok({ km, minutes })
  }

  async #ask(from: readonly RoadPlace[], to: readonly RoadPlace[], signal: AbortSignal) {
    const path = [...from, ...to]
      .map(({ longitude, latitude }) => `${longitude.toFixed(4)},${latitude.toFixed(4)}`)
      .join(';')
    const indexes = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i).join(';')
    const query = `annotations=distance,duration&sources=${indexes(0, from.length)}&destinations=${indexes(from.length, to.length)}`
    const said = await readAnswer(
      `${this.#options.url.replace(/\/$/, '')}/${path}?${query}`,
      { headers: { accept: 'application/json' }, signal },
      ANSWER_BYTES_MAX,
    )
    if (!said.ok) return said
    const json = jsonOf(said.value)
    if (!json.ok) return json
    const [metres, seconds] = [
      numbersOf(json.value.distances, from.length, to.length),
      numbersOf(json.value.durations, from.length, to.length),
    ]
    if (json.value.code !== 'Ok' || !metres || !seconds)
      return err<AnswerTrouble>({ kind: 'bad-answer', detail: 'no whole table of distances and durations' })
    return ok({ metres, seconds })
  }
}

/** A table of so many rows and columns, none of them missing or below 0. */
function numbersOf(table: unknown, rows: number, columns: number): number[] | undefined {
  if (!Array.isArray(table) || table.length !== rows) return undefined
  const flat: number[] = []
  for (const row of table as unknown[]) {
    if (!Array.isArray(row) || row.length !== columns) return undefined
    for (const value of row as unknown[]) {
      if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return undefined
      flat.push(value)
    }
  }
  return flat
}

function refusal(label: string, { kind, status }: AnswerTrouble): Result<never, RoadFailure> {
  if (kind === 'too-large' || kind === 'bad-answer')
    return fail('bad-answer', `${label} 的回答不完整`, `${label} gave no whole answer`)
  if (status !== undefined && status >= 400 && status < 500)
    return fail('refused', `${label} 没有接受请求（${status}）`, `${label} refused the request (${status})`)
  return fail('unreachable', `${label} 未连上`, `${label} did not answer`)
}

/** What went wrong, and what stands instead. */
const fail = (code: RoadFailure['code'], zh: string, en: string): Result<never, RoadFailure> =>
  err({ code, message: { zh: `${zh}，按直线估算。`, en: `${en}; straight lines stand.` } })
