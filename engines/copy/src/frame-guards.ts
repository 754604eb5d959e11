import { isInstruction, isParticiple, isVerbPhrase } from './fact-shape.ts'

/** What guards may ask about beside the value. */
export interface GuardContext {
  readonly value: string
  readonly label: string
  /** The fact comes from a report or was measured by the shop, so "measured" is true. */
  readonly measured: boolean
  /** The product is named in the plural, so "ships" cannot follow it. */
  readonly plural: boolean
}

/** Guards that a frame may set. A frame whose exclusive guard holds is preferred to frames without one. */
const EXCLUSIVE: Readonly<Record<string, (context: GuardContext) => boolean>> = {
  inst: ({ value }) => isInstruction(value),
  part: ({ value }) => isParticiple(value),
  verb: ({ value, plural }) => !plural && isVerbPhrase(value),
  np: ({ value }) => !/[,;:]/.test(value) && !isParticiple(value) && !isInstruction(value),
  clause: ({ value }) => /[,;:]/.test(value),
  flat: ({ value }) => !/[，；：,;:]/.test(value),
  num: ({ value }) => /^(one|two|three|four|five|six|seven|eight|nine|ten|\d)/i.test(value),
  from: ({ value }) => /^from /.test(value),
  for: ({ value }) => /^for /.test(value),
  weave: ({ value }) => /\b(weave|knit)\b/.test(value),
  can: ({ value }) => /^(可|能|免|不|无|有|已|带|支持|含)/.test(value),
  able: ({ value }) => /(able|ible|ive|al|ed|free|proof)$/i.test(value),
  in: ({ value, label }) => value.toLowerCase().includes(label.toLowerCase()),
}

/** Guards that only allow a frame, without preferring it. */
const ALLOWING: Readonly<Record<string, (context: GuardContext) => boolean>> = {
  lab: ({ measured }) => measured,
  /** A list of names, or one name: decides between is and are. */
  many: ({ value }) => /\w,? and \w/.test(value),
  single: ({ value }) => !/\band\b|,/.test(value),
  /** The label is a substance, so that "contains 9% glycerin" can be said; "11% concentration" cannot. */
  sub: ({ label }) => !/(concentration|content|share|level|ratio|value|strength)$/i.test(label),
  bare: ({ value }) => /^[A-Z][a-z]+( \d{4})?$/.test(value),
  one: ({ label }) => !/[^s]s(\s|$)/i.test(label),
}

/** Names of all guards. */
export const knownGuards: ReadonlySet<string> = new Set([...Object.keys(EXCLUSIVE), ...Object.keys(ALLOWING)])

/** Splits a frame into its guards and the rest. @example splitGuards('?inst:={value}') // { guards: ['inst'], body: '={value}' } */
export function splitGuards(frame: string): { guards: readonly string[]; body: string } {
  const guards: string[] = []
  let body = frame
  for (let match = /^\?(\w+):(.*)$/s.exec(body); match; match = /^\?(\w+):(.*)$/s.exec(body)) {
    guards.push(match[1] as string)
    body = match[2] as string
  }
  return { guards, body }
}

const split = new Map<string, ReturnType<typeof splitGuards>>()

function remembered(frame: string): ReturnType<typeof splitGuards> {
  let known = split.get(frame)
  if (!known) {
    known = splitGuards(frame)
    split.set(frame, known)
  }
  return known
}

/** The frames that fit: those whose exclusive guard holds, or else those without one. */
export function framesFor(frames: readonly string[], context: GuardContext): string[] {
  const free: string[] = []
  const preferred: string[] = []
  for (const frame of frames) {
    const { guards, body } = remembered(frame)
    if (!guards.every((guard) => (ALLOWING[guard] ?? EXCLUSIVE[guard])?.(context) ?? false)) continue
    if (guards.some((guard) => EXCLUSIVE[guard])) preferred.push(body)
    else free.push(body)
  }
  return preferred.length > 0 ? preferred : free
}
