import { aiLabel } from '@qianmian/compliance'
import type { Intent, ShotList } from '@qianmian/copy'
import { brandKit } from '@qianmian/design'
import {
  type FilmCut,
  type FilmFormat,
  type FilmKit,
  type FilmOrder,
  type FilmPicture,
  voiceFits,
} from '@qianmian/film'
import {
  err,
  type Fact,
  formatMoney,
  type Lang,
  type LocalizedText,
  ok,
  pick,
  type Result,
  type Subject,
  spansText,
  worstStatus,
} from '@qianmian/kernel'
import { type SpeechEngine, speakWhole, type VoiceStyle } from '@qianmian/voice'
import type { PieceWriteOrder, PieceWritten } from '../compute/orders.ts'

/** What a film is wanted of. */
export interface FilmWish {
  readonly subject: Subject
  readonly names: readonly string[]
  readonly lang: Lang
  readonly cut: FilmCut
  readonly format: FilmFormat
  readonly seconds: 15 | 30
  readonly isoDate: string
  readonly seed: string
  readonly pictures: readonly FilmPicture[]
  /** Hex colours of the brand. */
  readonly palette: readonly string[]
  /** Name of the shop, for the last card. */
  readonly shop?: LocalizedText
  readonly style: VoiceStyle
  /** A shot list that was written and approved before; absent: one is written. */
  readonly list?: ShotList
  /** Facts that such a list cites beside the product's. */
  readonly facts?: readonly Fact[]
}

export interface FilmMakers {
  readonly writePiece: (order: PieceWriteOrder) => Promise<Result<PieceWritten, LocalizedText>>
  readonly speech: SpeechEngine
}

/** A quick cut is asked to act, a story to feel. */
const INTENT: Readonly<Record<FilmCut, Intent>> = { young: 'action', story: 'emotional' }
const SAMPLE_RATE = 48_000
/** Rates that are tried until the voice fits. A listener follows up to a fifth more. */
const FASTER = [1, 1.1, 1.2] as const

/**
 * The order of a product's film: its shot list by the copy engine, its voice line by line through the speech seam.
 * @returns the order, or why there is none
 */
export async function filmOrder(wish: FilmWish, makers: FilmMakers): Promise<Result<FilmOrder, LocalizedText>> {
  const { subject, lang, cut, format, seconds, seed } = wish
  const told = wish.list
    ? await tellList(wish.list, wish.facts ?? [], wish, makers.speech)
    : await writeList(wish, makers)
  if (!told.ok) return told
  const { list, lines } = told.value
  const facts = [...subject.facts, ...told.value.facts]
  const price = subject.priceFrom
  const brand = subject.brand
    ? pick(subject.brand.name, lang)
    : wish.shop
      ? pick(wish.shop, lang)
      : pick(subject.name, lang)
  const shown = price && formatMoney(price, lang)
  return ok({
    list,
    facts,
    pictures: wish.pictures,
    kit: kitOf(wish.palette),
    end: {
      brand,
      name: pick(subject.name, lang),
      ...(shown && subject.priceFactId
        ? {
            price: subject.pricesDiffer ? (lang === 'zh' ? `${shown}起` : `from ${shown}`) : shown,
            priceFactId: subject.priceFactId,
          }
        : {}),
      action: actionOf(wish.shop ? pick(wish.shop, lang) : brand, lang),
    },
    label: aiLabel('video', 'CN', 'embedded').visible[lang] ?? 'AI生成视频',
    cut,
    format,
    seconds,
    voice: { sampleRate: SAMPLE_RATE, lines },
    category: subject.category,
    lang,
    seed,
  })
}

/** Names the place where it is sold: the one thing that a film may ask for without a fact. */
const actionOf = (shop: string, lang: Lang): string => (lang === 'zh' ? `到${shop}看这一件` : `See it at ${shop}`)

export function kitOf(palette: readonly string[]): FilmKit {
  const { paper, tint, ink, inkSoft, accent, accentText, dark, onDark, accentGround } = brandKit(palette)
  return { paper, tint, ink, inkSoft, accent, accentText, dark, onDark, accentGround }
}

/** A shot list with its lines as they are spoken. */
interface Told {
  readonly list: ShotList
  readonly facts: readonly Fact[]
  readonly lines: NonNullable<FilmOrder['voice']>['lines']
  /** False where even the fastest reading is longer than the film has room for. */
  readonly fits: boolean
}

/** Shot lists that are written until one is short enough to be spoken: facts differ in how long they take to say. */
const TRIES = 6

/** Writes a shot list whose lines fit the film; the last one where none does, which the plan then refuses with its length. */
async function writeList(wish: FilmWish, makers: FilmMakers): Promise<Result<Told, LocalizedText>> {
  const { subject, lang, cut, seconds, seed } = wish
  let last: Result<Told, LocalizedText> | undefined
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const written = await makers.writePiece({
      kind: 'shot-list',
      subjects: [{ subject, names: wish.names }],
      brief: {
        isoDate: wish.isoDate,
        seconds,
        intent: INTENT[cut],
        ...(cut === 'young' ? { audience: 'young' as const } : {}),
      },
      seed: attempt === 0 ? `${seed}/${cut}` : `${seed}/${cut}/${attempt}`,
    })
    if (!written.ok) return written
    const text = written.value[lang]
    if (text.kind !== 'shot-list') return err({ zh: '写出来的不是分镜表。', en: 'What was written is no shot list.' })
    if (worstStatus(written.value.gates) === 'block') {
      last ??= err({ zh: '分镜表没有过关口，不拍。', en: 'A gate refused the shot list, so it is not filmed.' })
      continue
    }
    last = await tellList(text, written.value.facts, wish, makers.speech)
    if (!last.ok || last.value.fits) return last
  }
  return last ?? err({ zh: '没有写出分镜表。', en: 'No shot list was written.' })
}

async function tellList(
  list: ShotList,
  facts: readonly Fact[],
  wish: FilmWish,
  engine: SpeechEngine,
): Promise<Result<Told, LocalizedText>> {
  const texts = list.shots.map(({ voice }) => spansText(voice).trim())
  const read = async (faster: number): Promise<Result<Told['lines'], LocalizedText>> => {
    const style: VoiceStyle = {
      ...wish.style,
      rate: { zh: wish.style.rate.zh * faster, en: wish.style.rate.en * faster },
    }
    const lines: Told['lines'][number][] = []
    for (const [shot, text] of texts.entries()) {
      if (text === '') continue
      const said = await speakWhole(engine, text, { style, lang: wish.lang, sampleRate: SAMPLE_RATE })
      if (!said.ok)
        return err({ zh: `旁白没有说成：${said.error.detail}`, en: `The voice failed: ${said.error.detail}` })
      lines.push({ shot, text, samples: said.value.samples, words: said.value.words })
    }
    return ok(lines)
  }
  let lines: Told['lines'] = []
  for (const faster of FASTER) {
    const said = await read(faster)
    if (!said.ok) return said
    lines = said.value
    const voice = { sampleRate: SAMPLE_RATE, lines }
    if (voiceFits({ list, voice, cut: wish.cut, seconds: wish.seconds })) return ok({ list, facts, lines, fits: true })
  }
  return ok({ list, facts, lines, fits: false })
}
