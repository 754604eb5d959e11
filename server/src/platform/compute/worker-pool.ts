import { Worker } from 'node:worker_threads'
import type { Compute } from './compute.ts'

interface Order {
  readonly id: number
  readonly task: string
  readonly input: unknown
  resolve(value: unknown): void
  reject(error: Error): void
}

interface Lane {
  worker: Worker
  order: Order | undefined
}

/** A fixed number of worker threads, one task each at a time, first come first served. A thread that dies fails its task and is replaced. */
export class WorkerPool implements Compute {
  readonly #entry: URL
  readonly #lanes: Lane[] = []
  readonly #waiting: Order[] = []
  #next = 1
  #closed = false

  constructor(entry: URL, threads: number) {
    this.#entry = entry
    for (let i = 0; i < threads; i++) this.#lanes.push({ worker: this.#spawn(i), order: undefined })
  }

  run<Input, Output>(task: string, input: Input): Promise<Output> {
    if (this.#closed) return Promise.reject(new Error('the compute threads are stopped'))
    return new Promise<Output>((resolve, reject) => {
      this.#waiting.push({ id: this.#next++, task, input, resolve: (value) => resolve(value as Output), reject })
      this.#dispatch()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const order of this.#waiting.splice(0)) order.reject(new Error('the compute threads are stopped'))
    await Promise.all(this.#lanes.map((lane) => lane.worker.terminate()))
  }

  #dispatch(): void {
    for (const lane of this.#lanes) {
      if (lane.order) continue
      const order = this.#waiting.shift()
      if (!order) return
      lane.order = order
      lane.worker.postMessage({ id: order.id, task: order.task, input: order.input })
    }
  }

  #spawn(index: number): Worker {
    const worker = new Worker(this.#entry)
    worker.unref()
    worker.on('message', (reply: { id: number; value?: unknown; error?: string }) => {
      const lane = this.#lanes[index]
      const order = lane?.order
      if (!lane || order?.id !== reply.id) return
      lane.order = undefined
      if (reply.error === undefined) order.resolve(reply.value)
      else order.reject(new Error(reply.error))
      this.#dispatch()
    })
    const ended = (error: Error) => {
      const lane = this.#lanes[index]
      if (!lane || lane.worker !== worker) return
      lane.order?.reject(error)
      lane.order = undefined
      if (this.#closed) return
      lane.worker = this.#spawn(index)
      this.#dispatch()
    }
    worker.on('error', ended)
    worker.on('exit', (code) => ended(new Error(`a compute thread ended with code ${code}`)))
    return worker
  }
}
