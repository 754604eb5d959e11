import { BatchWriter, insertShownLists, markTaken, type ShownList, type Taking } from '../modules/decisions/index.ts'
import type { Database } from '../platform/database/database.ts'
import type { Log } from '../platform/log.ts'
import type { ListSink } from './list-log.ts'

/**
 * Writes lists and what came of them, in batches: what is given is in the table within 200 ms, and a process that is killed
 * loses what it had not written. Nobody is told otherwise: a list is no promise to a shopper.
 */
export class ListWriter implements ListSink {
  readonly #lists: BatchWriter<ShownList>
  readonly #takings: BatchWriter<Taking>

  constructor(db: Database, log: Log) {
    this.#lists = new BatchWriter<ShownList>((lists) => insertShownLists(db, lists), log, 'recommendation lists')
    this.#takings = new BatchWriter<Taking>(
      async (takings) => {
        // A list must be there before something can come of it.
        await this.#lists.flush()
        await markTaken(db, takings)
      },
      log,
      'reactions to recommendations',
    )
  }

  list(list: ShownList): void {
    this.#lists.add(list)
  }

  taking(taking: Taking): void {
    this.#takings.add(taking)
  }

  /** Writes what was given before the call, lists that are being described in this turn included. */
  async flush(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
    await this.#lists.flush()
    await this.#takings.flush()
  }

  async stop(): Promise<void> {
    await this.flush()
    await this.#takings.stop()
    await this.#lists.stop()
  }
}
