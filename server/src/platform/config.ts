import { z } from 'zod'

/**
 * Every option of the server, read once from the environment, completed and frozen.
 * Nothing else in the code base reads the environment.
 */
const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true')
const url = (protocols: readonly string[], example: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), `write it like ${example}`)

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4100),
  HOST: z.string().default('127.0.0.1'),
  /** The address that shoppers use; absolute links, feeds and passkeys need it. */
  PUBLIC_URL: url(['http:', 'https:'], 'https://shop.example').optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@localhost:5432/qianmian').optional(),
  DATABASE_SCHEMA: z
    .string()
    .regex(/^[a-z_][a-z0-9_]{0,50}$/, 'lower-case letters, digits and _ only')
    .default('public'),
  NATS_URL: url(['nats:', 'tls:'], 'nats://localhost:4222').optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Signs sessions. Made at the first start and kept in the data folder unless given. */
  AUTH_SECRET: z.string().min(32, 'at least 32 characters').optional(),
  WORKER_THREADS: z.coerce.number().int().min(0).max(64).default(1),
  DEMO: flag.default(true),
  MAX_UPLOAD_MB: z.coerce.number().int().min(1).max(1024).default(64),
  DEEPSEEK_API_KEY: z.string().min(1).optional(),
  MODEL_BASE_URL: url(['http:', 'https:'], 'https://api.deepseek.com/v1').optional(),
  MODEL_NAME: z.string().min(1).optional(),
  MODEL_KEY: z.string().min(1).optional(),
  /** Money that generated text may cost per shop and day, in US dollars. */
  MODEL_DAILY_BUDGET_USD: z.coerce.number().min(0).default(5),
  MODEL_TIMEOUT_MS: z.coerce.number().int().min(1000).max(600_000).default(60_000),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(['http:', 'https:'], 'http://localhost:4318').optional(),
})

export type Config = Readonly<z.infer<typeof schema>>

/**
 * Reads and checks the options.
 * @returns the frozen options, or one sentence per wrong option that says what to write
 * @example loadConfig({ PORT: '4100' })
 */
export function loadConfig(
  env: Readonly<Record<string, string | undefined>>,
): { ok: true; value: Config } | { ok: false; problems: string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([key, value]) => key in schema.shape && value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => `${issue.path.join('.')} is wrong: ${issue.message}`),
    }
  }
  const value = parsed.data
  if (value.MODEL_BASE_URL && !value.MODEL_NAME) {
    return {
      ok: false,
      problems: [
        'MODEL_BASE_URL is set but MODEL_NAME is not: write the name of the model, for example MODEL_NAME=deepseek-flash',
      ],
    }
  }
  return { ok: true, value: Object.freeze(value) }
}

/** The options of this process, or the end of it with sentences that say what to write. */
export function configFromProcess(): Config {
  const result = loadConfig(process.env)
  if (result.ok) return result.value
  for (const problem of result.problems) process.stderr.write(`qianmian: ${problem}\n`)
  process.exit(78)
}
