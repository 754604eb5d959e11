import type { AigcMetadata, HiddenLabel } from './ai-label.ts'
import type { AudibleForm } from './audible-notice.ts'

/** Address of the Chinese standard's XMP block, as the practice guide of TC260 for pictures gives it. */
const TC260 = 'http://www.tc260.org.cn/ns/AIGC/1.0/'
const IPTC_EXT = 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/'
const XMP = 'http://ns.adobe.com/xap/1.0/'
/** Ours: ids of facts and parents and how the notice is heard, which no public scheme has a place for. */
const OWN = 'urn:qianmian:provenance:1#'
const RDF_END = '</rdf:RDF>'
/** How our statements begin, so that they can be taken out whole. */
const BLOCK = `<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="${IPTC_EXT}" xmlns:TC260="${TC260}" xmlns:xmp="${XMP}" xmlns:qianmian="${OWN}"`
/** Longer packets are not looked through: no label needs that much, and a file may hold anything. */
const MOST_CHARACTERS = 1_000_000
/** Statements of one kind in a packet. One that repeats more often is no tool's work and is written anew. */
const MOST_REPEATS = 8

/** XML 1.0 has no place for most control characters, escaped or not; in JSON they can be written as escapes. */
const isControl = (code: number): boolean => code < 0x20 || code === 0x7f || (code >= 0xd800 && code <= 0xdfff)
const hex = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`

/** JSON whose text is safe in XML and in Latin-1 frames: everything outside printable ASCII is an escape. */
export function asciiJson(value: unknown): string {
  let text = ''
  for (const unit of JSON.stringify(value)) {
    if (unit >= ' ' && unit <= '~') text += unit
    else for (let i = 0; i < unit.length; i++) text += hex(unit.charCodeAt(i))
  }
  return text
}

function escaped(text: string): string {
  let out = ''
  for (const unit of text) {
    const code = unit.codePointAt(0) ?? 0
    if (unit === '&') out += '&amp;'
    else if (unit === '<') out += '&lt;'
    else if (unit === '>') out += '&gt;'
    else if (unit === '"') out += '&quot;'
    else if (!isControl(code) && code !== 0xfffe && code !== 0xffff) out += unit
  }
  return out
}

const ENTITY: Readonly<Record<string, string>> = { quot: '"', apos: "'", gt: '>', lt: '<', amp: '&' }
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(quot|apos|gt|lt|amp));/g, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return ENTITY[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** What a packet says of a label, complete or not. */
export interface XmpLabel {
  readonly aigc?: AigcMetadata
  readonly iptcDigitalSourceType?: string
  readonly tool?: string
  readonly facts?: readonly string[]
  readonly parents?: readonly string[]
  readonly audible?: AudibleForm
}

/**
 * The XMP packet of a generated work: `AIGC` (GB 45438-2025, Annex E), the IPTC digital source type, and what we know of
 * its making. Another tool's packet is kept, with our statements in place of any earlier label.
 * @param kept the packet that the file has now
 * @param withAigc false where the carrier has a place of its own for `AIGC`: a file holds one such label, not two
 * @example sharp(pixels).withXmp(labelXmp(aiLabel('picture', 'CN', 'embedded').hidden))
 */
export function labelXmp(hidden: HiddenLabel, kept?: string, withAigc = true): string {
  const ids = (list: readonly string[] | undefined) => list && escaped(asciiJson(list))
  const statements: readonly (readonly [string, string | undefined])[] = [
    ['Iptc4xmpExt:DigitalSourceType', escaped(hidden.iptcDigitalSourceType)],
    ['TC260:AIGC', withAigc ? escaped(asciiJson(hidden.AIGC)) : undefined],
    ['xmp:CreatorTool', hidden.tool === undefined ? undefined : escaped(hidden.tool)],
    ['qianmian:Facts', ids(hidden.facts)],
    ['qianmian:Parents', ids(hidden.parents)],
    ['qianmian:Audible', hidden.audible],
  ]
  const said = statements.flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${value}"`])).join(' ')
  const block = `${BLOCK} ${said}/>`
  const others = kept === undefined || kept.length > MOST_CHARACTERS ? undefined : withoutLabel(kept)
  const end = others?.lastIndexOf(RDF_END) ?? -1
  if (others !== undefined && end >= 0) return others.slice(0, end) + block + others.slice(end)
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${block}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}

/** The packet without label statements, whoever wrote them: an earlier label must not stay beside the new one. */
function withoutLabel(xmp: string): string | undefined {
  let text = xmp
  for (let from = text.indexOf(BLOCK), repeats = 0; from >= 0; from = text.indexOf(BLOCK), repeats++) {
    // No value holds a `>`: the first one ends the block.
    const to = text.indexOf('>', from) + 1
    if (to === 0 || repeats === MOST_REPEATS) return undefined
    text = text.slice(0, from) + text.slice(to)
  }
  for (const [prefix, name] of [
    [prefixOf(xmp, TC260, 'TC260'), 'AIGC'],
    [prefixOf(xmp, IPTC_EXT, 'Iptc4xmpExt'), 'DigitalSourceType'],
    [prefixOf(xmp, XMP, 'xmp'), 'CreatorTool'],
    [prefixOf(xmp, OWN, 'qianmian'), 'Facts'],
    [prefixOf(xmp, OWN, 'qianmian'), 'Parents'],
    [prefixOf(xmp, OWN, 'qianmian'), 'Audible'],
  ] as const) {
    for (let repeats = 0; ; repeats++) {
      const at = placeOf(text, `${prefix}:${name}`)
      if (!at) break
      if (repeats === MOST_REPEATS) return undefined
      text = text.slice(0, at.from) + text.slice(at.to)
    }
  }
  return text
}

