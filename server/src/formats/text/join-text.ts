/** All chunks of a text stream as one string: for small files and tests. */
export async function joinText(chunks: AsyncIterable<string> | Iterable<string>): Promise<string> {
  const parts: string[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return parts.join('')
}
