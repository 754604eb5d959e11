import { parentPort } from 'node:worker_threads'
import { tasks } from './compute/tasks.ts'

/** A thread that writes and draws: one order at a time, no database, no network. */
parentPort?.on('message', async (order: { id: number; task: string; input: unknown }) => {
  try {
    const work = (tasks as Readonly<Record<string, (input: never) => Promise<unknown>>>)[order.task]
    if (!work) throw new Error(`no such compute task: ${order.task}`)
    parentPort?.postMessage({ id: order.id, value: await work(order.input as never) })
  } catch (error) {
    parentPort?.postMessage({
      id: order.id,
      error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error),
    })
  }
})
