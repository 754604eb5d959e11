const READS = new Set(['GET', 'HEAD', 'OPTIONS'])
const FORM_TYPES = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i

/**
 * Did another site's page make this writing request in the name of the person? Browsers write `origin` on every
 * request that can change something; a script outside a browser may leave it out, but only for content that no form
 * can send.
 * @param publicUrl the server's own origin, like `https://shop.example`
 */
export function isForeignWrite(request: { method: string; headers: Headers }, publicUrl: string): boolean {
  if (READS.has(request.method)) return false
  const origin = request.headers.get('origin')
  if (origin !== null) return origin !== publicUrl
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return true
  return FORM_TYPES.test(request.headers.get('content-type') ?? '')
}
