/** Places that need the whole width: the side bar folds to icons there. */
export const isWide = (pathname: string): boolean =>
  pathname.startsWith('/studio/review') || /^\/studio\/products\/[^/]+\/poster/.test(pathname)
