import { z } from 'zod'
import { trustedProxies } from './client-address.ts'
import { mapOrigin } from './map-origins.ts'

/**
 * Every option of the server, read once from the environment, completed and frozen.
 * Nothing else in the code base reads the environment.
 */
const flag = z
  .enum(['0', '1', 'true', 'false'], { error: '写 1 或 0。 Write 1 or 0.' })
  .transform((value) => value === '1' || value === 'true')
const url = (protocols: readonly string[], example: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `写成 ${example} 这样。 Write it like ${example}.`,
  })
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `可以写 ${values.join('、')}。 Write one of ${values.join(', ')}.` })
/** Plain decimal digits: `0x10`, `1e3` and blanks are slips, not numbers. */
const number = (from: number, to: number, pattern: RegExp) => {
  const error =
    to === Number.POSITIVE_INFINITY
      ? `写不小于 ${from} 的数。 Write a number of ${from} or more.`
      : `写 ${from} 到 ${to} 的整数。 Write a whole number from ${from} to ${to}.`
  return z
    .string()
    .regex(pattern, { error, abort: true })
    .transform(Number)
    .pipe(z.number().min(from, { error }).max(to, { error }))
}
const whole = (from: number, to: number) => number(from, to, /^\d{1,9}$/)
const dollars = () => number(0, Number.POSITIVE_INFINITY, /^\d{1,9}(\.\d{1,6})?$/)
const notEmpty = () => z.string().trim().min(1, { error: '不能是空格。 It must not be blank.' })

/** Browsers name a site by scheme, host and port; nothing else may be in the address. */
const isBare = ({ pathname, search, hash, username }: URL): boolean =>
  pathname === '/' && search === '' && hash === '' && username === ''

