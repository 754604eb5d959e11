import { ok } from '@qianmian/kernel'
import { fromUtf8, joined, latin1, le, utf8 } from './bytes.ts'
import { broken, type Carrier } from './carrier.ts'
import { isRiff, type RiffChunk, riffChunk, riffChunks, riffFile } from './riff.ts'

const COMMENT = 'ICMT'
/** What a player shows as the comment. */
const STATEMENT = 'AI-generated'

const isInfo = ({ id, data }: RiffChunk): boolean => id === 'LIST' && latin1(data, 0, 4) === 'INFO'

/** The INFO list with our comment in place of an earlier one; all other entries stay. */
function infoWith(kept: RiffChunk | undefined): Uint8Array {
  const file = kept && joined([utf8('RIFF'), le(kept.data.length, 4), kept.data])
  const entries = (file && riffChunks(file, 'INFO')) ?? []
  const others = entries.filter(({ id, data }) => id !== COMMENT || !fromUtf8(data).startsWith(STATEMENT))
  return joined([utf8('INFO'), ...[...others, { id: COMMENT, data: utf8(`${STATEMENT}\0`) }].map(riffChunk)])
}

/** WAV: the chunk `AIGC` of the practice guide, XMP in `_PMX`, and a comment in LIST/INFO for people. */
export const wav: Carrier = {
  format: 'wav',
  mime: 'audio/wav',
  matches: (bytes) => isRiff(bytes, 'WAVE'),
  read(bytes) {
    const chunks = soundChunks(bytes)
    if (!chunks) return broken('wav')
    const of = (name: string) => chunks.filter(({ id }) => id === name).map(({ data }) => fromUtf8(data))
    const [xmp, aigc] = [of('_PMX'), of('AIGC')]
    return ok({ xmp, aigc: aigc.map(withoutPadding), places: [...xmp.map(() => '_PMX'), ...aigc.map(() => 'AIGC')] })
  },
  write(bytes, texts) {
    const chunks = soundChunks(bytes)
    if (!chunks) return broken('wav')
    const kept = chunks.find(({ id }) => id === '_PMX')
    const others = chunks.filter((chunk) => chunk.id !== '_PMX' && chunk.id !== 'AIGC' && !isInfo(chunk))
    return ok(
      riffFile('WAVE', [
        ...others,
        { id: 'LIST', data: infoWith(chunks.find(isInfo)) },
        { id: 'AIGC', data: utf8(texts.wrapped) },
        { id: '_PMX', data: utf8(texts.xmp(kept && fromUtf8(kept.data), false)) },
      ]),
    )
  },
}

/** Some writers end text with zero bytes. */
const withoutPadding = (text: string): string => {
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}

function soundChunks(bytes: Uint8Array): RiffChunk[] | undefined {
  const chunks = riffChunks(bytes, 'WAVE')
  return chunks?.some(({ id }) => id === 'fmt ') && chunks.some(({ id }) => id === 'data') ? chunks : undefined
}
