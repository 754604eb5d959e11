/**
 * The content security policy of a page: nothing foreign runs, and nothing without the nonce.
 * @param nonce of this answer
 * @param mapOrigins what a configured map style loads from. They may be asked for pictures and data, and the map's worker may
 * start from a blob, which inherits this policy; scripts, styles and frames of theirs stay out
 * @example pagePolicy('abc', ['https://tiles.example']) // "…; connect-src 'self' https://tiles.example; …"
 */
export function pagePolicy(nonce: string, mapOrigins: readonly string[] = []): string {
  const also = mapOrigins.map((origin) => ` ${origin}`).join('')
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: https:${also}`,
    "font-src 'self'",
    `connect-src 'self'${also}`,
    ...(mapOrigins.length > 0 ? ["worker-src 'self' blob:"] : []),
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