const schema = z.object({
  NODE_ENV: oneOf(['production', 'development', 'test']).default('production'),
  PORT: whole(0, 65_535).default(4100),
  HOST: notEmpty().default('127.0.0.1'),
  /** The address that shoppers use; absolute links, feeds and passkeys need it. */
  PUBLIC_URL: url(['http:', 'https:'], 'https://shop.example')
    .refine((text) => !URL.canParse(text) || isBare(new URL(text)), {
      error:
        '只写协议、主机和端口，如 https://shop.example。 Write scheme, host and port only, like https://shop.example.',
    })
    .transform((text) => (URL.canParse(text) ? new URL(text).origin : text))
    .optional(),
  /**
   * Addresses and networks of the reverse proxies in front, separated by commas. Only from them is `X-Forwarded-For`
   * read; everybody else is who is at the other end of the connection.
   */
  TRUSTED_PROXY: z
    .string()
    .default('')
    .transform((list, context) => {
      const proxies = trustedProxies(list)
      if (proxies) return proxies
      context.addIssue({
        code: 'custom',
        message: '写成 127.0.0.1, 10.0.0.0/8 这样。 Write it like 127.0.0.1, 10.0.0.0/8.',
      })
      return z.NEVER
    }),
  DATA_DIR: notEmpty().default('./data'),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@localhost:5432/qianmian').optional(),
  DATABASE_SCHEMA: z
    .string()
    .regex(/^[a-z_][a-z0-9_]{0,50}$/, {
      error: '只能用小写字母、数字和下划线。 Use lower-case letters, digits and _ only.',
    })
    .default('public'),
  NATS_URL: url(['nats:', 'tls:'], 'nats://localhost:4222').optional(),
  /** Shares into which the sessions of the recommendation index are split, and the one that this process holds, from 0. */
  QIANMIAN_SHARDS: whole(1, 64).default(1),
  QIANMIAN_SHARD: whole(0, 63).default(0),
  LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Signs sessions. Made at the first start and kept in the data folder unless given. */
  AUTH_SECRET: z.string().min(32, { error: '至少 32 个字符。 Write at least 32 characters.' }).optional(),
  /** Cards, by Stripe or a service that speaks like it. Without a key there are test payments and cash on delivery. */
  STRIPE_SECRET_KEY: notEmpty().optional(),
  STRIPE_WEBHOOK_SECRET: notEmpty().optional(),
  STRIPE_BASE_URL: url(['http:', 'https:'], 'https://api.stripe.com').default('https://api.stripe.com'),
  PAYMENT_TIMEOUT_MS: whole(1000, 120_000).default(15_000),
  /** The test payment moves no money: it is there unless cards are, and can be switched off where people really buy. */
  TEST_PAYMENTS: flag.optional(),
  WORKER_THREADS: whole(0, 64).default(1),
  DEMO: flag.default(true),
  MAX_UPLOAD_MB: whole(1, 1024).default(64),
  DEEPSEEK_API_KEY: notEmpty().optional(),
  MODEL_BASE_URL: url(['http:', 'https:'], 'https://api.deepseek.com/v1').optional(),
  MODEL_NAME: notEmpty().optional(),
  MODEL_KEY: notEmpty().optional(),
  /** Money that generated text may cost per shop and day, in US dollars. */
  MODEL_DAILY_BUDGET_USD: dollars().default(5),
  MODEL_TIMEOUT_MS: whole(1000, 600_000).default(60_000),
  /** An image model; without an address there is none, and the embedded renders stand. */
  IMAGE_PROVIDER: oneOf(['openai', 'comfyui']).default('openai'),
  IMAGE_BASE_URL: url(['http:', 'https:'], 'https://api.openai.com/v1')
    .refine((text) => !URL.canParse(text) || new URL(text).username + new URL(text).search === '', {
      error: '地址里不要写用户名、密码和问号后面的内容。 Leave name, password and query out of the address.',
    })
    .optional(),
  /** Name of the model; for ComfyUI the file name of the checkpoint. */
  IMAGE_MODEL: notEmpty().optional(),
  IMAGE_KEY: notEmpty().optional(),
  /** Sizes that the model knows: the one whose shape is nearest is asked for. */
  IMAGE_SIZES: z
    .string()
    .default('1024x1024,1024x1536,1536x1024')
    .refine((list) => list.split(',').every((size) => /^\s*[1-9]\d{2,3}x[1-9]\d{2,3}\s*$/.test(size)), {
      error: '写成 1024x1024,1024x1536 这样。 Write it like 1024x1024,1024x1536.',
    })
    .transform((list): readonly (readonly [number, number])[] =>
      list.split(',').map((size) => size.trim().split('x').map(Number) as [number, number]),
    ),
  /** A ComfyUI workflow in API format that stands in for the standard one. */
  IMAGE_WORKFLOW: notEmpty().optional(),
  /** Money a picture; 0.2 for OpenAI-compatible services and 0 for ComfyUI unless given. */
  IMAGE_PRICE_USD: dollars().optional(),
  /** Money and number of pictures of models per shop and day. */
  IMAGE_DAILY_BUDGET_USD: dollars().default(5),
  IMAGE_DAILY_PICTURES: whole(0, 100_000).default(200),
  IMAGE_TIMEOUT_MS: whole(1000, 1_800_000).default(180_000),
  /** An OpenAI-compatible speech service, with its version: `POST <address>/audio/speech`. */
  SPEECH_BASE_URL: url(['http:', 'https:'], 'https://api.openai.com/v1').optional(),
  SPEECH_MODEL: notEmpty().default('tts-1'),
  SPEECH_KEY: notEmpty().optional(),
  /** Voices of the service by voice style, `female` and `male` for the rest: `female=nova,male=onyx,children=shimmer`. */
  SPEECH_VOICES: z
    .string()
    .default('female=nova,male=onyx')
    .refine((list) => list.split(',').every((pair) => /^\s*[a-z]+=\S+\s*$/.test(pair)), {
      error: '写成 female=nova,male=onyx 这样。 Write it like female=nova,male=onyx.',
    })
    .transform(
      (list): Readonly<Record<string, string>> =>
        Object.fromEntries(list.split(',').map((pair) => pair.trim().split('=', 2) as [string, string])),
    ),
  /** A sherpa-onnx voice folder, and its `sherpa-onnx-offline-tts` where it is not on PATH. */
  SPEECH_FOLDER: notEmpty().optional(),
  SPEECH_BINARY: notEmpty().optional(),
  /** The ffmpeg that encodes films; by default the one on PATH, else the one of the optional npm package. */
  FFMPEG_PATH: notEmpty().optional(),
  /** A service that forecasts, by its whole address (docs/forecaster.md); without one the embedded ensemble does. */
  FORECASTER_URL: url(['http:', 'https:'], 'http://127.0.0.1:8000/forecast')
    .refine((text) => !URL.canParse(text) || new URL(text).username + new URL(text).search === '', {
      error: '地址里不要写用户名、密码和问号后面的内容。 Leave name, password and query out of the address.',
    })
    .optional(),
  FORECASTER_KEY: notEmpty().optional(),
  /** For 200 series, repeats included. */
  FORECASTER_TIMEOUT_MS: whole(1000, 600_000).default(120_000),
  /** The table service of an OSRM with its profile, for distances by road; without one straight lines with a detour (docs/supply.md). */
  ROUTING_TABLE_URL: url(['http:', 'https:'], 'http://127.0.0.1:5000/table/v1/driving')
    .refine((text) => !URL.canParse(text) || new URL(text).username + new URL(text).search === '', {
      error: '地址里不要写用户名、密码和问号后面的内容。 Leave name, password and query out of the address.',
    })
    .optional(),
  /** For all places of one warehouse. */
  ROUTING_TIMEOUT_MS: whole(500, 120_000).default(15_000),
  /** A MapLibre style for the tower's maps, loaded by the browser; without one they are drawn (docs/supply.md). */
  MAP_STYLE_URL: z
    .string()
    .refine((address) => mapOrigin(address) !== undefined, {
      error:
        '写成 https://tiles.example/style.json 这样，不带用户名和密码，主机用名字或 IPv4。 Write it like https://tiles.example/style.json, without name and password, with a host name or IPv4.',
    })
    .optional(),
  /** Origins beside the style's own that its tiles, sprites and glyphs come from, separated by spaces. */
  MAP_STYLE_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(/\s+/).filter(Boolean))
    .refine((list) => list.every((one) => mapOrigin(one) !== undefined && isBare(new URL(one))), {
      error:
        '写成 https://a.tiles.example https://b.tiles.example 这样，只写协议、主机和端口，用空格分开。 Write it like https://a.tiles.example https://b.tiles.example: scheme, host and port only, separated by spaces.',
    })
    .transform((list): readonly string[] => list.map((one) => new URL(one).origin)),
  /** Hosts with port inside the own network that feeds may be read from, separated by commas; all others must be public. */
  FEED_OWN_HOSTS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((host) => host.trim())
        .filter(Boolean),
    )
    .refine((hosts) => hosts.every((host) => /^[\w.-]{1,200}:\d{1,5}$/.test(host)), {
      error: '写成 intranet:8080, 10.0.0.5:80 这样。 Write it like intranet:8080, 10.0.0.5:80.',
    }),
  FEED_TIMEOUT_MS: whole(200, 120_000).default(15_000),
  /** The mail server; without one, messages to customers are files in the data folder's `outbox`. */
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://user:password@mail.example:587').optional(),
  /** Who messages come from. */
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>\r\n]{1,80} )?<?[^\s<>@]+@[^\s<>@]+>?$/, {
      error: '写成 shop@example.com 或 Shop <shop@example.com> 这样。 Write it like Shop <shop@example.com>.',
    })
    .default('shop@localhost'),
  SMTP_TIMEOUT_MS: whole(200, 120_000).default(15_000),
  /** Days that baskets, what programs keep of them, and addresses in confirmed operations stay; docs/privacy.md says why. 0 keeps for ever. */
  KEEP_BASKETS_DAYS: whole(0, 36_500).default(90),
  KEEP_WEBHOOKS_DAYS: whole(0, 36_500).default(30),
  KEEP_MAILS_DAYS: whole(0, 36_500).default(180),
  /** Who looked at whose data. */
  KEEP_ACCESS_LOG_DAYS: whole(0, 36_500).default(1095),
  /** After so long without an order and a sign-in, a customer is erased as if she had asked. */
  KEEP_CUSTOMERS_DAYS: whole(0, 36_500).default(1095),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(['http:', 'https:'], 'http://localhost:4318').optional(),
})

