import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** Sessions as one flat array of item numbers; session `i` is `items[starts[i] .. starts[i + 1])`. */
export interface Sessions {
  readonly starts: Int32Array
  readonly items: Int32Array
}

/** Text of a file, unpacked when its name ends in `.gz`. */
export function readText(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** Gives item numbers from 0 to names, in the order in which they are met. */
export class ItemNumbers {
  readonly #numbers = new Map<string, number>()
  get size(): number {
    return this.#numbers.size
  }
  of(name: string): number {
    let number = this.#numbers.get(name)
    if (number === undefined) {
      number = this.#numbers.size
      this.#numbers.set(name, number)
    }
    return number
  }
}

/** One session a line, item names separated by blanks; `skip` leading words of a line are not items. */
export function readSessions(path: string, numbers: ItemNumbers, skip = 0): Sessions {
  const starts: number[] = [0]
  const items: number[] = []
  for (const line of readText(path).split('\n')) {
    const words = line.trim().split(/\s+/).slice(skip)
    if (words.length === 0 || words[0] === '') continue
    for (const word of words) items.push(numbers.of(word))
    starts.push(items.length)
  }
  return { starts: Int32Array.from(starts), items: Int32Array.from(items) }
}

/** Sessions `from` to `to` (not included) of a set, as views. */
export function sliceSessions(sessions: Sessions, from: number, to: number): Sessions {
  const first = sessions.starts[from] ?? 0
  return {
    starts: sessions.starts.slice(from, to + 1).map((start) => start - first),
    items: sessions.items.subarray(first, sessions.starts[to] ?? sessions.items.length),
  }
}

/** Number of sessions. */
export const sessionCount = (sessions: Sessions): number => sessions.starts.length - 1

/** A log of `SessionId ItemId Time` lines under a head line: clicks in order of time, sessions in order of their last click. */
export function readClickLog(path: string, numbers: ItemNumbers): Sessions {
  const byName = new Map<string, { item: number; time: number }[]>()
  for (const line of readText(path).split('\n').slice(1)) {
    const [session, item, time] = line.trim().split(/\s+/)
    if (session === undefined || item === undefined || time === undefined) continue
    const clicks = byName.get(session) ?? []
    clicks.push({ item: numbers.of(item), time: Number(time) })
    byName.set(session, clicks)
  }
  const sorted = [...byName.values()].map((clicks) => clicks.sort((a, b) => a.time - b.time))
  sorted.sort((a, b) => a.at(-1)!.time - b.at(-1)!.time)
  const starts = [0]
  const items: number[] = []
  for (const clicks of sorted) {
    for (const { item } of clicks) items.push(item)
    starts.push(items.length)
  }
  return { starts: Int32Array.from(starts), items: Int32Array.from(items) }
}

/** One set behind the other. */
export function joinSessions(first: Sessions, second: Sessions): Sessions {
  const items = new Int32Array(first.items.length + second.items.length)
  items.set(first.items)
  items.set(second.items, first.items.length)
  const starts = [...first.starts, ...[...second.starts].slice(1).map((start) => start + first.items.length)]
  return { starts: Int32Array.from(starts), items }
}
