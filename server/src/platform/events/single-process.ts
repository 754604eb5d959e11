import type { Asked, FanOut } from './fan-out.ts'

/** The embedded default: one process, so there is nobody to tell. */
export class SingleProcess implements FanOut {
  tell(): void {}

  async hear(): Promise<{ stop(): Promise<void> }> {
    return { stop: async () => {} }
  }

  async ask(): Promise<Asked> {
    return { failed: 'nobody' }
  }

  async answer(): Promise<{ stop(): Promise<void> }> {
    return { stop: async () => {} }
  }

  async flush(): Promise<void> {}

  async close(): Promise<void> {}
}
