import { aiLabel, checkLabel } from '@qianmian/compliance'
import { type BestPoster, bestPoster, brandKit, POSTER_FORMATS, picturePalette, shortEdge } from '@qianmian/design'
import { type GateResult, plain, seededRandom } from '@qianmian/kernel'
import sharp from 'sharp'
import { labelledPicture, readLabel } from './labelled-picture.ts'
import type { PosterOrder, PosterResult } from './orders.ts'
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

/** Longest side of a picture inside a poster: more pixels would not be seen. */
const PICTURE_MAX = 1440
const PALETTE_SIDE = 64
/** Code of whoever makes the content, for the metadata of GB 45438-2025. */
const PRODUCER = 'QIANMIAN'

/** Draws one poster and gives it the hidden label too. Where no layout holds the words, the layout gate asks a person. */
export async function drawPoster(order: PosterOrder): Promise<PosterResult> {
  const picture = order.picture && (await readPicture(order.picture.bytes))
  const kit = brandKit(order.brand?.palette ?? [], picture?.palette)
  const label = aiLabel('picture', 'CN', 'embedded', {
    // A merchant's own photograph in our layout is composed, words alone are made: neither is a render.
    ...(order.picture ? { form: order.picture.isRender ? 'rendered' : 'edited' } : {}),
    producer: PRODUCER,
    produceId: order.seed,
    ...(order.facts ? { facts: order.facts } : {}),
    ...(order.parents ? { parents: order.parents } : {}),
  })
  const draw = (headline: string) =>
    bestPoster(
      {
        headline: [plain(headline)],
        subline: [plain(order.subline)],
        price: order.price,
        brand: order.brandName,
        label: label.visible[order.lang] ?? label.visible.zh ?? 'AI',
        picture: picture && { bytes: picture.jpeg, width: picture.width, height: picture.height },
      },
      kit,
      POSTER_FORMATS[order.format],
      order.lang,
      posterFonts(),
      seededRandom(order.seed),
    )
  const first = await draw(order.headline)
  const holds = first.ok && first.value.gate.status !== 'block'
  const drawn = holds ? first : await draw(order.shortHeadline)
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
      headline: holds ? order.headline : order.shortHeadline,
    },
    gates: [poster.gate, labelGate(bytes, poster)],
  }
}

function noLayout({ lang, headline }: PosterOrder): GateResult {
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

async function readPicture(bytes: Uint8Array) {
  const image = sharp(bytes, { limitInputPixels: 50_000_000 })
    .rotate()
    .resize({ width: PICTURE_MAX, height: PICTURE_MAX, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#FFFFFF' })
  const { data, info } = await image.jpeg({ quality: 92 }).toBuffer({ resolveWithObject: true })
  const small = await sharp(data).resize(PALETTE_SIDE, PALETTE_SIDE, { fit: 'fill' }).ensureAlpha().raw().toBuffer()
  return {
    jpeg: new Uint8Array(data),
    width: info.width,
    height: info.height,
    palette: picturePalette(new Uint8Array(small), PALETTE_SIDE, PALETTE_SIDE),
  }
}
