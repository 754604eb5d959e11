import { Worker } from 'node:worker_threads'
import type { Compute } from './compute.ts'

interface Order {
  readonly id: number
  readonly task: string
  readonly input: unknown
  /** Threads that died with it. */
  tries: number
  resolve(value: unknown): void
  reject(error: Error): void
}

interface Lane {
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
 * At most so many worker threads, one task each at a time, first come first served. A thread starts when there is work for
 * it: each holds the lexicon and the fonts, about 100 MB. A thread that dies is replaced after a pause, so that threads that
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
    for (let i = 0; i < threads; i++) {
      this.#lanes.push({ worker: undefined, order: undefined, deaths: 0, timer: undefined })
    }
  }

  /** @throws Error when the task fails, its thread dies several times, or the threads keep dying */
  run<Input, Output>(task: string, input: Input): Promise<Output> {
    if (this.#closed) return Promise.reject(new Error('the compute threads are stopped'))
    return new Promise<Output>((resolve, reject) => {
      const id = this.#next++
      this.#waiting.push({ id, task, input, tries: 0, resolve: (value) => resolve(value as Output), reject })
      this.#dispatch()
      this.#giveUp()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const order of this.#waiting.splice(0)) order.reject(new Error('the compute threads are stopped'))
    for (const lane of this.#lanes) clearTimeout(lane.timer)
    await Promise.all(this.#lanes.map((lane) => lane.worker?.terminate()))
  }

  #dispatch(): void {
    // Threads that run are taken before a new one is started.
    const free = this.#lanes.filter((lane) => !lane.order && !lane.timer)
    for (const lane of [...free.filter(({ worker }) => worker), ...free.filter(({ worker }) => !worker)]) {
      const order = this.#waiting.shift()
      if (!order) return
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

  #spawn(lane: Lane): Worker {
    const worker = new Worker(this.#entry)
    lane.worker = worker
    worker.unref()
    worker.on('message', (reply: { id: number; value?: unknown; error?: string }) => {
      const order = lane.order
      if (lane.worker !== worker || order?.id !== reply.id) return
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
    if (this.#lanes.some((lane) => lane.worker || lane.deaths < this.#options.maxDeaths)) return
    const reason = this.#lastDeath?.message ?? 'unknown'
    for (const order of this.#waiting.splice(0))
      order.reject(
        new Error(
          `the compute threads died ${this.#options.maxDeaths} times in a row (${reason}); the task was not done`,
        ),
      )
  }
}
