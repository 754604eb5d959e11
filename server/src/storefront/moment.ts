import { occasionsAround, type Region } from '@qianmian/occasions'
import type { Moment } from '@qianmian/recommend'
import { solarTerm } from './season.ts'
import type { Snapshot } from './snapshot.ts'

/** Occasions of a day, which are the same for everybody. */
const known = new WeakMap<Snapshot, NonNullable<Moment['occasions']>>()

/** A shop keeps the calendar of where it stands. */
const regionOf = (timeZone: string): Region =>
  timeZone.startsWith('Asia/') ? 'CN' : timeZone.startsWith('America/') ? 'US' : 'EU'

/** What is known of the moment for a page plan: season by the sun, occasions by the shop's calendar. */
export function momentOf(snapshot: Snapshot, nowMs: number): Moment {
  let occasions = known.get(snapshot)
  if (!occasions) {
    occasions = occasionsAround(snapshot.isoDate, regionOf(snapshot.shop.timeZone)).map(({ occasion, inDays }) => ({
      id: occasion.id,
      inDays,
    }))
    known.set(snapshot, occasions)
  }
  return { nowMs, season: solarTerm(nowMs).season, occasions }
}
