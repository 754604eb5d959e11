/** Text for an XML element or attribute: marks escaped, characters that XML 1.0 forbids left out. @example xmlText('a < b & c') // 'a &lt; b &amp; c' */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}

/** An element with text in it, on a line of its own. @example xmlElement('g:id', 'A1', 2) // '  <g:id>A1</g:id>\n' */
export function xmlElement(name: string, text: string, indent = 0): string {
  return `${' '.repeat(indent)}<${name}>${xmlText(text)}</${name}>\n`
}
