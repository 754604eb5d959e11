/** How much a reader accepts before it says no. Sizes in characters are UTF-16 code units after decoding. */
export interface ReadLimits {
  readonly fileBytes: number
  readonly rows: number
  readonly columns: number
  readonly cellChars: number
  /** One record with all its cells, or one JSON product. */
  readonly recordChars: number
  /** Rows of one product: variants plus pictures. */
  readonly rowsPerProduct: number
  readonly nameChars: number
  readonly shortChars: number
  readonly jsonDepth: number
}

/** What an ordinary import allows: enough for 200,000 rows, small enough that a hostile file cannot fill the memory. */
export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 256 * 1024 * 1024,
  rows: 200_000,
  columns: 500,
  cellChars: 1024 * 1024,
  recordChars: 4 * 1024 * 1024,
  rowsPerProduct: 5_000,
  nameChars: 500,
  shortChars: 255,
  jsonDepth: 32,
}

/** The defaults with some of them replaced. @example completeLimits({ rows: 500 }).columns // 500 */
export function completeLimits(limits: Partial<ReadLimits> = {}): ReadLimits {
  return { ...DEFAULT_LIMITS, ...limits }
}
