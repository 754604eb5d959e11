/**
 * Heavy, pure work beside the event loop. Each task is a named function of the worker entry; inputs and outputs are
 * structured-clonable.
 */
export interface Compute {
  run<Input, Output>(task: string, input: Input): Promise<Output>
  close(): Promise<void>
}

export type Tasks = Readonly<Record<string, (input: never) => Promise<unknown>>>

/** Runs tasks in this thread: for tests, the command line, and installations that ask for no threads. */
export function inlineCompute(tasks: Tasks): Compute {
  return {
    async run<Input, Output>(task: string, input: Input): Promise<Output> {
      const work = tasks[task]
      if (!work) throw new Error(`no such compute task: ${task}`)
      return (await work(input as never)) as Output
    },
    async close() {},
  }
}