interface Place {
  readonly from: number
  readonly to: number
  readonly value: string
}

/** Where a property stands, as an attribute (`a:b="…"`) or as an element (`<a:b>…</a:b>`); found without backtracking. */
function placeOf(xmp: string, name: string): Place | undefined {
  for (let at = xmp.indexOf(name); at >= 0; at = xmp.indexOf(name, at + name.length)) {
    let next = at + name.length
    if (xmp[at - 1] === '<') {
      if (!/[\s/>]/.test(xmp[next] ?? '')) continue
      const open = xmp.indexOf('>', next)
      if (open < 0) return undefined
      if (xmp[open - 1] === '/') return { from: at - 1, to: open + 1, value: '' }
      const close = xmp.indexOf(`</${name}>`, open)
      if (close < 0) return undefined
      return { from: at - 1, to: close + name.length + 3, value: xmp.slice(open + 1, close).trim() }
    }
    if (!/\s/.test(xmp[at - 1] ?? '')) continue
    while (/\s/.test(xmp[next] ?? '')) next++
    if (xmp[next] !== '=') continue
    next++
    while (/\s/.test(xmp[next] ?? '')) next++
    const quote = xmp[next]
    if (quote !== '"' && quote !== "'") continue
    const end = xmp.indexOf(quote, next + 1)
    if (end < 0) return undefined
    return { from: at, to: end + 1, value: xmp.slice(next + 1, end) }
  }
  return undefined
}

/** The prefix that a packet gives to an address, or the usual one. */
function prefixOf(xmp: string, address: string, usual: string): string {
  for (const quote of ['"', "'"]) {
    const at = xmp.indexOf(`=${quote}${address}${quote}`)
    if (at < 0) continue
    const found = /xmlns:([\w.-]{1,40})$/.exec(xmp.slice(Math.max(0, at - 50), at))?.[1]
    if (found !== undefined) return found
  }
  return usual
}

/**
 * Everything of a label that a packet holds, whatever tool wrote it.
 * @param xmp a packet; one longer than 1,000,000 characters is not read
 */
export function readXmpLabel(xmp: string): XmpLabel {
  if (xmp.length > MOST_CHARACTERS) return {}
  const value = (address: string, usual: string, name: string) => {
    const place = placeOf(xmp, `${prefixOf(xmp, address, usual)}:${name}`)
    return place && unescaped(place.value)
  }
  const aigc = parseAigc(value(TC260, 'TC260', 'AIGC') ?? '')
  const source = value(IPTC_EXT, 'Iptc4xmpExt', 'DigitalSourceType')
  const tool = value(XMP, 'xmp', 'CreatorTool')
  const facts = idList(value(OWN, 'qianmian', 'Facts'))
  const parents = idList(value(OWN, 'qianmian', 'Parents'))
  const audible = value(OWN, 'qianmian', 'Audible')
  return {
    ...(aigc ? { aigc } : {}),
    ...(source === undefined ? {} : { iptcDigitalSourceType: source }),
    ...(tool === undefined ? {} : { tool }),
    ...(facts ? { facts } : {}),
    ...(parents ? { parents } : {}),
    ...(audible === 'spoken' || audible === 'rhythm' ? { audible } : {}),
  }
}

/**
 * Reads a whole label back from a packet.
 * @returns undefined when there is none, or none that can be read
 */
export function readLabelXmp(xmp: string): HiddenLabel | undefined {
  const { aigc, iptcDigitalSourceType, ...rest } = readXmpLabel(xmp)
  return aigc && iptcDigitalSourceType !== undefined ? { AIGC: aigc, iptcDigitalSourceType, ...rest } : undefined
}

/**
 * Reads the block of Annex E, alone or inside its outer `AIGC`: both are in use.
 * @returns undefined for what is no such block; which fields it must have is `checkLabel`'s to say
 */
export function parseAigc(text: string): AigcMetadata | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // Text that somebody else changed is no label: the gate then says that it is missing.
    return undefined
  }
  const inner = isRecord(value) && isRecord(value.AIGC) ? value.AIGC : value
  // Every field is text by the standard; a block of anything else was written by nobody who read it.
  if (!isRecord(inner) || !Object.values(inner).every((field) => typeof field === 'string')) return undefined
  return 'Label' in inner ? (inner as unknown as AigcMetadata) : undefined
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function idList(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) && list.every((id) => typeof id === 'string') ? list : undefined
  } catch {
    return undefined
  }
}
