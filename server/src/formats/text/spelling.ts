const AS_WRITTEN = 'as-written:'
const LAYOUT = 'layout:'

/** Extras under these keys are ours (spelling and row layout of the file), not a column of the merchant. */
export function isReservedExtra(key: string): boolean {
  return key.startsWith(AS_WRITTEN) || key.startsWith(LAYOUT)
}

/** The column that an extra belongs to: itself, or the one whose spelling it remembers. Undefined for the layout of rows. */
export function extraColumn(key: string): string | undefined {
  if (key.startsWith(AS_WRITTEN)) return key.slice(AS_WRITTEN.length)
  return key.startsWith(LAYOUT) ? undefined : key
}

/** Keys of the row layout. */
export const LAYOUT_ROW = `${LAYOUT}row`
export const LAYOUT_REPEAT = `${LAYOUT}repeat`
export const LAYOUT_ROWS = `${LAYOUT}rows`
/** The keys of a JSON product where they are not those of the file's first product. */
export const LAYOUT_KEYS = `${LAYOUT}keys`

export type Extras = Record<string, string>

/** Defines an own property whatever its name: a column called `__proto__` must not reach a prototype. */
export function setExtra(extras: Extras, key: string, value: string): void {
  Object.defineProperty(extras, key, { value, enumerable: true, configurable: true, writable: true })
}

/** Reads an own property only. */
export function getExtra(extras: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(extras, key) ? extras[key] : undefined
}

/**
 * Remembers how the file wrote a value that we would write otherwise (`239.0` for 239.00), together with our own writing.
 * The export uses the remembered spelling only while the value is still the same.
 */
export function keepSpelling(extras: Extras, column: string, raw: string, canonical: string): void {
  if (raw !== canonical) setExtra(extras, AS_WRITTEN + column, JSON.stringify([canonical, raw]))
}

/** Like `keepSpelling`, also where our writing is the same: for values that come back in another form and are compared by meaning. */
export function rememberSpelling(extras: Extras, column: string, raw: string, canonical: string): void {
  setExtra(extras, AS_WRITTEN + column, JSON.stringify([canonical, raw]))
}

/** The file's own spelling of a value, if it is still the same value; else `canonical`. */
export function spelled(extras: Readonly<Record<string, string>>, column: string, canonical: string): string {
  const kept = getExtra(extras, AS_WRITTEN + column)
  if (kept === undefined) return canonical
  const pair = readPair(kept)
  return pair?.[0] === canonical ? pair[1] : canonical
}

/** How the file wrote the value when it was read, whatever has become of it since. */
export function firstSpelling(extras: Readonly<Record<string, string>>, column: string): string | undefined {
  const kept = getExtra(extras, AS_WRITTEN + column)
  return kept === undefined ? undefined : readPair(kept)?.[1]
}

function readPair(text: string): readonly [string, string] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (!Array.isArray(value) || typeof value[0] !== 'string' || typeof value[1] !== 'string') return undefined
    return [value[0], value[1]]
  } catch {
    // Extras come back from outside (a database, an edited export): a damaged spelling only means that ours is used.
    return undefined
  }
}
