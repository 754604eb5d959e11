import { LABEL_SHARE } from '../ai-label.ts'
import { area, box, contains, coveredShare, grow, intersect } from '../box.ts'
import { contrast, contrastOf, luminance, rgbOf } from '../color/color.ts'
import { type Composition, type PosterBox, placedPictures, type TextBlock } from '../composition.ts'
import { areaLight, croppedShare, isEverywhere } from '../picture/place-picture.ts'
import { onBackdrop, samplePicture } from '../picture/sample-picture.ts'
import { shortEdge } from '../poster-format.ts'
import type { PosterPixels } from '../render-poster.ts'
import { pixelContrast, pixelInk } from './pixel-measures.ts'
import { finding, type RuleResult } from './rule-result.ts'

/** What a rule sees. `pixels` is there after rendering. */
export interface LintInput {
  readonly composition: Composition
  readonly boxes: readonly PosterBox[]
  readonly pixels?: PosterPixels
}

export type Rule = (input: LintInput) => RuleResult

/** Texts keep this share of the short edge free on every side; the AI label may touch the edge. */
const SAFE_SHARE = 0.044
/** Least text size against the short edge: 28 of 1080 pixels. */
const LEAST_SHARE = 0.0259
const LEAST_CONTRAST = 4.5
const OCCLUSION = 0.02
/** The label belongs to an edge or corner (GB 45438-2025, 5.2): it may stand this far from one. */
const EDGE_SHARE = 0.1

/** What people call the parts of a poster. */
const ROLE: Readonly<Record<PosterBox['role'], { zh: string; en: string }>> = {
  headline: { zh: '标题', en: 'headline' },
  subline: { zh: '副标题', en: 'subline' },
  kicker: { zh: '时令', en: 'kicker' },
  price: { zh: '价格', en: 'price' },
  figure: { zh: '大数字', en: 'figure' },
  fact: { zh: '参数', en: 'fact' },
  brand: { zh: '品牌名', en: 'brand' },
  label: { zh: 'AI 标识', en: 'AI label' },
  picture: { zh: '图片', en: 'picture' },
  focus: { zh: '商品', en: 'product' },
  panel: { zh: '色块', en: 'panel' },
}