export type Config = Readonly<z.infer<typeof schema>>

/** Names that only we give: one of them that is no option is a slip that would otherwise go unnoticed. */
const OURS = /^(MODEL_|DEEPSEEK_|SPEECH_|IMAGE_|SMTP_|STRIPE_|KEEP_|FORECASTER_|ROUTING_|MAP_STYLE_|QIANMIAN_SHARD)/
const OWN_PREFIXES = [
  'SPEECH_',
  'IMAGE_',
  'SMTP_',
  'STRIPE_',
  'KEEP_',
  'FORECASTER_',
  'ROUTING_',
  'MAP_STYLE_',
  'QIANMIAN_',
] as const

/**
 * Reads and checks the options.
 * @returns the frozen options, or one sentence in both languages per wrong option that says what to write; a value is
 * never repeated in it, because it may be a secret
 * @example loadConfig({ PORT: '4100' })
 */
export function loadConfig(
  env: Readonly<Record<string, string | undefined>>,
): { ok: true; value: Config } | { ok: false; problems: string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([key, value]) => key in schema.shape && value !== ''))
  const problems = Object.keys(env)
    .filter((key) => OURS.test(key) && !(key in schema.shape))
    .map((key) => noSuch(key, OWN_PREFIXES.find((prefix) => key.startsWith(prefix)) ?? 'MODEL_'))
  const parsed = schema.safeParse(given)
  const seen = new Set<string>()
  for (const issue of parsed.error?.issues ?? []) {
    const name = issue.path.join('.')
    if (!seen.has(name)) problems.push(`${name}：${issue.message}`)
    seen.add(name)
  }
  if (given.MODEL_BASE_URL && !given.MODEL_NAME && !given.DEEPSEEK_API_KEY)
    problems.push(
      'MODEL_NAME：设了 MODEL_BASE_URL 就要写模型名，例如 MODEL_NAME=deepseek-flash。 MODEL_BASE_URL is set, so write the name of the model, for example MODEL_NAME=deepseek-flash.',
    )
  if (given.MODEL_KEY && !given.MODEL_BASE_URL)
    problems.push(
      'MODEL_BASE_URL：设了 MODEL_KEY 就要写接口地址；DeepSeek 的密钥写在 DEEPSEEK_API_KEY。 MODEL_KEY is set, so write the address that it is for; a key of DeepSeek goes into DEEPSEEK_API_KEY.',
    )
  problems.push(...imageProblems(given))
  if (given.FORECASTER_KEY && !given.FORECASTER_URL)
    problems.push(
      'FORECASTER_URL：设了 FORECASTER_KEY 就要写接口地址，例如 http://127.0.0.1:8000/forecast。 FORECASTER_KEY is set, so write the address that it is for.',
    )
  if (given.MAP_STYLE_ORIGINS && !given.MAP_STYLE_URL)
    problems.push(
      'MAP_STYLE_URL：设了 MAP_STYLE_ORIGINS 就要写样式的地址，例如 https://tiles.example/style.json。 MAP_STYLE_ORIGINS is set, so write the address of the style that they are for.',
    )
  if (given.STRIPE_WEBHOOK_SECRET && !given.STRIPE_SECRET_KEY)
    problems.push(
      'STRIPE_SECRET_KEY：设了 STRIPE_WEBHOOK_SECRET 就要写密钥（sk_…）。 STRIPE_WEBHOOK_SECRET is set, so write the secret key (sk_…).',
    )
  if (given.STRIPE_SECRET_KEY && parsed.success && parsed.data.TEST_PAYMENTS === true)
    problems.push(
      'TEST_PAYMENTS：设了 STRIPE_SECRET_KEY 就收真的卡，测试付款不能同时开；删掉它，或写 0。 STRIPE_SECRET_KEY is set, so real cards are taken and the test payment cannot be: leave it out or write 0.',
    )
  if (given.SMTP_URL && !given.MAIL_FROM)
    problems.push(
      'MAIL_FROM：设了 SMTP_URL 就要写发件人，例如 MAIL_FROM=shop@example.com。 SMTP_URL is set, so write who messages come from, for example MAIL_FROM=shop@example.com.',
    )
  if (parsed.success) problems.push(...shardProblems(parsed.data))
  return parsed.success && problems.length === 0
    ? { ok: true, value: Object.freeze(parsed.data) }
    : { ok: false, problems }
}

