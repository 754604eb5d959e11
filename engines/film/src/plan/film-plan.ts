import type { Camera } from '@qianmian/copy'
import type { FilmOrder } from '../order.ts'
import type { LightId, SetId } from '../sets/set.ts'
import type { PlannedSound, UnknownSound } from '../sound/plan-sounds.ts'
import type { SetText } from '../type/fonts.ts'
import type { Beats } from './beats.ts'
import type { Gesture } from './read-action.ts'

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** `set`: the product in a drawn place; `plate`: the picture as it was taken; `card`: the picture as a sheet on colour; `end`: the last card. */
export type Staging = 'set' | 'plate' | 'card' | 'end'
export type Transition = 'cut' | 'fold' | 'dissolve'

/** What a camera sees from one cut to the next. */
export interface View {
  /** Index of the shot in the list. */
  readonly shot: number
  /** First frame, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly staging: Staging
  readonly set: SetId
  readonly light: LightId
  readonly gesture: Gesture
  readonly camera: Camera
  /** How the view comes in. */
  readonly transition: Transition
  /** Counts the views of a shot. */
  readonly part: number
}

/** Words on the screen in one shot. */
export interface Title {
  readonly shot: number
  readonly from: number
  readonly to: number
  /** What the figure is of: 克重. */
  readonly kicker?: SetText
  readonly body: SetText
  /** Where both stand. */
  readonly box: Rect
}

export interface CaptionWord {
  readonly text: string
  readonly fromMs: number
  readonly line: number
}

export interface Caption {
  readonly shot: number
  readonly fromMs: number
  readonly toMs: number
  readonly set: SetText
  readonly words: readonly CaptionWord[]
  readonly box: Rect
}

/** A line of the voice at its place in the film. */
export interface PlacedLine {
  readonly shot: number
  readonly fromMs: number
  readonly toMs: number
  readonly text: string
  readonly samples: Float32Array
}

export interface LabelPlace {
  readonly text: string
  readonly size: number
  readonly box: Rect
}

export interface PlannedShot {
  readonly index: number
  readonly from: number
  readonly to: number
  readonly beats: number
}

/** A film before it is drawn: what stands where from which frame to which. */
export interface FilmPlan {
  readonly order: FilmOrder
  readonly width: number
  readonly height: number
  readonly frames: number
  readonly beats: Beats
  readonly shots: readonly PlannedShot[]
  readonly views: readonly View[]
  readonly titles: readonly Title[]
  readonly captions: readonly Caption[]
  readonly lines: readonly PlacedLine[]
  readonly voiceRate: number
  /** Effects that the shot list asks for, and its words that no effect is known for. */
  readonly sounds: readonly PlannedSound[]
  readonly unknownSounds: readonly UnknownSound[]
  readonly label: LabelPlace
  /** From this frame the last card stands. */
  readonly endFrom: number
}
