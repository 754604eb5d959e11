import { area, type Box, box, coveredShare, intersect } from '../box.ts'
import type { PicturePlace } from '../composition.ts'
import type { PosterPicture } from '../poster-slots.ts'
import type { PictureSample } from './sample-picture.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Fills a frame with a picture so that the product's middle comes as near as possible to a point of the frame.
 * @param target where the product's middle should be, in shares of the frame
 * @param zoom 1 fills the frame just so; more comes nearer
 */
export function placePicture(
  picture: PosterPicture,
  sample: PictureSample,
  frame: Box,
  target: { readonly x: number; readonly y: number } = { x: 0.5, y: 0.5 },
  zoom = 1,
): PicturePlace {
  if (sample.cutout) return placeCutout(sample, frame, target, zoom)
  const cover = Math.max(frame.width / picture.width, frame.height / picture.height) * zoom
  const plain = crop(picture, sample, frame, target, cover)
  if (zoom !== 1 || (croppedShare(plain) <= WHOLE && cover <= SHARP)) return plain
  return beyond(picture, sample, frame, target, cover) ?? plain
}

/** A product cut by less than this is whole; a picture enlarged by less than this is sharp. */
const WHOLE = 0.02
const SHARP = 1.6
/** The least share of a frame that the real picture fills when its rim is drawn on. */
const LEAST_REAL = { across: 0.36, upright: 0.55 } as const

function crop(
  picture: Size,
  { focus }: PictureSample,
  frame: Box,
  target: { readonly x: number; readonly y: number },
  scale: number,
): PicturePlace {
  const width = frame.width / scale
  const height = frame.height / scale
  // A picture smaller than its frame stands where its product is wanted, but never away from both sides without need.
  const clamp = (value: number, spare: number): number =>
    spare >= 0 ? Math.min(Math.max(0, value), spare) : Math.min(Math.max(spare, value), 0)
  const x = clamp(focus.x + focus.width / 2 - target.x * width, picture.width - width)
  const y = clamp(focus.y + focus.height / 2 - target.y * height, picture.height - height)
  return {
    frame,
    crop: box(x, y, width, height),
    scale,
    focus: box(
      frame.x + (focus.x - x) * scale,
      frame.y + (focus.y - y) * scale,
      focus.width * scale,
      focus.height * scale,
    ),
  }
}

/**
 * Draws a picture smaller than its frame, so that the product is whole, where the rims that are missing are calm and can be
 * drawn on. One direction only.
 */
function beyond(
  picture: Size,
  sample: PictureSample,
  frame: Box,
  target: { readonly x: number; readonly y: number },
  cover: number,
): PicturePlace | undefined {
  const { focus, calm } = sample
  const across = frame.width / picture.width > frame.height / picture.height
  if (across ? !(calm.left || calm.right) : !(calm.top || calm.bottom)) return undefined
  // The direction that is cut today decides: the product fills at most nine tenths of it.
  const wanted = across ? (0.9 * frame.height) / focus.height : (0.9 * frame.width) / focus.width
  const fills = across ? frame.height / picture.height : frame.width / picture.width
  const scale = Math.max(Math.min(wanted, cover, Math.max(SHARP, fills)), fills)
  if (scale >= cover * 0.995) return undefined
  const place = crop(picture, sample, frame, target, scale)
  // A rim that is not calm stays at the frame's edge.
  const { x, y, width, height } = place.crop
  const stopX = across && !calm.left ? 0 : across && !calm.right ? picture.width - width : x
  const stopY = !across && !calm.top ? 0 : !across && !calm.bottom ? picture.height - height : y
  const moved: PicturePlace = {
    ...place,
    crop: box(stopX, stopY, width, height),
    focus: { ...place.focus, x: place.focus.x + (x - stopX) * scale, y: place.focus.y + (y - stopY) * scale },
  }
  const real = (Math.min(picture.width, width) * Math.min(picture.height, height)) / (width * height)
  return real >= (across ? LEAST_REAL.across : LEAST_REAL.upright) && croppedShare(moved) < 0.12 ? moved : undefined
}

/** A cut-out fills this share of its frame at most, and is enlarged no further than this. */
const CUTOUT_FILL = { width: 0.82, height: 0.76 } as const
const CUTOUT_SCALE = 1.6

