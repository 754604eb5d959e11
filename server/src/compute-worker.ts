import { parentPort } from 'node:worker_threads'
import { tasks } from './compute/tasks.ts'
import type { Tasks, Tell } from './platform/compute/compute.ts'

/** A thread that is to stop is ended from outside. */
const NEVER = new AbortController().signal

/** A thread that writes and draws: one order at a time, no database, no network. */
parentPort?.on('message', async (order: { id: number; task: string; input: unknown }) => {
  try {
    const work = (tasks as Tasks)[order.task]
    if (!work) throw new Error(`no such compute task: ${order.task}`)
    const tell: Tell = (note) => parentPort?.postMessage({ id: order.id, note })
    parentPort?.postMessage({ id: order.id, value: await work(order.input as never, tell, NEVER) })
  } catch (error) {
    parentPort?.postMessage({
      id: order.id,
      error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error),
    })
  }
})
