import type { Result } from '@qianmian/kernel'

/** Why a Medusa did not answer as it should, as one of few codes; the sentences are in `formats/medusa/problem-words.ts`. */
export type MedusaProblemCode =
  | 'not-an-address'
  | 'private-address'
  | 'unreachable'
  | 'timeout'
  /** 401 or 403. */
  | 'key-refused'
  /** 429, after all repeats. */
  | 'busy'
  /** 5xx, after all repeats. */
  | 'broken'
  /** Not the JSON of a Medusa 2: another program answers there, or another version. */
  | 'malformed'
  | 'too-large'
  /** Another status of 400 to 499: Medusa understood and says no. */
  | 'refused'
  | 'stopped'

export interface MedusaProblem {
  readonly code: MedusaProblemCode
  readonly status?: number
  /** What could not be read, or Medusa's own words. Never a key. */
  readonly detail?: string
}

export type MedusaQuery = Readonly<Record<string, string | number | readonly string[]>>

/** The Admin API of a Medusa 2. Answers are the text of their JSON, so that amounts can be read digit by digit. */
export interface MedusaApi {
  /** @param path below `/admin`: `/products` */
  get(path: string, query: MedusaQuery): Promise<Result<string, MedusaProblem>>
  /** Sets values; asked twice it does the same as once, so it is repeated like a reading. */
  post(path: string, body: unknown): Promise<Result<string, MedusaProblem>>
}
