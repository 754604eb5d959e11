import type { ShotList } from '@qianmian/copy'
import type { Fact, Lang, LocalizedText } from '@qianmian/kernel'
import type { WordTime } from '@qianmian/voice'

/** `young`: many views, large moving type; `story`: few views, slow moves, a serif, more voice. */
export type FilmCut = 'young' | 'story'
export type FilmFormat = 'portrait' | 'landscape'

export const FILM_CUTS: readonly FilmCut[] = ['young', 'story']
export const FILM_FORMATS: readonly FilmFormat[] = ['portrait', 'landscape']
export const CUT_NAMES: Readonly<Record<FilmCut, LocalizedText>> = {
  young: { zh: '年轻快剪', en: 'Young and quick' },
  story: { zh: '慢叙事', en: 'Slow story' },
}

/** Size in pixels. */
export const FILM_SIZE: Readonly<Record<FilmFormat, { readonly width: number; readonly height: number }>> = {
  portrait: { width: 720, height: 1280 },
  landscape: { width: 1280, height: 720 },
}

/** Frames a second. */
export const FPS = 25

/** Pixels, four bytes each, rows from the top, alpha not premultiplied. */
export interface Pixels {
  readonly rgba: Uint8Array
  readonly width: number
  readonly height: number
}

/** A picture of the product. */
export interface FilmPicture extends Pixels {
  /** Where the product is in it, in shares of width and height. Absent: found by the film. */
  readonly focus?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** The product alone, of the same size as the picture. Absent: the film lifts it itself where it is sure of the edge. */
  readonly cutout?: Pixels
  /** What the picture shows: `front`, `three-quarter`, `top`, `close-up`. */
  readonly angle?: string
}

/** One spoken line. */
export interface FilmLine {
  /** Index of the shot that it belongs to. */
  readonly shot: number
  readonly text: string
  /** Mono, -1 to 1, at `FilmVoice.sampleRate`. */
  readonly samples: Float32Array
  /** When words are heard, from the start of the line; places in `text`. */
  readonly words: readonly WordTime[]
}

export interface FilmVoice {
  readonly sampleRate: number
  readonly lines: readonly FilmLine[]
}

/** Colours of the brand as hex; text pairs must already reach 4.5:1 (`brandKit` of the design engine makes them so). */
export interface FilmKit {
  readonly paper: string
  readonly tint: string
  readonly ink: string
  readonly inkSoft: string
  readonly accent: string
  readonly accentText: string
  readonly dark: string
  readonly onDark: string
  readonly accentGround: string
}

/** The last picture. Every word of it rests on the shop or on a fact. */
export interface FilmEnd {
  readonly brand: string
  readonly name: string
  /** As shown, `¥239`; absent where no price is known. */
  readonly price?: string
  readonly priceFactId?: string
  /** What to do next: names the shop, promises nothing. */
  readonly action: string
}

/** All that decides a film. Plain data: the same order gives the same frames and the same sound. */
export interface FilmOrder {
  readonly list: ShotList
  /** Facts that the list may cite. */
  readonly facts: readonly Fact[]
  readonly pictures: readonly FilmPicture[]
  readonly kit: FilmKit
  readonly end: FilmEnd
  /** Words of the visible label (`aiLabel('video', …).visible`). */
  readonly label: string
  readonly cut: FilmCut
  readonly format: FilmFormat
  readonly seconds: 15 | 30
  /** Absent or without lines: a film without voice. */
  readonly voice?: FilmVoice
  readonly category: string
  readonly lang: Lang
  readonly seed: string
}

/** Why no film can be made of an order. */
export interface FilmProblem {
  readonly kind:
    | 'no-shots'
    | 'time'
    | 'length'
    | 'unknown-fact'
    | 'contradiction'
    | 'no-picture'
    | 'voice-too-long'
    | 'words-too-long'
    | 'no-label'
    | 'no-fonts'
  readonly message: { readonly zh: string; readonly en: string }
  /** Index of the shot at fault. */
  readonly shot?: number
}
