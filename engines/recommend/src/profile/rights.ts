import { err, ok, type Result } from '@qianmian/kernel'
import { MANNERS } from './manner.ts'
import { type ConsentedProfile, type InterestProfile, type SessionProfile, sessionProfile } from './profile.ts'
import { STAGES } from './stage.ts'
import { FACETS, type Facet } from './traits.ts'

const MOST_STRUCK = 200

/**
 * "Not interested in X": the interest goes, and no later event brings it back until the person restores it.
 * @example strikeInterest(profile, 'material', 'wool')
 */
export function strikeInterest<P extends InterestProfile>(profile: P, facet: Facet, key: string): P {
  const struck = profile.struck[facet].filter((one) => one !== key)
  return {
    ...profile,
    interests: { ...profile.interests, [facet]: profile.interests[facet].filter((one) => one.key !== key) },
    struck: { ...profile.struck, [facet]: [...struck, key].slice(-MOST_STRUCK) },
  }
}

/** Takes a strike back; the interest begins at nothing. */
export function restoreInterest<P extends InterestProfile>(profile: P, facet: Facet, key: string): P {
  return {
    ...profile,
    struck: { ...profile.struck, [facet]: profile.struck[facet].filter((one) => one !== key) },
  }
}

/** Shows a hidden product again. */
export const unhideProduct = <P extends InterestProfile>(profile: P, productId: string): P => ({
  ...profile,
  hidden: profile.hidden.filter((one) => one !== productId),
})

/** Where she is no matter any more, now and for whatever comes, until she allows it. */
export const strikeRegion = <P extends InterestProfile>(profile: P): P => ({
  ...profile,
  region: undefined,
  isRegionStruck: true,
})

/** Takes that back; the next event that says where she is is heard again. */
export const allowRegion = <P extends InterestProfile>(profile: P): P => ({ ...profile, isRegionStruck: false })

/** Off: nothing is read from the profile and nothing is added to it. What was there waits, or is erased by `eraseProfile`. */
export const switchProfile = <P extends InterestProfile>(profile: P, on: boolean): P => ({ ...profile, on })

/**
 * With the person's consent, what the session learned goes with her.
 * @throws RangeError when the person has no id
 */
export function giveConsent(profile: SessionProfile, personId: string, nowMs: number): ConsentedProfile {
  if (personId === '') throw new RangeError('a consented profile needs the id of a person')
  return { ...profile, mode: 'consented', personId, consentedAtMs: nowMs }
}

/** Consent withdrawn: a session that knows nothing, on or off as it was. The caller deletes what it stored under the id. */
export const withdrawConsent = (profile: InterestProfile, nowMs: number): SessionProfile => ({
  ...sessionProfile(nowMs),
  on: profile.on,
})

/** Everything gone, strikes and hidden products too; consent and the switch stay as they were. */
export function eraseProfile<P extends InterestProfile>(profile: P, nowMs: number): P {
  const { mode: _mode, on: _on, ...empty } = sessionProfile(nowMs)
  return { ...profile, ...empty, region: undefined, isRegionStruck: false }
}

/** Everything that is known, as text that a person can keep: the profile itself and what the names in it mean. */
export function exportProfile(profile: InterestProfile): string {
  return JSON.stringify(
    {
      format: 'qianmian-interest-profile/1',
      about: {
        interests: 'weights by horizon, as of atMs (milliseconds since 1970); evidence lists the events',
        stage: STAGES,
        manner: MANNERS,
        seen: 'hashes of the last event ids, against counting twice',
      },
      profile,
    },
    null,
    2,
  )
}

/** Why a stored profile was not read. */
export type ProfileProblem = 'not-json' | 'not-a-profile' | 'other-version' | 'other-person'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNumbers = (value: unknown, length: number): boolean =>
  Array.isArray(value) &&
  value.length === length &&
  value.every((one) => typeof one === 'number' && Number.isFinite(one))

const isTime = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)

function hasShape(value: Record<string, unknown>): boolean {
  const { interests, struck, stage, manner, counts } = value
  if (!isRecord(interests) || !isRecord(struck) || !isRecord(stage) || !isRecord(manner) || !isRecord(counts))
    return false
  const lists = [value.hidden, value.bought, value.recent, value.seen, stage.evidence, manner.evidence]
  return (
    typeof value.on === 'boolean' &&
    lists.every(Array.isArray) &&
    isNumbers(stage.probabilities, STAGES.length) &&
    isTime(stage.atMs) &&
    isTime(manner.atMs) &&
    MANNERS.every((one) => isTime(manner[one])) &&
    FACETS.every((facet) => Array.isArray(struck[facet]) && isInterests(interests[facet]))
  )
}

const isInterests = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (one) =>
      isRecord(one) &&
      typeof one.key === 'string' &&
      [one.atMs, one.minutes, one.days, one.months].every(isTime) &&
      Array.isArray(one.evidence),
  )

/**
 * Reads a kept profile. One that is not under this person's id is refused, whatever it holds; so is a session's.
 * @example readProfile(row.profile, ctx.personId)
 */
export function readProfile(json: string, personId: string): Result<ConsentedProfile, ProfileProblem> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return err('not-json')
  }
  if (!isRecord(value)) return err('not-a-profile')
  if (value.version !== 1) return err('other-version')
  if (value.mode !== 'consented' || typeof value.personId !== 'string' || !hasShape(value)) return err('not-a-profile')
  if (value.personId !== personId) return err('other-person')
  return ok(value as unknown as ConsentedProfile)
}

/** A profile as it is kept. Only one with consent can be: a session's profile is for the session's memory. */
export const writeProfile = (profile: ConsentedProfile): string => JSON.stringify(profile)
