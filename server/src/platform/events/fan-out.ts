/**
 * Word to the other processes of an installation, at once and at most once: for what is in the log or the database already and
 * only has to be known sooner. A process does not hear itself. Nothing may depend on a message arriving.
 */
export interface FanOut {
  /** Tells the others. Never throws: a lost message costs freshness, not truth. */
  tell(subject: string, message: unknown): void
  /** Hears the others. A handler that throws is logged and hears the next message. */
  hear(subject: string, handler: (message: unknown) => void | Promise<void>): Promise<{ stop(): Promise<void> }>
  /** Resolves when everything that was told has left this process. */
  flush(): Promise<void>
  close(): Promise<void>
}
