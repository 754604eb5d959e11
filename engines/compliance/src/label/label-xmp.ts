import type { AigcMetadata, HiddenLabel } from './ai-label.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/**
 * The XMP packet of a generated picture: `AIGC` (GB 45438-2025, Annex E) and the IPTC digital source type.
 * @example sharp(pixels).withXmp(labelXmp(aiLabel('picture', 'CN', 'embedded').hidden))
 */
export function labelXmp(hidden: HiddenLabel): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/" Iptc4xmpExt:DigitalSourceType="${escaped(hidden.iptcDigitalSourceType)}" TC260:AIGC="${escaped(JSON.stringify(hidden.AIGC))}"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}

/**
 * Reads the label back from a packet that `labelXmp` wrote.
 * @returns undefined when there is none, or none that can be read
 */
export function readLabelXmp(xmp: string): HiddenLabel | undefined {
  const aigc = /TC260:AIGC="([^"]*)"/.exec(xmp)?.[1]
  const source = /Iptc4xmpExt:DigitalSourceType="([^"]*)"/.exec(xmp)?.[1]
  if (aigc === undefined || source === undefined) return undefined
  try {
    return { AIGC: JSON.parse(unescaped(aigc)) as AigcMetadata, iptcDigitalSourceType: unescaped(source) }
  } catch {
    // A packet that somebody else changed is no label: the gate then says that it is missing.
    return undefined
  }
}
