/** True for a time of day of a scene (早上7点, 7 am), not for the hour at which an offer ends. */
export function isClockTime(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start)
  const after = text.slice(end, end + 8)
  if (/^ ?(?:am|pm|a\.m\.|p\.m\.|o'clock)/i.test(after)) return true
  return /(?:清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|凌晨|深夜)$/.test(before) && /^点/.test(after)
}
