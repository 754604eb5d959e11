/**
 * A stable key from a text: lower case, letters and digits of every script kept, everything else one hyphen. Path signs,
 * dots and control characters cannot survive.
 * @returns an empty string if nothing is left
 * @example slug('../Linen Tee, 165g') // 'linen-tee-165g'
 */
export function slug(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 255)
    .replace(/-+$/, '')
}