/** Stands a cut-out whole in its frame, on its shadow; its ground reaches as far as the frame does. */
function placeCutout(
  { focus }: PictureSample,
  frame: Box,
  target: { readonly x: number; readonly y: number },
  zoom: number,
): PicturePlace {
  const scale = Math.min(
    CUTOUT_SCALE,
    zoom *
      Math.min((CUTOUT_FILL.width * frame.width) / focus.width, (CUTOUT_FILL.height * frame.height) / focus.height),
  )
  const [w, h] = [focus.width * scale, focus.height * scale]
  const inside = (middle: number, size: number, room: number): number => {
    const pad = Math.min(0.06 * room, (room - size) / 2)
    return Math.min(Math.max(middle - size / 2, pad), room - size - pad)
  }
  const at = box(
    frame.x + inside(target.x * frame.width, w, frame.width),
    frame.y + inside(target.y * frame.height, h, frame.height),
    w,
    h,
  )
  const deep = Math.min(0.2 * w, 0.16 * h)
  return {
    frame,
    crop: box(
      focus.x - (at.x - frame.x) / scale,
      focus.y - (at.y - frame.y) / scale,
      frame.width / scale,
      frame.height / scale,
    ),
    scale,
    focus: at,
    shadow: box(at.x + w * 0.02, at.y + h - deep * 0.55, w * 0.96, deep),
  }
}

/** Where the product's middle is tried, nearest to the middle of the frame first. */
const TARGETS = [
  [0.5, 0.5],
  [0.58, 0.5],
  [0.5, 0.43],
  [0.6, 0.42],
  [0.5, 0.36],
  [0.66, 0.5],
  [0.4, 0.46],
  [0.34, 0.46],
] as const

/** Fills a frame like `placePicture`, and moves the picture so that the product stays clear of a box laid on it. */
export function placeClear(
  source: { readonly picture: PosterPicture; readonly sample: PictureSample },
  frame: Box,
  clear: Box,
): PicturePlace {
  const places = TARGETS.map(([x, y]) => placePicture(source.picture, source.sample, frame, { x, y }))
  const harm = (place: PicturePlace): number =>
    6 * Math.max(0, coveredShare(intersect(place.focus, frame), [clear]) - 0.005) + croppedShare(place)
  return places.reduce((best, place) => (harm(place) < harm(best) - 0.01 ? place : best))
}

/** A texture or a room whose subject is nearly the whole picture: any part of it may be shown and written beside. */
const EVERYWHERE = 0.72

/** True when the picture's subject is the picture itself. */
export const isEverywhere = (
  place: PicturePlace,
  picture: { readonly width: number; readonly height: number },
): boolean => area(place.focus) >= EVERYWHERE * picture.width * picture.height * place.scale ** 2

/** The share of the product that the frame cuts off, 0 to 1. */
export function croppedShare(place: PicturePlace): number {
  const whole = area(place.focus)
  return whole === 0 ? 0 : 1 - area(intersect(place.focus, place.frame)) / whole
}

/** Light and calm of a part of the placed picture. */
export interface AreaLight {
  /** Luminance at the 3rd and 97th hundredth. */
  readonly low: number
  readonly high: number
  /** Mean activity, 0 calm to 1 busy. */
  readonly unrest: number
}

/** Measures what lies under a box of the canvas, from the small copy. */
export function areaLight(
  sample: PictureSample,
  picture: { readonly width: number; readonly height: number },
  place: PicturePlace,
  under: Box,
): AreaLight {
  const sx = sample.width / picture.width
  const sy = sample.height / picture.height
  const toX = (x: number): number => (place.crop.x + (x - place.frame.x) / place.scale) * sx
  const toY = (y: number): number => (place.crop.y + (y - place.frame.y) / place.scale) * sy
  const x0 = Math.max(0, Math.floor(toX(under.x)))
  const x1 = Math.min(sample.width, Math.ceil(toX(under.x + under.width)))
  const y0 = Math.max(0, Math.floor(toY(under.y)))
  const y1 = Math.min(sample.height, Math.ceil(toY(under.y + under.height)))
  const lights: number[] = []
  let unrest = 0
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      lights.push(sample.light[y * sample.width + x] ?? 0)
      unrest += sample.activity[y * sample.width + x] ?? 0
    }
  }
  if (sample.outside !== undefined) lights.push(sample.outside, sample.outside, sample.outside)
  if (lights.length === 0) return { low: 0, high: 1, unrest: 1 }
  lights.sort((a, b) => a - b)
  const at = (share: number): number => lights[Math.min(lights.length - 1, Math.floor(share * lights.length))] ?? 0
  return { low: at(0.03), high: at(0.97), unrest: unrest / lights.length }
}
