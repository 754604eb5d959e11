import type pg from 'pg'

/** At the end of a statement that is the last of its transaction: see `fewJourneys`. Any other database reads it as a remark. */
export const LAST_STATEMENT = '/* last statement */'

type Query = (...args: readonly unknown[]) => Promise<pg.QueryResult>

const answer = (command: string): pg.QueryResult => ({ command, rowCount: null, oid: 0, fields: [], rows: [] })

/**
 * Saves a transaction two journeys to the database: `begin` travels with the first statement, and `commit` with one that ends in
 * `LAST_STATEMENT`. A statement that fails takes its transaction back as ever: PostgreSQL answers such a commit with a rollback. A
 * transaction in which nothing was asked never reaches the database.
 * @param pool of clients with `pipeline: true`
 * @throws from `query`, where a statement follows the last one: it would be outside of the transaction
 * @example fewJourneys(pool)
 */
export function fewJourneys(pool: pg.Pool): void {
  pool.on('connect', (client) => {
    const plain = client.query.bind(client) as unknown as Query
    const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } }).connection
    let isBeginning = false
    let ending: Promise<pg.QueryResult> | undefined
    const sent = (args: readonly unknown[]): Promise<pg.QueryResult> => {
      if (!isBeginning && !isLast(args[0])) return plain(...args)
      // One write for all of it.
      stream.cork()
      try {
        const begun = isBeginning ? plain('begin') : undefined
        isBeginning = false
        const result = plain(...args)
        if (isLast(args[0])) {
          ending = plain('commit')
          // Whoever asks for the end hears of it; until then it must not count as nobody's error.
          ending.catch(() => undefined)
        }
        return begun ? begun.then(() => result, ignoring(result)) : result
      } finally {
        stream.uncork()
      }
    }
    const query = (...args: readonly unknown[]): Promise<pg.QueryResult> => {
      const [text] = args
      if (text === 'begin' && ending === undefined) {
        isBeginning = true
        return Promise.resolve(answer('BEGIN'))
      }
      if (text === 'commit' || text === 'rollback') {
        if (isBeginning) {
          isBeginning = false
          return Promise.resolve(answer(text.toUpperCase()))
        }
        const ended = ending
        ending = undefined
        return ended ?? plain(...args)
      }
      if (ending !== undefined) return Promise.reject(new Error('a statement follows the last one of its transaction'))
      return sent(args)
    }
    client.query = query as typeof client.query
  })
}

const isLast = (query: unknown): boolean => {
  const text = typeof query === 'string' ? query : (query as { text?: string } | undefined)?.text
  return text?.endsWith(LAST_STATEMENT) ?? false
}

/** Where the beginning failed, its error is the one to hear; that of what followed it is no news. */
const ignoring =
  (result: Promise<unknown>) =>
  (error: unknown): never => {
    result.catch(() => undefined)
    throw error
  }
