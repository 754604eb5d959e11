/** What came of a question. */
export type Asked = { readonly said: unknown } | { readonly failed: 'silent' | 'nobody' | 'unable' }

/**
 * Word to the other processes of an installation, at once and at most once: for what is in the log or the database already and
 * only has to be known sooner. A process does not hear itself. Nothing may depend on a message arriving.
 */
export interface FanOut {
  /** Tells the others. Never throws: a lost message costs freshness, not truth. */
  tell(subject: string, message: unknown): void
  /** Hears the others. A handler that throws is logged and hears the next message. */
  hear(subject: string, handler: (message: unknown) => void | Promise<void>): Promise<{ stop(): Promise<void> }>
  /**
   * Asks one of the processes that answer a subject.
   * @returns what it said; `silent` when nobody did within the time, `nobody` at once when no process answers the subject
   */
  ask(subject: string, question: unknown, timeoutMs: number): Promise<Asked>
  /**
   * Answers questions of other processes; each question goes to one of those that answer the subject. A handler that gives
   * nothing, or throws, is heard as `unable`.
   */
  answer(subject: string, handler: (question: unknown) => unknown): Promise<{ stop(): Promise<void> }>
  /** Resolves when everything that was told has left this process. */
  flush(): Promise<void>
  close(): Promise<void>
}
