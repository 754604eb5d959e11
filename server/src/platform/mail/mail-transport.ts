/** A message as it leaves. Its id is the same however often it is tried, so that a mail server can tell. */
export interface OutgoingMail {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly html: string
  readonly text: string
}

/** The way out for messages. */
export interface MailTransport {
  /** `files`: nobody gets anything, each message is a file; `smtp`: a mail server takes it. */
  readonly kind: 'files' | 'smtp'
  /** @throws when the message was not taken: it is tried again later */
  send(mail: OutgoingMail): Promise<void>
  /** Takes away what it keeps of messages; what a mail server has taken is out of reach. Ids that it does not know are fine. */
  forget(ids: readonly string[]): Promise<void>
  close(): void
}
