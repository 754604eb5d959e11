/** Stands for the studio's own origin: only whether it stays the same matters. */
const HERE = 'http://studio.invalid'

/**
 * Where to go after signing in: the page that was open, if it is one of the studio's own.
 * @param search of the sign-in page's address
 * @example nextPlace('?next=%2Fstudio%2Freview%2Fprp_1') // '/studio/review/prp_1'
 */
export function nextPlace(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? ''
  // An address from outside could lead anywhere: only paths below /studio/ pass, and never back to the door itself.
  if (!next.startsWith('/studio/') || !URL.canParse(next, HERE)) return '/studio/inbox'
  // As a browser reads it: `%2e%2e` and `\\` lead elsewhere too.
  const { origin, pathname, search: query } = new URL(next, HERE)
  const isOurs =
    origin === HERE &&
    /^\/studio\/[\w/.-]*$/.test(pathname) &&
    !pathname.includes('//') &&
    !pathname.startsWith('/studio/sign-in')
  return isOurs ? pathname + query : '/studio/inbox'
}

/** The sign-in page that comes back here. @param place path and search of the page that is open */
export const signInFrom = (place: string): string => `/studio/sign-in?next=${encodeURIComponent(place)}`
