/**
 * Origins as a content security policy can name them: scheme, host and port in plain characters. A host may hold characters
 * that end a directive there, such as `;`, so anything else is refused. IPv6 addresses have no place in a policy.
 */
const PLAIN = /^https?:\/\/[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\d{1,5})?$/

/**
 * The origin of an address, or nothing where it is no http(s) address, carries a name or password, or could not stand in a policy.
 * @example mapOrigin('https://tiles.example/style.json?key=1') // 'https://tiles.example'
 */
export function mapOrigin(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { origin, username, password } = new URL(address)
  return username + password === '' && PLAIN.test(origin) ? origin : undefined
}

/**
 * Everything that a map style may load from: its own origin, and those named beside it.
 * @returns each origin once, the style's own first; none where no style is configured
 * @example mapOrigins({ MAP_STYLE_URL: 'https://tiles.example/style.json', MAP_STYLE_ORIGINS: [] }) // ['https://tiles.example']
 */
export function mapOrigins(config: {
  readonly MAP_STYLE_URL?: string | undefined
  readonly MAP_STYLE_ORIGINS: readonly string[]
}): readonly string[] {
  const own = config.MAP_STYLE_URL && mapOrigin(config.MAP_STYLE_URL)
  return own ? [...new Set([own, ...config.MAP_STYLE_ORIGINS])] : []
}
