import { Worker } from 'node:worker_threads'
import { type Compute, type RunOptions, Stopped } from './compute.ts'

interface Order {
  readonly id: number
  readonly task: string
  readonly input: unknown
  readonly isUrgent: boolean
  readonly onProgress?: (note: unknown) => void
  /** Threads that died with it. */
  tries: number
  resolve(value: unknown): void
  reject(error: Error): void
}

interface Lane {
  /** Takes urgent tasks alone, so that they never wait for a long one. */
  readonly isExpress: boolean
  /** Nothing before the first task, and while a thread that died waits to be replaced. */
  worker: Worker | undefined
  order: Order | undefined
  /** Deaths since the last finished task. */
  deaths: number
  timer: NodeJS.Timeout | undefined
}

export interface PoolOptions {
  /** Pause before a thread that died is replaced; doubles with every death in a row. */
  readonly pauseMs?: number
  readonly maxPauseMs?: number
  /** A task fails when so many threads died with it: the first death may have had another cause. */
  readonly maxTries?: number
  /** After so many deaths in a row on every thread, waiting tasks fail instead of waiting on. */
  readonly maxDeaths?: number
}

/**
 * At most so many worker threads, one task each at a time, first come first served, and one more that takes urgent tasks
 * alone. A thread starts when there is work for it: each holds the lexicon and the fonts, about 100 MB. A thread that dies is replaced after a pause, so that threads that
 * cannot even start do not take the whole machine; its task is tried again.
 */
export class WorkerPool implements Compute {
  readonly #entry: URL
  readonly #options: Required<PoolOptions>
  readonly #lanes: Lane[] = []
  readonly #waiting: Order[] = []
  #next = 1
  #closed = false
  #lastDeath: Error | undefined

  constructor(entry: URL, threads: number, options: PoolOptions = {}) {
    this.#entry = entry
    this.#options = { pauseMs: 100, maxPauseMs: 30_000, maxTries: 3, maxDeaths: 6, ...options }
    for (let i = 0; i <= threads; i++) {
      const isExpress = i === threads
      this.#lanes.push({ isExpress, worker: undefined, order: undefined, deaths: 0, timer: undefined })
    }
  }

  /** @throws Error when the task fails, its thread dies several times, or the threads keep dying; Stopped when asked to */
  run<Input, Output>(task: string, input: Input, options: RunOptions = {}): Promise<Output> {
    if (this.#closed) return Promise.reject(new Error('the compute threads are stopped'))
    const { signal, onProgress, isUrgent = false } = options
    if (signal?.aborted) return Promise.reject(new Stopped())
    return new Promise<Output>((resolve, reject) => {
      const stop = () => this.#stop(order)
      const end = () => signal?.removeEventListener('abort', stop)
      const order: Order = {
        id: this.#next++,
        task,
        input,
        isUrgent,
        onProgress,
        tries: 0,
        resolve(value) {
          end()
          resolve(value as Output)
        },
        reject(error) {
          end()
          reject(error)
        },
      }
      signal?.addEventListener('abort', stop)
      this.#waiting.push(order)
      this.#dispatch()
      this.#giveUp()
    })
  }

  /** A task that waits is forgotten; with one that runs its thread is ended, because nothing else stops it at once. */
  #stop(order: Order): void {
    const at = this.#waiting.indexOf(order)
    if (at >= 0) this.#waiting.splice(at, 1)
    const lane = this.#lanes.find((candidate) => candidate.order === order)
    if (lane) {
      const { worker } = lane
      lane.worker = undefined
      lane.order = undefined
      void worker?.terminate()
    }
    order.reject(new Stopped())
    this.#dispatch()
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const order of this.#waiting.splice(0)) order.reject(new Error('the compute threads are stopped'))
    for (const lane of this.#lanes) clearTimeout(lane.timer)
    await Promise.all(this.#lanes.map((lane) => lane.worker?.terminate()))
  }

  #dispatch(): void {
    // Threads that run are taken before a new one is started, the express thread before all others by what is urgent.
    const free = this.#lanes.filter((lane) => !lane.order && !lane.timer)
    const rank = (lane: Lane) => (lane.isExpress ? 0 : lane.worker ? 1 : 2)
    for (const lane of free.sort((a, b) => rank(a) - rank(b))) {
      const order = this.#takeFor(lane)
      if (!order) continue
      lane.order = order
      try {
        const worker = lane.worker ?? this.#spawn(lane)
        worker.postMessage({ id: order.id, task: order.task, input: order.input })
      } catch (error) {
        // What cannot be sent (a function, a closed port) is the order's fault, not the thread's.
        lane.order = undefined
        order.reject(error as Error)
      }
    }
  }

  /** What a free thread does next: urgent work first, the oldest first. */
  #takeFor(lane: Lane): Order | undefined {
    const urgent = this.#waiting.findIndex(({ isUrgent }) => isUrgent)
    if (urgent >= 0) return this.#waiting.splice(urgent, 1)[0]
    return lane.isExpress ? undefined : this.#waiting.shift()
  }

  #spawn(lane: Lane): Worker {
    const worker = new Worker(this.#entry)
    lane.worker = worker
    worker.unref()
    worker.on('message', (reply: { id: number; value?: unknown; error?: string; note?: unknown }) => {
      const order = lane.order
      if (lane.worker !== worker || order?.id !== reply.id) return
      if ('note' in reply) {
        order.onProgress?.(reply.note)
        return
      }
      lane.order = undefined
      lane.deaths = 0
      if (reply.error === undefined) order.resolve(reply.value)
      else order.reject(new Error(reply.error))
      this.#dispatch()
    })
    worker.on('error', (error) => this.#died(lane, worker, error))
    worker.on('exit', (code) => this.#died(lane, worker, new Error(`a compute thread ended with code ${code}`)))
    return worker
  }

  #died(lane: Lane, worker: Worker, error: Error): void {
    if (lane.worker !== worker) return
    lane.worker = undefined
    const order = lane.order
    lane.order = undefined
    if (this.#closed) {
      order?.reject(new Error('the compute threads are stopped'))
      return
    }
    if (order) {
      order.tries += 1
      if (order.tries < this.#options.maxTries) this.#waiting.unshift(order)
      else
        order.reject(
          new Error(
            `the task ${order.task} was given up: a thread died with it ${order.tries} times (${error.message})`,
          ),
        )
    }
    lane.deaths += 1
    this.#lastDeath = error
    const { pauseMs, maxPauseMs } = this.#options
    lane.timer = setTimeout(
      () => {
        lane.timer = undefined
        this.#dispatch()
      },
      Math.min(pauseMs * 2 ** (lane.deaths - 1), maxPauseMs),
    )
    lane.timer.unref()
    this.#giveUp()
  }

  /** Tasks do not wait for threads that keep dying; the next replacement may still live and take later tasks. */
  #giveUp(): void {
    const common = this.#lanes.filter(({ isExpress }) => !isExpress)
    if (common.some((lane) => lane.worker || lane.deaths < this.#options.maxDeaths)) return
    const reason = this.#lastDeath?.message ?? 'unknown'
    for (const order of this.#waiting.splice(0))
      order.reject(
        new Error(
          `the compute threads died ${this.#options.maxDeaths} times in a row (${reason}); the task was not done`,
        ),
      )
  }
}
