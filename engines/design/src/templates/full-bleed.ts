import { type Box, box } from '../box.ts'
import type { Composition, PicturePlace, TemplateId, TextBlock, TextRole } from '../composition.ts'
import { placePicture } from '../picture/place-picture.ts'
import { fitVertical } from '../type/fit-vertical.ts'
import { type Spot, type Written, writeOnPicture } from './on-picture.ts'
import { finish, MARGIN, placeLabel, type Template, type TemplateContext, toneOf } from './template.ts'
import { brand, headline, onPicture, price, subline } from './words.ts'

/** A vertical title in the quiet part of a picture that fills the poster. */
export const vertical: Template = (c) => {
  const { width, height } = c.format
  const wide = width > height
  const sizes = [height > 1600 ? 148 : height > 1200 ? 130 : 118, 100, 84]
  return best(c, 'vertical', wide ? [0.32, 0.68, 0.5] : [0.5, 0.38, 0.62], [0.5, 0.58], (place, taken) =>
    firstOf(sizes, (size) =>
      writeOnPicture(
        c,
        place,
        (color) =>
          fitVertical(c.faces, {
            role: 'headline',
            text: c.slots.headline,
            lang: c.lang,
            font: 'serif600',
            color,
            ground: onPicture,
            maxWidth: width * 0.36,
            maxHeight: height - 2 * MARGIN - c.label.height - 60,
            maxSize: size,
            minSize: 74,
            maxLines: 2,
            leading: 1.38,
            tracking: 0.14,
          }),
        [
          { x: MARGIN, y: MARGIN },
          { x: width - MARGIN, y: MARGIN, align: 'right' },
        ],
        taken,
      ),
    ),
  )
}

/** A horizontal headline in the quiet part of a picture that fills the poster. */
export const quiet: Template = (c) => {
  const { width, height } = c.format
  const wide = width > height
  const columns = wide ? [0.36, 0.28] : [0.86, 0.6, 0.42]
  return best(c, 'quiet', wide ? [0.7, 0.5] : [0.5, 0.62], wide ? [0.5] : [0.68, 0.6, 0.5], (place, taken) => {
    return firstOf(columns, (share) =>
      writeOnPicture(
        c,
        place,
        (color) =>
          headline(c, {
            width: width * share - (share > 0.8 ? 0 : 40),
            height: height * (wide ? 0.6 : 0.3),
            max: height > 1600 ? 124 : wide || height > 1200 ? 112 : 96,
            min: 60,
            lines: share > 0.8 ? 2 : 5,
            color,
            ground: onPicture,
          }),
        (block) => [
          { x: MARGIN, y: MARGIN + 6 },
          ...(share > 0.8 ? [] : [{ x: width - MARGIN - block.width, y: MARGIN + 6 }]),
        ],
        taken,
      ),
    )
  })
}

/** A headline that must be broken against its sense to fit beside the product does not belong on the picture. */
const WORST_BREAK = 0.3

function firstOf<T, R>(options: readonly T[], make: (option: T) => R | undefined): R | undefined {
  for (const option of options) {
    const made = make(option)
    if (made) return made
  }
  return undefined
}

/** Tries where the product may stand and takes the first arrangement in which every text that must appear can be read. */
function best(
  c: TemplateContext,
  template: TemplateId,
  xs: readonly number[],
  ys: readonly number[],
  title: (place: PicturePlace, taken: readonly Box[]) => Written | undefined,
): Composition | undefined {
  if (!c.picture) return undefined
  const { width, height } = c.format
  const label = placeLabel(c, 0, height, toneOf(c.kit, 'paper'))
  const full = box(0, 0, width, height)
  for (const y of ys) {
    for (const x of xs) {
      const place = placePicture(c.picture.picture, c.picture.sample, full, { x, y })
      const head = title(place, [label.box])
      if (!head || head.breakCost > WORST_BREAK) continue
      const others = smallTexts(c, place, head.text, [label.box, head.text.box])
      if (!others) continue
      return finish(c, template, {
        ground: c.kit.tint,
        picture: place,
        texts: [head.text, ...others.texts],
        label,
        dropped: others.dropped,
        breakCost: head.breakCost,
        unrest: head.unrest,
      })
    }
  }
  return undefined
}

/** Subline under a horizontal headline, the brand in a free upper corner, the price at the lower right. */
function smallTexts(c: TemplateContext, place: PicturePlace, head: TextBlock, claimed: readonly Box[]) {
  const { width, height } = c.format
  const taken: Box[] = [...claimed]
  const texts: TextBlock[] = []
  const dropped: TextRole[] = c.slots.facts.map(() => 'fact')
  const under = head.box.y + head.box.height + 36
  const left: Spot = { x: head.box.x, y: under }
  if (c.slots.subline) {
    const line = head.vertical
      ? undefined
      : writeOnPicture(
          c,
          place,
          (color) =>
            subline(c, {
              width: Math.max(head.box.width, width * 0.4),
              max: 38,
              min: 32,
              lines: 2,
              color,
              ground: onPicture,
            }),
          [left],
          taken,
        )
    if (line) {
      texts.push(line.text)
      taken.push(line.text.box)
    } else dropped.push('subline')
  }
  const footY = height - c.label.height / 2
  if (c.slots.price) {
    const cost = writeOnPicture(
      c,
      place,
      (color) => price(c, { width: width * 0.4, max: 64, color, ground: onPicture }),
      (block) => [
        { x: width - MARGIN, y: Math.min(footY - block.height / 2, height - 68 - block.height), align: 'right' },
      ],
      taken,
    )
    if (!cost) return undefined
    texts.push(cost.text)
    taken.push(cost.text.box)
  }
  if (c.slots.brand.trim() === '') return { texts, dropped }
  const mark = writeOnPicture(
    c,
    place,
    (color) => brand(c, { width: width * 0.45, color, ground: onPicture, lines: 2 }),
    (block) => {
      const besidePrice = (texts.find((text) => text.role === 'price')?.box.y ?? height - 62) - 40 - block.height
      const free: Spot =
        head.box.x + head.box.width / 2 < width / 2
          ? { x: width - MARGIN, y: MARGIN, align: 'right' }
          : { x: MARGIN, y: MARGIN }
      return [free, { x: width - MARGIN, y: besidePrice, align: 'right' }]
    },
    taken,
  )
  if (!mark) return undefined
  texts.push(mark.text)
  return { texts, dropped }
}
