const BAD = /[\p{Cc}<>"\\]/u

/**
 * A picture address that is safe to store: an http(s) URL, or a plain file name or relative path below the file's own folder.
 * Refuses other schemes, absolute paths, `..` segments, drive letters and control characters.
 * @returns the trimmed address, undefined if it cannot be used
 * @example imageAddress('../../etc/passwd') // undefined
 */
export function imageAddress(text: string): string | undefined {
  const address = text.trim()
  if (address === '' || address.length > 2_048 || BAD.test(address)) return undefined
  if (/^https?:\/\/[^/\s]+/i.test(address)) return address
  if (address.startsWith('//')) return /^\/\/[^/\s]+\.[^/\s]+/.test(address) ? `https:${address}` : undefined
  if (address.startsWith('/') || /^[a-z][a-z\d+.-]*:/i.test(address)) return undefined
  return address.split('/').some((part) => part === '..' || part === '.' || part === '') ? undefined : address
}
