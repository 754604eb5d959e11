import { area, type Box, box, coveredShare, intersect } from '../box.ts'
import type { PicturePlace } from '../composition.ts'
import type { PosterPicture } from '../poster-slots.ts'
import type { PictureSample } from './sample-picture.ts'

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
  const scale = Math.max(frame.width / picture.width, frame.height / picture.height) * zoom
  const width = frame.width / scale
  const height = frame.height / scale
  const clamp = (value: number, most: number): number => Math.min(Math.max(0, value), Math.max(0, most))
  const { focus } = sample
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

/** Where the product's middle is tried, nearest to the middle of the frame first. */
const TARGETS = [
  [0.5, 0.5],
  [0.58, 0.5],
  [0.5, 0.43],
  [0.6, 0.42],
  [0.5, 0.36],
  [0.66, 0.5],
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
export function areaLight(sample: PictureSample, picture: PosterPicture, place: PicturePlace, under: Box): AreaLight {
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
  if (lights.length === 0) return { low: 0, high: 1, unrest: 1 }
  lights.sort((a, b) => a - b)
  const at = (share: number): number => lights[Math.min(lights.length - 1, Math.floor(share * lights.length))] ?? 0
  return { low: at(0.03), high: at(0.97), unrest: unrest / lights.length }
}