/** What an image model still needs, or has for nothing. */
function imageProblems(given: Readonly<Record<string, string | undefined>>): string[] {
  const isComfy = given.IMAGE_PROVIDER === 'comfyui'
  if (!given.IMAGE_BASE_URL)
    return ['IMAGE_PROVIDER', 'IMAGE_MODEL', 'IMAGE_KEY', 'IMAGE_WORKFLOW']
      .filter((name) => given[name])
      .map(
        (name) =>
          `IMAGE_BASE_URL：设了 ${name} 就要写接口地址，例如 ${isComfy ? 'http://127.0.0.1:8188' : 'https://api.openai.com/v1'}。 ${name} is set, so write the address that it is for.`,
      )
      .slice(0, 1)
  if (given.IMAGE_WORKFLOW && !isComfy)
    return ['IMAGE_WORKFLOW：只有 IMAGE_PROVIDER=comfyui 用得到。 Only IMAGE_PROVIDER=comfyui has a use for it.']
  if (!given.IMAGE_MODEL && !given.IMAGE_WORKFLOW)
    return [
      'IMAGE_MODEL：设了 IMAGE_BASE_URL 就要写模型名；ComfyUI 写模型文件名，或者用 IMAGE_WORKFLOW。 IMAGE_BASE_URL is set, so write the name of the model; for ComfyUI the checkpoint file, or use IMAGE_WORKFLOW.',
    ]
  return []
}

