import type { Label, Material } from '../materials/material.ts'
import { material } from '../materials/presets.ts'
import type { Part, Stage } from '../scene/scene.ts'
import type { RenderSubject } from '../subject.ts'

/** What an archetype gets: the look, and its sizes scaled so that the largest side is one unit. */
export interface Look {
  readonly subject: RenderSubject
  readonly w: number
  readonly h: number
  readonly d: number
  /** The main material, and the same material in another colour or another preset in the main colour. */
  readonly body: Material
  readonly trim: Material
  readonly param: (name: string, fallback: number) => number
}

/** A built product on its stage. The product faces +z and stands on y = 0 unless it hangs. */
export interface Built {
  readonly parts: readonly Part[]
  readonly stage?: Partial<Stage>
}

export type Archetype = (look: Look) => Built

/** Completes a subject for archetypes. */
export function lookOf(subject: RenderSubject): Look {
  const sizes = subject.sizeMm.map((v) => (Number.isFinite(v) && v > 0 ? v : 100))
  const top = Math.max(...sizes)
  const [w, h, d] = sizes.map((v) => Math.max(0.02, v / top)) as [number, number, number]
  return {
    subject,
    w,
    h,
    d,
    body: material(subject.material, subject.colour),
    trim: material(subject.accentMaterial ?? subject.material, subject.accent ?? subject.colour),
    param: (name, fallback) => subject.params?.[name] ?? fallback,
  }
}

/** The drawn label fitted into a field of the part, keeping its aspect ratio. */
export function fitLabel(
  subject: RenderSubject,
  mode: Label['mode'],
  x: number,
  y: number,
  maxWidth: number,
  maxHeight: number,
  radius = 1,
): Label | undefined {
  const bitmap = subject.label
  if (!bitmap) return undefined
  const k = Math.min(maxWidth / bitmap.width, maxHeight / bitmap.height)
  return { bitmap, mode, x, y, width: bitmap.width * k, height: bitmap.height * k, radius }
}
