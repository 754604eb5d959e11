/**
 * Heavy, pure work beside the event loop. Each task is a named function of the worker entry; inputs and outputs are
 * structured-clonable.
 */
export interface Compute {
  /** @throws Stopped when `signal` is aborted before the task is done */
  run<Input, Output>(task: string, input: Input, options?: RunOptions): Promise<Output>
  close(): Promise<void>
}

export interface RunOptions {
  /** Aborted: a task that waits never begins, and one that runs is stopped where it is. */
  readonly signal?: AbortSignal
  /** Hears what the task tells of itself while it runs. */
  readonly onProgress?: (note: unknown) => void
  /** Somebody waits for it with a finger on the mouse: it goes before everything that waits, and takes a thread of its own. */
  readonly isUrgent?: boolean
}

/** How a task tells of itself while it runs: structured-clonable values. */
export type Tell = (note: unknown) => void

export type Tasks = Readonly<Record<string, (input: never, tell: Tell, signal: AbortSignal) => Promise<unknown>>>

/** A task was stopped by whoever asked for it. */
export class Stopped extends Error {
  constructor() {
    super('stopped by whoever asked for it')
    this.name = 'Stopped'
  }
}

/** Runs tasks in this thread: for tests, the command line, and installations that ask for no threads. */
export function inlineCompute(tasks: Tasks): Compute {
  return {
    async run<Input, Output>(task: string, input: Input, options: RunOptions = {}): Promise<Output> {
      const work = tasks[task]
      if (!work) throw new Error(`no such compute task: ${task}`)
      const { signal = new AbortController().signal, onProgress = () => {} } = options
      if (signal.aborted) throw new Stopped()
      const output = (await work(input as never, onProgress, signal)) as Output
      if (signal.aborted) throw new Stopped()
      return output
    },
    async close() {},
  }
}
