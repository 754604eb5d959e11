import { type Box, box, boxesOf } from './boxes.ts'
import { be, fromUtf8, latin1, u32be, utf8 } from './bytes.ts'

const KEY = 'AIGC'
/** Text as UTF-8, in the list of well-known types. */
const TEXT_TYPE = 1

interface Keys {
  readonly boxes: readonly Box[]
  /** Bytes before the first box: the version of an ISO box, nothing in a QuickTime atom. */
  readonly head: Uint8Array
  readonly names: readonly string[]
  readonly items: readonly Box[]
}

/** Contents of a `meta` box that lists values by key (handler `mdta`); undefined for every other kind. */
function keysOf(meta: Uint8Array): Keys | undefined {
  const headBytes = latin1(meta, 4, 8) === 'hdlr' ? 0 : 4
  const boxes = boxesOf(meta.subarray(headBytes))
  const handler = boxes?.find(({ type }) => type === 'hdlr')
  if (!boxes || !handler || latin1(handler.data, 8, 12) !== 'mdta') return undefined
  const keys = boxes.find(({ type }) => type === 'keys')
  const names: string[] = []
  if (keys)
    for (let at = 8; at + 8 <= keys.data.length; ) {
      const size = u32be(keys.data, at)
      if (size < 8 || at + size > keys.data.length) return undefined
      names.push(fromUtf8(keys.data.subarray(at + 8, at + size)))
      at += size
    }
  const list = boxes.find(({ type }) => type === 'ilst')
  const items = list ? boxesOf(list.data) : []
  return items && { boxes, head: meta.subarray(0, headBytes), names, items }
}

const indexOf = ({ type }: Box): number =>
  u32be(
    Uint8Array.from(type, (letter) => letter.charCodeAt(0)),
    0,
  )

/** Values of the key `AIGC`. @param meta what is inside a `meta` box */
export function readKey(meta: Uint8Array): string[] {
  const keys = keysOf(meta)
  if (!keys) return []
  return keys.items
    .filter((item) => keys.names[indexOf(item) - 1] === KEY)
    .flatMap((item) => boxesOf(item.data) ?? [])
    .filter(({ type }) => type === 'data')
    .map(({ data }) => fromUtf8(data.subarray(8)))
}

/**
 * A `meta` box with one value of `AIGC`; every other key stays.
 * @param meta what is inside the present box, if there is one
 * @returns undefined when the present box is of another kind, which has no keys
 */
export function metaWithKey(meta: Uint8Array | undefined, value: string): Uint8Array | undefined {
  const handler = box('hdlr', new Uint8Array(8), utf8('mdta'), new Uint8Array(12), new Uint8Array(1))
  const keys = meta ? keysOf(meta) : { boxes: [], head: new Uint8Array(4), names: [], items: [] }
  if (!keys) return undefined
  const known = keys.names.indexOf(KEY)
  const names = known < 0 ? [...keys.names, KEY] : keys.names
  const isOld = (item: Box) => keys.names[indexOf(item) - 1] === KEY
  const index = known < 0 ? names.length : known + 1
  const item = box(be(index, 4), box('data', be(TEXT_TYPE, 4), new Uint8Array(4), utf8(value)))
  const list = box('ilst', ...keys.items.filter((old) => !isOld(old)).map(({ whole }) => whole), item)
  const named = box('keys', new Uint8Array(4), be(names.length, 4), ...names.map((name) => box('mdta', utf8(name))))
  const others = keys.boxes.filter(({ type }) => type !== 'keys' && type !== 'ilst').map(({ whole }) => whole)
  return box('meta', keys.head, ...(meta ? others : [handler]), named, list)
}

/** A film's `moov` box (what is inside it) with the key, in `udta` as ffmpeg writes it, or beside it if that place is taken. */
export function movieWithKey(children: readonly Box[], value: string): Uint8Array {
  const udta = children.find(({ type }) => type === 'udta')
  // Old QuickTime ends `udta` with four zero bytes that are no box.
  const inside = udta && (boxesOf(udta.data) ?? boxesOf(udta.data.subarray(0, -4)))
  const rest = (type: string, boxes: readonly Box[]) =>
    boxes.filter((one) => one.type !== type).map(({ whole }) => whole)
  const meta = inside?.find(({ type }) => type === 'meta')
  const made = !udta || inside ? metaWithKey(meta?.data, value) : undefined
  if (made) return box('moov', ...rest('udta', children), box('udta', ...(inside ? rest('meta', inside) : []), made))
  const beside = children.find(({ type }) => type === 'meta')
  const second = metaWithKey(beside?.data, value) ?? metaWithKey(undefined, value) ?? new Uint8Array()
  return box('moov', ...rest('meta', children), second)
}

/** Values of the key in a `moov` box, wherever it stands. */
export function readMovieKeys(children: readonly Box[]): string[] {
  const udta = children.find(({ type }) => type === 'udta')
  const inside = udta && (boxesOf(udta.data) ?? boxesOf(udta.data.subarray(0, -4)))
  return [...children, ...(inside ?? [])].filter(({ type }) => type === 'meta').flatMap(({ data }) => readKey(data))
}
