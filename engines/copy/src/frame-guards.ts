import { isInstruction, isParticiple, isVerbPhrase } from './fact-shape.ts'

/** Guards that a frame may set on the value it is filled with. */
const GUARDS: Readonly<Record<string, (value: string) => boolean>> = {
  inst: isInstruction,
  part: isParticiple,
  verb: isVerbPhrase,
  np: (value) => !/[,;:]/.test(value) && !isParticiple(value) && !isInstruction(value),
  clause: (value) => /[,;:]/.test(value),
  num: (value) => /^(one|two|three|four|five|six|seven|eight|nine|ten|\d)/i.test(value),
  for: (value) => /^for /.test(value),
  weave: (value) => /(weave|knit)$/.test(value),
}

/** Splits a frame into its guard and the rest. @example splitGuard('?inst:={value}') // { guard: 'inst', body: '={value}' } */
export function splitGuard(frame: string): { guard?: string; body: string } {
  const match = /^\?(\w+):(.*)$/s.exec(frame)
  return match ? { guard: match[1] as string, body: match[2] as string } : { body: frame }
}

/** The frames that fit a value: those whose guard holds, or else those without a guard. */
export function framesFor(frames: readonly string[], value: string): string[] {
  const free: string[] = []
  const guarded: string[] = []
  for (const frame of frames) {
    const { guard, body } = splitGuard(frame)
    if (!guard) free.push(body)
    else if (GUARDS[guard]?.(value)) guarded.push(body)
  }
  return guarded.length > 0 ? guarded : free
}
