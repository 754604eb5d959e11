import { ok } from '@qianmian/kernel'
import { fromUtf8, joined, latin1, startsWith, utf8 } from './bytes.ts'
import { broken, type Carrier, type LabelHelp, unsupported } from './carrier.ts'
import { openPdf, type PdfFile, pdfObject, streamRow } from './pdf-objects.ts'
import { dictText, intOf, type PdfDict, pdfString, refOf, textOf } from './pdf-syntax.ts'

/** Begins our addition, so that the next label replaces it instead of following it. */
const MARK = '\n%qianmian-label\n'
const KEY = 'AIGC'
const MOST = 0xffffffff

/** The file as it was before our last addition, if that is what it ends with. */
function withoutAddition(bytes: Uint8Array): Uint8Array {
  const from = Math.max(0, bytes.length - 4_000_000)
  const tail = latin1(bytes, from)
  const at = tail.lastIndexOf(MARK)
  if (at < 0 || tail.indexOf('%%EOF', at) !== tail.lastIndexOf('%%EOF')) return bytes
  return bytes.subarray(0, from + at)
}

interface Parts {
  readonly file: PdfFile
  readonly root: number
  readonly catalog: PdfDict
  readonly metadata: number | undefined
  readonly packet: string | undefined
  readonly info: number | undefined
  readonly infoDict: PdfDict | undefined
}

function partsOf(bytes: Uint8Array, help: LabelHelp): Parts | undefined {
  const file = openPdf(bytes, help)
  const root = refOf(file?.trailer.get('Root'))
  if (!file || root === undefined) return undefined
  const catalog = pdfObject(file, root, help)?.dict
  if (!catalog) return undefined
  const metadata = refOf(catalog.get('Metadata'))
  const data = metadata === undefined ? undefined : pdfObject(file, metadata, help)?.data
  const info = refOf(file.trailer.get('Info'))
  return {
    file,
    root,
    catalog,
    metadata,
    packet: data && fromUtf8(data),
    info,
    infoDict: info === undefined ? undefined : pdfObject(file, info, help)?.dict,
  }
}

/** One Latin-1 character a byte, back into bytes. */
const latin1Bytes = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0))

/**
 * PDF (ISO 32000): XMP in the catalogue's metadata stream, and `AIGC` in the information dictionary, which must say the
 * same. Everything is added behind the file (an incremental update): its pages keep every byte.
 */
export const pdf: Carrier = {
  format: 'pdf',
  mime: 'application/pdf',
  matches: (bytes) => startsWith(bytes, '%PDF-'),
  read(bytes, help) {
    const parts = partsOf(bytes, help)
    if (!parts) return broken('pdf')
    const aigc = textOf(parts.infoDict?.get(KEY))
    return ok({
      xmp: parts.packet === undefined ? [] : [parts.packet],
      aigc: aigc === undefined ? [] : [aigc],
      places: [...(parts.packet === undefined ? [] : ['Metadata']), ...(aigc === undefined ? [] : ['Info AIGC'])],
    })
  },
  write(bytes, texts, help) {
    const base = withoutAddition(bytes)
    const parts = partsOf(base, help)
    if (!parts) return broken('pdf')
    const { file, root, catalog, infoDict } = parts
    if (file.trailer.has('Encrypt')) return unsupported('pdf', '加了密', 'is encrypted')
    let size = intOf(file.trailer.get('Size'))
    if (size === undefined) return broken('pdf')
    const metadata = parts.metadata ?? size++
    const info = parts.info !== undefined && infoDict ? parts.info : size++
    const packet = utf8(texts.xmp(parts.packet, true))
    const objects: readonly { number: number; text: Uint8Array }[] = [
      {
        number: metadata,
        text: joined([
          utf8(`<< /Type /Metadata /Subtype /XML /Length ${packet.length} >>\nstream\n`),
          packet,
          utf8('\nendstream'),
        ]),
      },
      { number: root, text: latin1Bytes(dictText(new Map([...catalog, ['Metadata', `${metadata} 0 R`]]))) },
      { number: info, text: latin1Bytes(dictText(new Map([...(infoDict ?? []), [KEY, pdfString(texts.wrapped)]]))) },
    ]
    const added: Uint8Array[] = [base, utf8(MARK)]
    let at = base.length + MARK.length
    const places = new Map<number, number>()
    for (const { number, text } of objects) {
      const whole = joined([utf8(`${number} 0 obj\n`), text, utf8('\nendobj\n')])
      places.set(number, at)
      added.push(whole)
      at += whole.length
    }
    if (at > MOST) return unsupported('pdf', '太大', 'is too large')
    const kept = ['ID'].flatMap((name) =>
      file.trailer.has(name) ? [[name, file.trailer.get(name) ?? ''] as const] : [],
    )
    const trailer = new Map<string, string>([
      ['Root', `${root} 0 R`],
      ['Info', `${info} 0 R`],
      ['Prev', String(file.startxref)],
      ...kept,
    ])
    added.push(file.isStream ? streamSection(places, at, size, trailer) : tableSection(places, size, trailer))
    added.push(utf8(`startxref\n${at}\n%%EOF\n`))
    return ok(joined(added))
  },
}

const rows = (places: ReadonlyMap<number, number>): (readonly [number, number])[] =>
  [...places].sort(([a], [b]) => a - b)

function tableSection(places: ReadonlyMap<number, number>, size: number, trailer: Map<string, string>): Uint8Array {
  const lines = rows(places).map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
  trailer.set('Size', String(size))
  // Object 0 heads the list of free ones; strict readers want it in every table.
  return latin1Bytes(`xref\n0 1\n0000000000 65535 f \n${lines.join('')}trailer\n${dictText(trailer)}\n`)
}

function streamSection(
  places: ReadonlyMap<number, number>,
  at: number,
  size: number,
  trailer: Map<string, string>,
): Uint8Array {
  const all = rows(new Map([...places, [size, at]]))
  const data = joined(all.map(([, offset]) => streamRow(offset)))
  for (const [name, value] of [
    ['Type', '/XRef'],
    ['W', '[1 4 2]'],
    ['Index', `[${all.map(([number]) => `${number} 1`).join(' ')}]`],
    ['Length', String(data.length)],
    ['Size', String(size + 1)],
  ] as const)
    trailer.set(name, value)
  return joined([latin1Bytes(`${size} 0 obj\n${dictText(trailer)}\nstream\n`), data, utf8('\nendstream\nendobj\n')])
}
