/** What a reading of a public address may cost, and what is known of it already. */
export interface ReadOptions {
  readonly maxBytes: number
  /** From the last answer: the other side may say that nothing has changed. */
  readonly etag?: string
  readonly lastModified?: string
  readonly accept?: string
  readonly signal?: AbortSignal
}

export type WebAnswer =
  | {
      readonly kind: 'read'
      readonly bytes: Uint8Array
      readonly contentType: string
      readonly etag?: string
      readonly lastModified?: string
      /** Where it was found in the end. */
      readonly url: string
    }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'refused'; readonly code: WebRefusal; readonly status?: number }

export type WebRefusal =
  /** Not `http` or `https`, or with a name and password inside. */
  | 'not-an-address'
  /** It leads into this machine or a private network. */
  | 'private-address'
  | 'too-large'
  | 'too-many-redirects'
  | 'timeout'
  | 'unreachable'
  /** The other side answered with another status than 200 or 304. */
  | 'status'

export interface PostOptions {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly timeoutMs: number
}

export type PostAnswer =
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'refused'; readonly code: WebRefusal }

export interface CallOptions {
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly signal?: AbortSignal
}

export type CallAnswer =
  | {
      readonly kind: 'answered'
      readonly status: number
      /** Seconds after which the other side wants to be asked again, where it says so. */
      readonly retryAfterS: number | undefined
      readonly bytes: Uint8Array
    }
  | { readonly kind: 'refused'; readonly code: WebRefusal }

/** Reads and tells what anybody may. Addresses that people type are never a way into the network that the server stands in. */
export interface PublicWeb {
  read(url: string, options: ReadOptions): Promise<WebAnswer>
  /** Sends a message, once, and follows no redirect. What the other side says beside its status is not read. */
  post(url: string, options: PostOptions): Promise<PostAnswer>
  /**
   * One call of an interface that a person of the shop named: whatever status comes back is an answer. No redirect is
   * followed, because a key that is meant for one host must not reach another.
   */
  call(url: string, options: CallOptions): Promise<CallAnswer>
}
