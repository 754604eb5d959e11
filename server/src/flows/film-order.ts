import { aiLabel } from '@qianmian/compliance'
import type { Intent, ShotList } from '@qianmian/copy'
import { brandKit } from '@qianmian/design'
import type { FilmCut, FilmFormat, FilmKit, FilmOrder, FilmPicture } from '@qianmian/film'
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
/** Share of the film that may be spoken: beats round lengths up. */
const SPOKEN_SHARE = { young: 0.8, story: 0.84 } as const

/**
 * The order of a product's film: its shot list by the copy engine, its voice line by line through the speech seam.
 * @returns the order, or why there is none
 */
export async function filmOrder(wish: FilmWish, makers: FilmMakers): Promise<Result<FilmOrder, LocalizedText>> {
  const { subject, lang, cut, format, seconds, seed } = wish
  let [list, facts] = [wish.list, [...subject.facts, ...(wish.facts ?? [])]]
  if (!list) {
    const written = await makers.writePiece({
      kind: 'shot-list',
      subjects: [{ subject, names: wish.names }],
      brief: {
        isoDate: wish.isoDate,
        seconds,
        intent: INTENT[cut],
        ...(cut === 'young' ? { audience: 'young' as const } : {}),
      },
      seed: `${seed}/${cut}`,
    })
    if (!written.ok) return written
    if (worstStatus(written.value.gates) === 'block')
      return err({ zh: '分镜表没有过关口，不拍。', en: 'A gate refused the shot list, so it is not filmed.' })
    const text = written.value[lang]
    if (text.kind !== 'shot-list') return err({ zh: '写出来的不是分镜表。', en: 'What was written is no shot list.' })
    list = text
    facts = [...facts, ...written.value.facts]
  }
  const spoken = await speakLines(list, wish, makers.speech)
  if (!spoken.ok) return spoken
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
    voice: { sampleRate: SAMPLE_RATE, lines: spoken.value },
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

async function speakLines(
  list: ShotList,
  wish: FilmWish,
  engine: SpeechEngine,
): Promise<Result<NonNullable<FilmOrder['voice']>['lines'], LocalizedText>> {
  const texts = list.shots.map(({ voice }) => spansText(voice).trim())
  for (const faster of FASTER) {
    const style: VoiceStyle = {
      ...wish.style,
      rate: { zh: wish.style.rate.zh * faster, en: wish.style.rate.en * faster },
    }
    const lines: {
      shot: number
      text: string
      samples: Float32Array
      words: readonly { start: number; end: number; fromMs: number; toMs: number }[]
    }[] = []
    for (const [shot, text] of texts.entries()) {
      if (text === '') continue
      const said = await speakWhole(engine, text, { style, lang: wish.lang, sampleRate: SAMPLE_RATE })
      if (!said.ok)
        return err({ zh: `旁白没有说成：${said.error.detail}`, en: `The voice failed: ${said.error.detail}` })
      lines.push({ shot, text, samples: said.value.samples, words: said.value.words })
    }
    const total = lines.reduce((sum, { samples }) => sum + samples.length / SAMPLE_RATE, 0)
    if (total <= wish.seconds * SPOKEN_SHARE[wish.cut] || faster === FASTER.at(-1)) return ok(lines)
  }
  return ok([])
}
