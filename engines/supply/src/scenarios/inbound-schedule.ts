/** Units that must have come in to a place before a day. Days count from 0. */
export interface InboundLoad {
  /** Whole. */
  readonly units: number
  /** First day on which they can. */
  readonly earliest: number
  /** Of a unit and a night, minor units. */
  readonly holdingCost: number
  /** Room that a unit takes. */
  readonly size: number
  /** Margin of a unit: what is left out first where not all goes. */
  readonly worth: number
  /** Comes in multiples of it; the units are such a multiple. */
  readonly pack: number
}

/** What a place takes in on a day, and its room in the night after: by day, up to the last before the event. */
export interface InboundLimits {
  /** Units; infinite where there is no limit. */
  readonly perDay: Float64Array
  /** Size. */
  readonly room: Float64Array
}

/** What comes when, by load and day, and what does not come at all, with the limit that stands in the way. */
export interface InboundSchedule {
  readonly units: readonly Float64Array[]
  readonly left: readonly {
    readonly load: number
    readonly units: number
    readonly because: 'leadTime' | 'inbound' | 'capacity'
  }[]
}

/**
 * When loads come in: as late as doors and room allow, for what comes early must be held. Days are filled from the last to the
 * first, the loads that can come latest first (the latest free day always goes to who has fewest others, so that all go in if any
 * schedule has them all); then who is cheapest to hold comes earliest (Smith 1956, for unit jobs with due dates, backwards). With
 * packs the days are filled by whole packs, and the second step is kept only when it fits.
 */
export function scheduleInbound(loads: readonly InboundLoad[], { perDay, room }: InboundLimits): InboundSchedule {
  const days = perDay.length
  const left: { load: number; units: number; because: 'leadTime' | 'inbound' | 'capacity' }[] = []
  const rest = Float64Array.from(loads, ({ units }) => units)
  loads.forEach(({ earliest, units }, load) => {
    if (earliest < days || units === 0) return
    left.push({ load, units, because: 'leadTime' })
    rest[load] = 0
  })
  /** Takes out what has no room in the night after a day, the least worth first. */
  const fit = (day: number): void => {
    let over = -Math.max(0, room[day] ?? 0)
    for (let load = 0; load < loads.length; load++) over += rest[load]! * loads[load]!.size
    const order = loads.map((_, load) => load).sort((a, b) => worthOfRoom(loads[a]!) - worthOfRoom(loads[b]!) || a - b)
    for (const load of order) {
      const { size, pack } = loads[load]!
      if (!(over > 1e-9)) return
      if (!(size > 0) || rest[load] === 0) continue
      const units = Math.min(rest[load]!, Math.ceil(over / size / pack - 1e-9) * pack)
      rest[load]! -= units
      over -= units * size
      left.push({ load, units, because: 'capacity' })
    }
  }
  const latest = loads
    .map((_, load) => load)
    .sort((a, b) => loads[b]!.earliest - loads[a]!.earliest || loads[b]!.holdingCost - loads[a]!.holdingCost || a - b)
  const first = loads.map(() => new Float64Array(days))
  for (let day = days - 1; day >= 0; day--) {
    fit(day)
    let door = perDay[day]!
    for (const load of latest) {
      const { earliest, pack } = loads[load]!
      if (earliest > day || rest[load] === 0) continue
      const units = Math.min(rest[load]!, Math.floor(door / pack + 1e-9) * pack)
      first[load]![day] = units
      rest[load]! -= units
      door -= units
    }
    // What could not come earlier than this day either has had its last chance.
    for (let load = 0; load < loads.length; load++)
      if (loads[load]!.earliest >= day && rest[load]! > 0) {
        left.push({ load, units: rest[load]!, because: 'inbound' })
        rest[load] = 0
      }
  }
  return { units: cheaper(loads, first, room) ?? first, left: merged(left) }
}

const worthOfRoom = ({ worth, size }: InboundLoad): number => (size > 0 ? worth / size : Number.POSITIVE_INFINITY)

/** The same number of units each day, those first that cost least to hold; none where packs or room do not allow it. */
function cheaper(
  loads: readonly InboundLoad[],
  first: readonly Float64Array[],
  room: Float64Array,
): Float64Array[] | undefined {
  const rest = first.map((row) => row.reduce((sum, units) => sum + units, 0))
  const order = loads
    .map((_, load) => load)
    .sort((a, b) => loads[a]!.holdingCost - loads[b]!.holdingCost || loads[a]!.earliest - loads[b]!.earliest || a - b)
  const out = loads.map(() => new Float64Array(room.length))
  let lies = 0
  for (let day = 0; day < room.length; day++) {
    let open = first.reduce((sum, row) => sum + row[day]!, 0)
    for (const load of order) {
      const { earliest, pack, size } = loads[load]!
      if (earliest > day) continue
      const units = Math.min(rest[load]!, Math.floor(open / pack + 1e-9) * pack)
      out[load]![day] = units
      rest[load]! -= units
      open -= units
      lies += units * size
    }
    if (open > 1e-9 || lies > Math.max(0, room[day]!) + 1e-9) return undefined
  }
  return rest.every((units) => units === 0) ? out : undefined
}

function merged(left: InboundSchedule['left']): InboundSchedule['left'] {
  const byKey = new Map<string, { load: number; units: number; because: 'leadTime' | 'inbound' | 'capacity' }>()
  for (const one of left) {
    const key = `${one.load}/${one.because}`
    const known = byKey.get(key)
    if (known) known.units += one.units
    else byKey.set(key, { ...one })
  }
  return [...byKey.values()]
}