const textBoxes = (boxes: readonly PosterBox[]): PosterBox[] =>
  boxes.filter((b) => b.role !== 'picture' && b.role !== 'focus' && b.role !== 'panel')
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`

/** Every text lies on the canvas, and inside the safe area unless it is the label. */
export const inCanvas: Rule = ({ composition, boxes }) => {
  const { width, height } = composition.format
  const canvas = box(0, 0, width, height)
  const safe = grow(canvas, -SAFE_SHARE * shortEdge(composition.format))
  const texts = textBoxes(boxes)
  const out = texts.filter((b) => !contains(b.role === 'label' ? canvas : safe, b.box))
  return {
    checked: texts.length,
    findings: out.map((b) =>
      finding('block', 'out-of-canvas', b.name, {
        zh: `${ROLE[b.role].zh}超出了安全边距。`,
        en: `The ${ROLE[b.role].en} leaves the safe area.`,
      }),
    ),
  }
}

/** No text is larger than the room its template gave it. */
export const overflow: Rule = ({ composition }) => ({
  checked: composition.texts.length,
  findings: composition.texts
    .filter((text) => !contains(text.slot, text.box, 2))
    .map((text) =>
      finding('block', 'overflow', text.lines.join(''), {
        zh: `「${text.lines.join('')}」放不进它的位置。`,
        en: `"${text.lines.join(' ')}" does not fit its place.`,
      }),
    ),
})

/** No two texts overlap, and none crosses the label's ground. */
export const overlap: Rule = ({ composition, boxes }) => {
  const texts = textBoxes(boxes)
  const ground = composition.shapes.find((shape) => shape.role === 'label')
  const findings = []
  for (const [i, a] of texts.entries()) {
    for (const b of texts.slice(i + 1)) {
      const other = b.role === 'label' && ground ? ground.box : b.box
      if (area(intersect(a.box, other)) > 1) {
        findings.push(
          finding('block', 'overlap', `${a.name} / ${b.name}`, {
            zh: `${ROLE[a.role].zh}和${ROLE[b.role].zh}叠在一起了。`,
            en: `The ${ROLE[a.role].en} and the ${ROLE[b.role].en} overlap.`,
          }),
        )
      }
    }
  }
  return { checked: (texts.length * (texts.length - 1)) / 2, findings }
}

/** Margins that the templates stand on, in pixels at a short edge of 1080. */
const MARGINS = [72, 84, 88, 94.5]

/**
 * Every text shares its left or right edge, its axis, or its level (top, middle, foot), with another text or the picture, or stands
 * on a margin. A price as far from a panel's right edge as the headline is from its left one is aligned too.
 */
export const alignment: Rule = ({ composition, boxes }) => {
  const texts = textBoxes(boxes).filter((b) => b.role !== 'label')
  const { width } = composition.format
  const margins = MARGINS.map((margin) => (margin * shortEdge(composition.format)) / 1080)
  const right = (b: PosterBox): number => b.box.x + b.box.width
  const levels = ({ box: b }: PosterBox): [number, number, number] => [b.y, b.y + b.height / 2, b.y + b.height]
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 3
  const alone = texts.filter((text) => {
    const drawn = composition.shapes.filter((shape) => shape.role === 'rule' || shape.role === 'ground')
    const others = boxes.filter((b) => b !== text && b.role !== 'focus' && b.role !== 'panel')
    const mirrored = boxes
      .filter((b) => b.role === 'panel')
      .flatMap((panel) => texts.filter((b) => b !== text).map((b) => panel.box.x + right(panel) - b.box.x))
    const onEdge =
      drawn.some((one) => near(one.box.x, text.box.x) || near(one.box.x + one.box.width, right(text))) ||
      others.some((other) => near(other.box.x, text.box.x) || near(right(other), right(text))) ||
      margins.some((margin) => near(margin, text.box.x) || near(width - margin, right(text))) ||
      mirrored.some((x) => near(x, right(text)))
    const middle = (b: PosterBox): number => b.box.x + b.box.width / 2
    const onAxis =
      near(middle(text), width / 2) ||
      drawn.some((one) => near(one.box.x + one.box.width / 2, middle(text))) ||
      boxes.some((b) => b !== text && b.role !== 'focus' && near(middle(b), middle(text)))
    const onLevel = others.some((other) => levels(other).some((y, i) => near(y, levels(text)[i] ?? Number.NaN)))
    return !onEdge && !onAxis && !onLevel
  })
  return {
    checked: texts.length,
    findings: alone.map((b) =>
      finding('ask', 'unaligned', b.name, {
        zh: `${ROLE[b.role].zh}没有和别的东西对齐。`,
        en: `The ${ROLE[b.role].en} lines up with nothing.`,
      }),
    ),
  }
}

/** No text is smaller than people can read on a phone. */
export const leastSize: Rule = ({ composition }) => {
  const least = LEAST_SHARE * shortEdge(composition.format)
  return {
    checked: composition.texts.length,
    findings: composition.texts
      .filter((text) => text.size < least - 0.01)
      .map((text) =>
        finding('block', 'too-small', text.lines.join(''), {
          zh: `「${text.lines.join('')}」只有 ${text.size.toFixed(0)} 像素，手机上看不清。`,
          en: `"${text.lines.join(' ')}" is ${text.size.toFixed(0)} px, too small for a phone.`,
        }),
      ),
  }
}

/** Every text reaches 4.5:1: by colour on flat grounds, and on the rendered pixels where there are any. */
export const readable: Rule = ({ composition, pixels }) => ({
  checked: composition.texts.length,
  findings: composition.texts.flatMap((text) => {
    const ratio = textContrast(composition, text, pixels)
    if (ratio === undefined || ratio >= LEAST_CONTRAST) return []
    return finding('block', 'low-contrast', text.lines.join(''), {
      zh: `「${text.lines.join('')}」对比只有 ${ratio.toFixed(1)}，要到 4.5。`,
      en: `"${text.lines.join(' ')}" has a contrast of ${ratio.toFixed(1)}; it needs 4.5.`,
    })
  }),
})

/** The contrast of a text: on the pixels where there are any, else by colour, or on the small copy of the picture. */
function textContrast(composition: Composition, text: TextBlock, pixels: PosterPixels | undefined): number | undefined {
  if (pixels) return pixelContrast(pixels, text)
  if (text.ground.kind === 'flat') return contrast(text.color, text.ground.color)
  const picture = placedPictures(composition).find((one) => area(intersect(one.frame, text.box)) > 0)
  if (!picture) return undefined
  const { bytes, width, height } = picture
  const sample = samplePicture({ bytes, width, height })
  const seen = picture.backdrop ? onBackdrop(sample, picture.backdrop) : sample
  const { low, high } = areaLight(seen, picture, picture, grow(text.box, 10))
  const ink = luminance(rgbOf(text.color))
  return Math.min(contrastOf(ink, low), contrastOf(ink, high))
}

/** After rendering, every line has ink where it should have. */
export const inked: Rule = ({ composition, pixels }) => {
  if (!pixels) return { checked: 0, findings: [] }
  const lines = composition.texts.flatMap((text) => text.lineBoxes.map((b, i) => ({ b, words: text.lines[i] ?? '' })))
  return {
    checked: lines.length,
    findings: lines
      .filter(({ b }) => pixelInk(pixels, b) < 0.02)
      .map(({ words }) =>
        finding('block', 'not-drawn', words, { zh: `「${words}」没有画出来。`, en: `"${words}" was not drawn.` }),
      ),
  }
}

/** The font has every character. */
export const glyphs: Rule = ({ composition }) => ({
  checked: composition.texts.length,
  findings: composition.texts
    .filter((text) => text.missing.length > 0)
    .map((text) =>
      finding('block', 'missing-glyph', text.missing.join(''), {
        zh: `字体里没有「${text.missing.join('')}」。`,
        en: `The font has no "${text.missing.join('')}".`,
      }),
    ),
})

/** Texts, panels and the label cover at most 2 % of every product. */
export const occlusion: Rule = ({ composition, boxes }) => {
  const label = composition.shapes.find((shape) => shape.role === 'label')?.box
  const covers = boxes.filter((b) => b.role !== 'picture' && b.role !== 'focus').map((b) => b.box)
  const pictures = placedPictures(composition)
  const findings = pictures.flatMap((picture) => {
    if (isEverywhere(picture, picture)) return []
    const share = coveredShare(intersect(picture.focus, picture.frame), label ? [...covers, label] : covers)
    if (share <= OCCLUSION) return []
    const message = {
      zh: `文字挡住了商品的 ${percent(share)}。`,
      en: `Words cover ${percent(share)} of the product.`,
    }
    return finding('block', 'product-covered', percent(share), message)
  })
  return { checked: pictures.length, findings }
}

/** A picture that was given can be shown. */
export const shown: Rule = ({ composition: { leftOut, picture } }) => {
  if (!leftOut) return { checked: picture ? 1 : 0, findings: [] }
  const message =
    leftOut === 'too-small'
      ? { zh: '图片太小，这张海报没有用它。', en: 'The picture is too small, so this poster goes without it.' }
      : { zh: '图片是透明的，这张海报没有用它。', en: 'The picture is transparent, so this poster goes without it.' }
  return { checked: 1, findings: [finding('ask', 'picture-left-out', leftOut, message)] }
}

/** The frame shows at least 88 % of the product's box. */
export const cropping: Rule = ({ composition }) => {
  const { picture } = composition
  if (!picture || isEverywhere(picture, picture)) return { checked: 0, findings: [] }
  const share = croppedShare(picture)
  if (share <= 0.12) return { checked: 1, findings: [] }
  const message = { zh: `商品被裁掉了 ${percent(share)}。`, en: `The crop cuts off ${percent(share)} of the product.` }
  return { checked: 1, findings: [finding('ask', 'product-cropped', percent(share), message)] }
}

/** The picture has enough pixels for its frame. */
export const sharpness: Rule = ({ composition }) => {
  const scale = composition.picture?.scale ?? 1
  if (scale <= 1.6) return { checked: composition.picture ? 1 : 0, findings: [] }
  const message = {
    zh: `图片放大了 ${scale.toFixed(1)} 倍，会发虚。`,
    en: `The picture is enlarged ${scale.toFixed(1)} times and will look soft.`,
  }
  return { checked: 1, findings: [finding('ask', 'soft-picture', `${scale.toFixed(1)}×`, message)] }
}

/** The AI label is there, at an edge, and no run of it is lower than 5 % of the shortest edge. */
export const aiLabelRule: Rule = ({ composition }) => {
  const label = composition.texts.find((text) => text.role === 'label')
  const edge = shortEdge(composition.format)
  const law = { zh: 'GB 45438-2025 第 5.2 条', en: 'GB 45438-2025, 5.2' }
  if (!label || label.lines.join('').trim() === '') {
    const message = { zh: '没有人工智能生成标识。', en: 'The AI label is missing.' }
    return { checked: 2, findings: [finding('block', 'label-missing', '', message, law)] }
  }
  const findings = []
  const lowest = Math.min(...label.lineBoxes.map((b) => b.height))
  if (lowest < LABEL_SHARE * edge) {
    const message = {
      zh: `标识文字高 ${percent(lowest / edge)}，要到最短边的 5%。`,
      en: `The label is ${percent(lowest / edge)} high; it needs 5 % of the shortest edge.`,
    }
    findings.push(finding('block', 'label-too-small', label.lines.join(''), message, law))
  }
  const { width, height } = composition.format
  const frame = composition.shapes.find((shape) => shape.role === 'label')?.box ?? label.box
  const away = Math.min(frame.x, frame.y, width - frame.x - frame.width, height - frame.y - frame.height)
  if (away > EDGE_SHARE * edge) {
    const message = { zh: '标识要放在图片的边或角。', en: 'The label belongs to an edge or corner.' }
    findings.push(finding('block', 'label-off-edge', label.lines.join(''), message, law))
  }
  return { checked: 2, findings }
}

/** At least 30 % of the poster is neither words nor product. */
export const emptiness: Rule = ({ composition, boxes }) => {
  const { width, height } = composition.format
  const share = emptyShare(composition, boxes)
  if (share >= 0.3) return { checked: 1, findings: [] }
  const message = {
    zh: `留白只有 ${percent(share)}，太满。`,
    en: `Only ${percent(share)} is left empty; it is crowded.`,
  }
  return { checked: 1, findings: [finding('ask', 'crowded', `${width}×${height}`, message)] }
}

/** The share of the canvas that neither words nor a product that stands free cover. */
export function emptyShare(composition: Composition, boxes: readonly PosterBox[]): number {
  const { width, height } = composition.format
  const product = placedPictures(composition)
    .filter((picture) => !isEverywhere(picture, picture))
    .reduce((sum, picture) => sum + area(intersect(picture.focus, picture.frame)), 0)
  // A box is a coarse outline: about seven tenths of it is really product.
  const filled = textBoxes(boxes).map((b) => b.box)
  const words = coveredShare(box(0, 0, width, height), filled)
  return 1 - words - (0.7 * product) / (width * height)
}

/** Chinese lines never hold one character alone. */
export const orphans: Rule = ({ composition }) => {
  if (composition.lang !== 'zh') return { checked: 0, findings: [] }
  const texts = composition.texts.filter((text) => text.role !== 'label' && text.lines.length > 1)
  return {
    checked: texts.length,
    findings: texts
      .filter((text) => text.lines.some((line) => [...line.replace(/[\p{P}\s]/gu, '')].length < 2))
      .map((text) =>
        finding('ask', 'orphan', text.lines.join(''), {
          zh: `「${text.lines.join('')}」有一行只剩一个字。`,
          en: `"${text.lines.join('')}" leaves one character alone on a line.`,
        }),
      ),
  }
}
