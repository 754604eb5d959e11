import { checkLabel } from '@qianmian/compliance'
import { type BestPoster, bestPoster, POSTER_FORMATS, shortEdge } from '@qianmian/design'
import { type GateResult, plain, seededRandom } from '@qianmian/kernel'
import { labelledPicture, readLabel } from './labelled-picture.ts'
import type { PosterOrder, PosterResult } from './orders.ts'
import { posterDesk } from './poster-desk.ts'
import { posterFonts } from './poster-fonts.ts'

/** What a finished poster says of itself: words and size as drawn, metadata as read back from the file. */
function labelGate(bytes: Uint8Array, { composition }: BestPoster): GateResult {
  const drawn = composition.texts.find((text) => text.role === 'label')
  const hidden = readLabel(bytes)
  return checkLabel({
    kind: 'picture',
    jurisdiction: 'CN',
    visible: drawn?.lines.join(' '),
    inkHeightShare: drawn && Math.min(...drawn.lineBoxes.map((line) => line.height)) / shortEdge(composition.format),
    // Where the label stands is the layout gate's: it knows the plate under the words.
    atEdge: true,
    aigc: hidden && { ...hidden.AIGC },
  })
}

/** Draws one poster and gives it the hidden label too. Where no layout holds the words, the layout gate asks a person. */
export async function drawPoster(order: PosterOrder): Promise<PosterResult> {
  const { slots, kit, choice, label } = await posterDesk(order)
  const draw = (headline: string) =>
    bestPoster(
      { ...slots, headline: [plain(headline)] },
      kit,
      POSTER_FORMATS[order.format],
      order.lang,
      posterFonts(),
      seededRandom(order.seed),
      choice,
    )
  const first = await draw(order.headline)
  const holds = (first.ok && first.value.gate.status !== 'block') || order.shortHeadline === undefined
  const drawn = holds ? first : await draw(order.shortHeadline ?? order.headline)
  if (!drawn.ok) return { gates: [noLayout(order)] }
  const poster = drawn.value
  const bytes = await labelledPicture(poster.png, label)
  return {
    poster: {
      bytes,
      mime: 'image/webp',
      width: poster.width,
      height: poster.height,
      template: poster.composition.template,
      headline: holds ? order.headline : (order.shortHeadline ?? order.headline),
      dropped: [...new Set(poster.composition.dropped)],
    },
    gates: [poster.gate, labelGate(bytes, poster)],
  }
}

/** What the layout gate says where no layout holds the words. */
export function noLayout({ lang, headline }: Pick<PosterOrder, 'lang' | 'headline'>): GateResult {
  return {
    gate: 'layout',
    status: 'ask',
    checked: 1,
    passed: 0,
    findings: [
      {
        status: 'ask',
        code: 'no-layout',
        lang,
        path: { field: 'adHeadline', index: 0 },
        excerpt: headline.slice(0, 90),
        message: {
          zh: '标题太长，海报放不下，这一张没有画。',
          en: 'The headline is too long for a poster, so this one was not drawn.',
        },
      },
    ],
  }
}
