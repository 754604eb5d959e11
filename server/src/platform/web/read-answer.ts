import { err, ok, type Result } from '@qianmian/kernel'

/** How a provider failed. Nothing that it said is passed on: it may repeat the key. */
export interface AnswerTrouble {
  readonly kind: 'status' | 'unreachable' | 'too-large' | 'bad-answer'
  readonly status?: number
  /** For the log: what was wrong, in our words. */
  readonly detail: string
}

/**
 * Sends a request to a provider and reads no more of the answer than `maxBytes`. Redirects are refused: the address that
 * the options name is the only one that gets the key.
 * @throws what the signal was aborted with
 */
export async function readAnswer(
  url: string,
  init: RequestInit & { signal: AbortSignal },
  maxBytes: number,
): Promise<Result<Uint8Array, AnswerTrouble>> {
  let response: Response
  try {
    response = await fetch(url, { ...init, redirect: 'error' })
  } catch (error) {
    init.signal.throwIfAborted()
    return err({ kind: 'unreachable', detail: error instanceof Error ? error.name : 'unknown' })
  }
  try {
    if (!response.ok) {
      await response.body?.cancel()
      return err({ kind: 'status', status: response.status, detail: `status ${response.status}` })
    }
    const parts: Uint8Array[] = []
    let length = 0
    for await (const part of response.body ?? []) {
      length += part.length
      if (length > maxBytes) return err({ kind: 'too-large', detail: `more than ${maxBytes} bytes` })
      parts.push(part)
    }
    return ok(new Uint8Array(Buffer.concat(parts)))
  } catch (error) {
    init.signal.throwIfAborted()
    return err({ kind: 'unreachable', detail: error instanceof Error ? error.name : 'unknown' })
  }
}

/** The JSON object in an answer. */
export function jsonOf(bytes: Uint8Array): Result<Readonly<Record<string, unknown>>, AnswerTrouble> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return ok(value as Record<string, unknown>)
  } catch {
    // A page or half an answer: told below.
  }
  return err({ kind: 'bad-answer', detail: 'the answer is not a JSON object' })
}
