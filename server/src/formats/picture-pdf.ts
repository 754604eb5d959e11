/** Points of the longer side of the page: that of A4. */
const LONG_SIDE = 842

/**
 * A one-page PDF that is filled by one picture, in PDF 1.4 with a plain cross-reference table. The same picture gives the same
 * bytes.
 * @param jpeg a baseline or progressive JPEG in RGB
 * @param width pixels
 * @param height pixels
 * @example picturePdf(jpeg, 1080, 1440) // one page of 631.5 × 842 points
 */
export function picturePdf(jpeg: Uint8Array, width: number, height: number): Uint8Array {
  const scale = LONG_SIDE / Math.max(width, height)
  const [w, h] = [width, height].map((side) => Math.round(side * scale * 100) / 100)
  const encoder = new TextEncoder()
  const draw = `q ${w} 0 0 ${h} 0 0 cm /P Do Q`
  const objects: (readonly [string, Uint8Array?])[] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Resources << /XObject << /P 4 0 R >> >> /Contents 5 0 R >>`,
    ],
    [
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`,
      jpeg,
    ],
    [`<< /Length ${draw.length} >>`, encoder.encode(draw)],
  ]
  const parts: Uint8Array[] = [encoder.encode('%PDF-1.4\n'), new Uint8Array([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a])]
  const offsets: number[] = []
  let at = parts.reduce((sum, part) => sum + part.length, 0)
  const add = (part: Uint8Array | string) => {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part
    parts.push(bytes)
    at += bytes.length
  }
  for (const [i, [dictionary, stream]] of objects.entries()) {
    offsets.push(at)
    add(`${i + 1} 0 obj\n${dictionary}\n`)
    if (stream) {
      add('stream\n')
      add(stream)
      add('\nendstream\n')
    }
    add('endobj\n')
  }
  const table = at
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`)
  for (const offset of offsets) add(`${String(offset).padStart(10, '0')} 00000 n \n`)
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`)
  const out = new Uint8Array(at)
  let to = 0
  for (const part of parts) {
    out.set(part, to)
    to += part.length
  }
  return out
}
