import { linearColour } from '../materials/colour.ts'
import type { Part } from '../scene/scene.ts'
import type { RenderSubject } from '../subject.ts'
import { APPAREL } from './apparel.ts'
import { type Archetype, type Built, lookOf } from './archetype.ts'
import { carton } from './carton.ts'
import { CHILDREN } from './children.ts'
import { CONTAINERS } from './containers.ts'
import { FURNITURE } from './furniture.ts'
import { PACKS } from './packs.ts'
import { SPORT } from './sport.ts'
import { TECHNOLOGY } from './technology.ts'
import { TEXTILE } from './textile.ts'

const BY_TYPE: Readonly<Record<string, Archetype>> = {
  ...APPAREL,
  ...CHILDREN,
  ...CONTAINERS,
  ...FURNITURE,
  ...PACKS,
  ...SPORT,
  ...TECHNOLOGY,
  ...TEXTILE,
}

/** The archetype of a product type; a carton for types that nobody has drawn. */
export function archetypeOf(productType: string): Archetype {
  return Object.hasOwn(BY_TYPE, productType) ? BY_TYPE[productType]! : carton
}

/**
 * Builds the form of a subject: the archetype of its type, with its print on whatever wears the body's colour.
 * @example buildForm(subject).parts.length
 */
export function buildForm(subject: RenderSubject): Built {
  const look = lookOf(subject)
  const built = archetypeOf(subject.productType)(look)
  const { print } = subject
  if (!print) return built
  const [r, g, b] = look.body.colour
  const wears = (p: Part): boolean => {
    const c = p.material.colour
    return !p.prop && !p.material.glass && !p.material.metal && c[0] === r && c[1] === g && c[2] === b
  }
  const hangs = built.stage?.kind === 'hang'
  // Hung clothes are drawn in units of about 800 mm, whatever their size; everything else by its longest side.
  const unitMm = hangs ? HUNG_UNIT_MM : Math.max(...subject.sizeMm)
  const figure = {
    kind: print.kind,
    colour: linearColour(print.colour),
    pitch: Math.max(2, print.pitchMm) / unitMm,
    lies: LYING.has(subject.productType),
  }
  return {
    ...built,
    parts: built.parts.map((p) =>
      wears(p) ? { ...p, material: { ...p.material, print: figure }, shows: [...(p.shows ?? []), 'print'] } : p,
    ),
  }
}

const HUNG_UNIT_MM = 800
const LYING: ReadonlySet<string> = new Set([
  'quilt',
  'bedding-set',
  'pillow',
  'throw',
  'towel',
  'bath-mat',
  'rug',
  'cushion',
  'yoga-mat',
])

/** Product types that have a form of their own. */
export const DRAWN_TYPES: readonly string[] = Object.keys(BY_TYPE)