/** Shares that nobody could hold, or that nobody could ask. */
function shardProblems({ QIANMIAN_SHARDS: shards, QIANMIAN_SHARD: shard, NATS_URL, DATABASE_URL }: Config): string[] {
  if (shard >= shards)
    return [
      `QIANMIAN_SHARD：分成 ${shards} 份，就写 0 到 ${shards - 1}。 With QIANMIAN_SHARDS=${shards}, write 0 to ${shards - 1}.`,
    ]
  if (shards > 1 && (!NATS_URL || !DATABASE_URL))
    return [
      'QIANMIAN_SHARDS：分成几份就要有 NATS_URL 和 DATABASE_URL，各进程靠它们互相问。 More than one share needs NATS_URL and DATABASE_URL: the processes ask one another over them.',
    ]
  return []
}

function noSuch(key: string, prefix: string): string {
  const known = Object.keys(schema.shape).filter((name) => name.startsWith(prefix))
  return `${key}：没有这个选项，以 ${prefix} 开头的有 ${known.join('、')}。 There is no such option; those that begin with ${prefix} are ${known.join(', ')}.`
}

/** Every value of the options that must never be printed, also inside other text. */
export function secretsOf(config: Config): string[] {
  const password = config.DATABASE_URL && decodeURIComponent(new URL(config.DATABASE_URL).password)
  const smtp = config.SMTP_URL && decodeURIComponent(new URL(config.SMTP_URL).password)
  const nats = config.NATS_URL && decodeURIComponent(new URL(config.NATS_URL).password)
  return [
    config.DEEPSEEK_API_KEY,
    config.MODEL_KEY,
    config.SPEECH_KEY,
    config.IMAGE_KEY,
    config.FORECASTER_KEY,
    config.AUTH_SECRET,
    config.STRIPE_SECRET_KEY,
    config.STRIPE_WEBHOOK_SECRET,
    password,
    nats,
    smtp,
  ].filter((secret): secret is string => secret !== undefined && secret !== '')
}

/** The options of this process, or the end of it with sentences that say what to write. */
export function configFromProcess(): Config {
  const result = loadConfig(process.env)
  if (result.ok) return result.value
  for (const problem of result.problems) process.stderr.write(`qianmian: ${problem}\n`)
  process.exit(78)
}
