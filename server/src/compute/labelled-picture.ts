import sharp from 'sharp'

/** What is written into a generated picture so that machines can tell (GB 45438-2025 hidden label, IPTC source type). */
export interface HiddenLabel {
  readonly hidden: { readonly AIGC: object; readonly iptcDigitalSourceType: string }
}

const attributeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The XMP packet of a generated picture. */
export function labelXmp(label: HiddenLabel): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/" Iptc4xmpExt:DigitalSourceType="${attributeText(label.hidden.iptcDigitalSourceType)}" TC260:AIGC="${attributeText(JSON.stringify(label.hidden.AIGC))}"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}

/** Encodes a picture as WebP with its hidden label. The one way out for generated pictures. */
export async function labelledPicture(bytes: Uint8Array, label: HiddenLabel): Promise<Uint8Array> {
  return new Uint8Array(await sharp(bytes).withXmp(labelXmp(label)).webp({ quality: 88 }).toBuffer())
}
