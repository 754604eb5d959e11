import type { FilmLine, FilmOrder } from '../order.ts'
import { faceOf, fitText, widthOf } from '../type/fonts.ts'
import { AREAS } from './areas.ts'
import type { Caption, CaptionWord } from './film-plan.ts'

const MOST_WIDTH = { zh: 15, en: 34 } as const
/** How long a caption stays after its last word, unless the next one comes. */
const STAY_MS = 260
const END = /[。！？!?；;]["”」]?$|(?<=[^\d])[.](?=\s|$)/u
const PAUSE = /[，、：,:]["”」]?\s*$/u

interface Part {
  readonly text: string
  readonly fromMs: number
  readonly toMs: number
  readonly words: readonly { readonly text: string; readonly fromMs: number }[]
}

/** Cuts a spoken line into captions at its pauses, each no longer than an eye takes in at once. */
function partsOf({ text, words }: FilmLine, lang: 'zh' | 'en'): Part[] {
  const timed = [...words].sort((a, b) => a.start - b.start)
  if (timed.length === 0) return []
  // What lies between two words goes with the one before it: marks, spaces, words that the engine did not time.
  const pieces = timed.map((word, i) => ({
    text: text.slice(i === 0 ? 0 : word.start, timed[i + 1]?.start ?? text.length),
    fromMs: word.fromMs,
    toMs: word.toMs,
  }))
  const parts: Part[] = []
  let open: typeof pieces = []
  const close = () => {
    if (open.length === 0) return
    parts.push({
      text: open
        .map((piece) => piece.text)
        .join('')
        .trim(),
      fromMs: open[0]!.fromMs,
      toMs: open.at(-1)!.toMs,
      words: open.map(({ text: word, fromMs }) => ({ text: word, fromMs })),
    })
    open = []
  }
  for (const [i, piece] of pieces.entries()) {
    open.push(piece)
    const length = open.reduce((sum, one) => sum + one.text.length, 0)
    const rest = pieces.slice(i + 1).reduce((sum, one) => sum + one.text.trim().length, 0)
    const full = length >= MOST_WIDTH[lang]
    if (
      END.test(piece.text.trim()) ||
      (PAUSE.test(piece.text) && length >= MOST_WIDTH[lang] * 0.35 && rest > 2) ||
      (full && rest > (lang === 'zh' ? 3 : 8))
    )
      close()
  }
  close()
  return parts
}

/** Marks that a caption does without at its end. */
const bare = (text: string, lang: 'zh' | 'en'): string =>
  lang === 'zh' ? text.replace(/[，。；：、]$/u, '') : text.replace(/[,;:.]$/u, '')

/**
 * Captions of a line at their time in the film, from the voice's own word times.
 * @param startMs when the line begins in the film
 * @param isLast it is heard over the last card
 * @returns nothing when a word is too long for the screen
 */
export function placeCaptions(
  line: FilmLine,
  startMs: number,
  order: FilmOrder,
  isLast = false,
): Caption[] | undefined {
  const { lang, cut, format } = order
  const area = isLast ? AREAS[format].lastCaption : AREAS[format].caption
  const face = faceOf(cut)
  const out: Caption[] = []
  const parts = partsOf(line, lang)
  for (const [i, part] of parts.entries()) {
    const text = bare(part.text, lang)
    const set = fitText(text, lang, face, {
      most: format === 'portrait' ? 46 : 40,
      least: 28,
      width: area.width - 44,
      lines: 2,
      height: area.height - 22,
      leading: 1.3,
    })
    if (!set) return undefined
    const next = parts[i + 1]
    const words: CaptionWord[] = []
    let [at, lineNo] = [0, 0]
    for (const { text: word, fromMs } of part.words) {
      while (lineNo < set.lines.length - 1 && at >= lengthTo(set.lines, lineNo)) lineNo++
      words.push({ text: word, fromMs: startMs + fromMs, line: lineNo })
      at += word.replace(/\s/g, '').length
    }
    const width = Math.max(...set.lines.map((one) => widthOf(one, face, set.size))) + 44
    const height = set.height + 22
    out.push({
      shot: line.shot,
      fromMs: startMs + part.fromMs,
      toMs: startMs + (next ? Math.min(next.fromMs, part.toMs + STAY_MS) : part.toMs + STAY_MS),
      set,
      words,
      box: {
        x: area.x + (area.width - width) / 2,
        y: area.y + (area.height - height) / 2,
        width,
        height,
      },
    })
  }
  return out
}

const lengthTo = (lines: readonly string[], upTo: number): number =>
  lines.slice(0, upTo + 1).reduce((sum, line) => sum + line.replace(/\s/g, '').length, 0)
