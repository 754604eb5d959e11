import pino, { type Logger } from 'pino'

export type Log = Logger

/** Shorter ones occur in ordinary text: hiding them would garble every line. */
const MIN_SECRET_CHARS = 6

/**
 * Structured logs on standard output. Keys that can carry secrets are never printed, and neither are the given secrets,
 * wherever in a line they stand: an error of a provider or a driver may quote what it was sent.
 */
export function createLog(level: string, destination?: pino.DestinationStream, secrets: readonly string[] = []): Log {
  // As they stand in JSON, and as they stand in an address.
  const forms = new Set(
    secrets
      .filter((secret) => secret.length >= MIN_SECRET_CHARS)
      .flatMap((secret) => [JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]),
  )
  const hide = (line: string): string => {
    let safe = line
    for (const form of forms) safe = safe.replaceAll(form, '[secret]')
    return safe
  }
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    ...(forms.size > 0 ? { hooks: { streamWrite: hide } } : {}),
    redact: {
      paths: [
        'password',
        'token',
        'apiKey',
        'authorization',
        'cookie',
        'req.headers.cookie',
        'req.headers.authorization',
        '*.password',
        '*.token',
        '*.apiKey',
        '*.authorization',
        '*.cookie',
      ],
      censor: '[secret]',
    },
  }
  return destination ? pino(options, destination) : pino(options)
}
