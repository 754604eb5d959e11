import { material } from '../materials/presets.ts'
import { part } from '../scene/parts.ts'
import { smoothOutline } from '../shape/outline.ts'
import { arc, blend, box, capsule, cylinder, lathe, place, relief, subtract, torus, union } from '../shape/shape.ts'
import { type Archetype, fitLabel } from './archetype.ts'
import { bodyLabel, bottle, screwCap } from './bottle-parts.ts'
import { cosmetics } from './cosmetics-stage.ts'
import { lipstick, lyingTube, perfume, tube } from './tubes-and-sticks.ts'

const pumpBottle: Archetype = (l) => {
  const b = bottle(l, { body: 0.66, neck: 0.42, soft: 0.2 })
  const r = b.neckRadius
  const y = b.top
  const reach = l.w * 0.5
  const head = blend(
    0.02,
    place(cylinder(r * 0.62, l.h * 0.026, 0.008), [0, l.h * 0.968, 0]),
    capsule([0, l.h * 0.968, 0], [reach * 0.85, l.h * 0.962, 0], r * 0.34, r * 0.22),
    capsule([reach * 0.85, l.h * 0.962, 0], [reach * 0.93, l.h * 0.935, 0], r * 0.22, r * 0.19),
  )
  return {
    parts: [
      part(b.shape, l.body, { label: bodyLabel(l, l.h * 0.66), plane: 'none' }),
      part(relief(cylinder(r * 1.22, l.h * 0.045, 0.008), 'ribs', r * 0.014, 50, 'xz'), l.trim, {
        at: [0, y + l.h * 0.035, 0],
      }),
      part(cylinder(r * 0.8, l.h * 0.022, 0.006), l.trim, { at: [0, y + l.h * 0.098, 0] }),
      part(cylinder(r * 0.3, l.h * 0.1, 0.003), l.trim, { at: [0, y + l.h * 0.17, 0] }),
      part(head, l.trim, { turn: [0, -28, 0] }),
    ],
    stage: cosmetics,
  }
}

const cappedBottle: Archetype = (l) => {
  const b = bottle(l, { body: 0.76, neck: 0.55, soft: 0.12 })
  return {
    parts: [
      part(b.shape, l.body, { label: bodyLabel(l, l.h * 0.76), plane: 'none' }),
      ...screwCap(l, Math.min(l.w, l.d) * 0.36, l.h - b.top, b.top, 0.5),
    ],
    stage: cosmetics,
  }
}

const ribbedBottle: Archetype = (l) => {
  const b = bottle(l, { body: 0.78, neck: 0.5, soft: 0.22 })
  return {
    parts: [
      part(b.shape, l.body, { label: bodyLabel(l, l.h * 0.78), plane: 'none' }),
      ...screwCap(l, Math.min(l.w, l.d) * 0.32, l.h - b.top, b.top),
    ],
    stage: cosmetics,
  }
}

const dropper: Archetype = (l) => {
  const b = bottle(l, { body: 0.6, neck: 0.62, soft: 0.13, fillet: 0.1 })
  const r = b.neckRadius
  const brass = material('brass', '#C9AC72')
  const bulb = blend(
    0.03,
    place(cylinder(r * 0.78, l.h * 0.05, 0.01), [0, 0.05 * l.h, 0]),
    capsule([0, l.h * 0.06, 0], [0, l.h * 0.165, 0], r * 0.6, r * 0.46),
  )
  return {
    parts: [
      part(b.shape, { ...l.body, roughness: 0.06 }, { label: bodyLabel(l, l.h * 0.6, 0.7, 0.46) }),
      part(relief(cylinder(r * 1.18, l.h * 0.062, 0.005), 'ribs', 0.0012, 70, 'xz'), brass, {
        at: [0, b.top + l.h * 0.058, 0],
      }),
      part(bulb, l.trim, { at: [0, b.top + l.h * 0.118, 0] }),
    ],
    stage: { ...cosmetics, yaw: 10 },
  }
}

const jar: Archetype = (l) => {
  const r = l.w / 2
  const lid = l.h * l.param('lid', 0.4)
  const glass = l.body.glass
  // Cosmetic jars are cast thick: a clear shell would show nothing, so the wall is tinted and opaque.
  const wall = glass ? material('ceramic', l.subject.colour, { roughness: 0.1 }) : l.body
  return {
    parts: [
      part(cylinder(r, (l.h - lid) / 2, r * 0.16), wall, {
        at: [0, (l.h - lid) / 2, 0],
        plane: 'none',
        label: fitLabel(l.subject, 'wrap', 0, 0, r * 1.7, (l.h - lid) * 0.8, r),
      }),
      part(cylinder(r * 0.93, l.h * 0.02, 0.003), wall, { at: [0, l.h - lid + 0.004, 0], plane: 'none' }),
      part(cylinder(r * 0.985, lid / 2 - 0.006, r * 0.07), l.trim, { at: [0, l.h - lid / 2 + 0.006, 0] }),
    ],
    stage: { ...cosmetics, pitch: 16, span: 0.42 },
  }
}

/** Wide tub with a ribbed lid: powder, capsules. */
const tub: Archetype = (l) => {
  const r = Math.min(l.w, l.d) / 2
  const lid = l.h * 0.2
  const body = l.h - lid
  const scoop = material('matte-plastic', '#23211E')
  const shape = blend(
    0.05,
    place(cylinder(r, body / 2 - 0.012, r * 0.12), [0, body / 2 - 0.012, 0]),
    place(cylinder(r * 0.86, 0.04, 0.01), [0, body - 0.03, 0]),
  )
  return {
    parts: [
      part(shape, l.body, {
        label: fitLabel(l.subject, 'wrap', 0, body * 0.47, r * 1.75, body * 0.74, r),
        plane: 'none',
      }),
      ...screwCap(l, r * 0.97, lid, body, 110),
      ...(l.subject.form?.scoop
        ? [
            part(
              union(
                subtract(cylinder(0.07, 0.045, 0.012), place(cylinder(0.06, 0.045, 0.01), [0, 0.015, 0])),
                capsule([0.06, 0.03, 0], [0.24, 0.012, 0.03], 0.014, 0.012),
              ),
              scoop,
              { at: [r + 0.14, 0.046, 0.22], turn: [0, 24, 0], prop: true, shows: ['scoop'] },
            ),
          ]
        : []),
    ],
    stage: { ...cosmetics, yaw: 12, pitch: 10, gobo: 'window', offset: [-0.02, -0.04] },
  }
}

const jug: Archetype = (l) => {
  const b = bottle(l, { body: 0.83, neck: 0.6, soft: 0.24, fillet: 0.14 })
  const hole = capsule([l.w * 0.24, l.h * 0.5, 0], [l.w * 0.2, l.h * 0.68, 0], l.w * 0.085, l.w * 0.075)
  return {
    parts: [
      part(
        subtract(b.shape, place(union(hole, place(hole, [0, 0, -0.1]), place(hole, [0, 0, 0.1])), [0, 0, 0]), 0.06),
        l.body,
        {
          plane: 'none',
          label: fitLabel(l.subject, 'front', -l.w * 0.06, l.h * 0.28, l.w * 0.7, l.h * 0.42),
        },
      ),
      ...screwCap(l, l.d * 0.36, l.h - b.top, b.top, 54),
    ],
    stage: { ...cosmetics, yaw: 14 },
  }
}

const triggerSpray: Archetype = (l) => {
  const b = bottle(l, { body: 0.66, neck: 0.42, soft: 0.26, fillet: 0.2 })
  const y = b.top
  const r = b.neckRadius
  const headY = l.h * 0.925
  const head = blend(
    0.03,
    place(box(l.w * 0.3, l.h * 0.04, l.d * 0.17, 0.02), [-l.w * 0.06, headY, 0]),
    place(box(l.w * 0.12, l.h * 0.05, l.d * 0.15, 0.02), [0.01, y + l.h * 0.13, 0]),
    capsule([l.w * 0.2, headY + 0.005, 0], [l.w * 0.3, headY + 0.005, 0], 0.032, 0.03),
  )
  const lever = blend(
    0.02,
    capsule([l.w * 0.16, headY - l.h * 0.03, 0], [l.w * 0.24, headY - l.h * 0.1, 0], 0.019, 0.017),
    capsule([l.w * 0.24, headY - l.h * 0.1, 0], [l.w * 0.2, headY - l.h * 0.17, 0], 0.017, 0.015),
  )
  return {
    parts: [
      part(b.shape, l.body, { label: bodyLabel(l, l.h * 0.66, 0.6, 0.44), plane: 'none' }),
      part(relief(cylinder(r * 1.25, l.h * 0.042, 0.008), 'ribs', 0.002, 44, 'xz'), l.trim, {
        at: [0, y + l.h * 0.035, 0],
      }),
      part(head, l.trim),
      part(lever, l.trim),
      part(cylinder(0.024, 0.014, 0.005), material('matte-plastic', '#E9E4D8'), {
        at: [l.w * 0.38, headY + 0.005, 0],
        turn: [0, 0, 90],
      }),
    ],
    stage: { ...cosmetics, yaw: -16, span: 0.66 },
  }
}

const bentNeck: Archetype = (l) => {
  const body = l.h * 0.68
  const shape = blend(
    0.12,
    place(box(l.w * 0.44, body / 2, l.d / 2, l.d * 0.4), [0, body / 2, 0]),
    capsule([0, body - 0.04, 0], [l.w * 0.12, l.h * 0.8, 0], l.d * 0.3, l.d * 0.2),
  )
  const cap = union(
    capsule([l.w * 0.13, l.h * 0.81, 0], [l.w * 0.36, l.h * 0.94, 0], l.d * 0.2, l.d * 0.13),
    place(
      relief(cylinder(l.d * 0.245, l.h * 0.032, 0.006), 'ribs', 0.002, 40, 'xz'),
      [l.w * 0.12, l.h * 0.795, 0],
      [0, 0, -28],
    ),
  )
  return {
    parts: [
      part(shape, l.body, {
        plane: 'none',
        label: fitLabel(l.subject, 'front', 0, body * 0.46, l.w * 0.66, body * 0.6),
      }),
      part(cap, l.trim),
    ],
    stage: { ...cosmetics, yaw: 12 },
  }
}

const tin: Archetype = (l) => {
  const r = l.w / 2
  const lid = l.h * 0.22
  return {
    parts: [
      part(cylinder(r * 0.985, (l.h - lid) / 2, 0.012), l.body, {
        at: [0, (l.h - lid) / 2, 0],
        label: fitLabel(l.subject, 'wrap', 0, -0.01, r * 1.75, (l.h - lid) * 0.86, r),
      }),
      part(torus(r * 0.985, 0.008), l.body, { at: [0, 0.01, 0] }),
      part(cylinder(r, lid / 2, 0.014), l.body, { at: [0, l.h - lid / 2, 0] }),
      part(cylinder(r * 0.84, 0.006, 0.004), l.body, { at: [0, l.h, 0] }),
    ],
    stage: { ...cosmetics, pitch: 13 },
  }
}

const honeyJar: Archetype = (l) => {
  const r = l.w / 2
  const lid = l.h * 0.2
  const body = l.h - lid
  const shape = blend(
    0.06,
    place(cylinder(r, (body * 0.93) / 2, r * 0.22), [0, (body * 0.93) / 2, 0]),
    place(cylinder(r * 0.82, 0.05, 0.01), [0, body - 0.05, 0]),
  )
  return {
    parts: [
      part(
        shape,
        { ...l.body, density: 1.6 },
        { label: fitLabel(l.subject, 'wrap', 0, body * 0.46, r * 1.4, body * 0.6, r) },
      ),
      part(cylinder(r * 0.9, lid / 2, 0.016), l.trim, { at: [0, body + lid / 2 + 0.002, 0] }),
    ],
    stage: { ...cosmetics, pitch: 11, yaw: 8 },
  }
}

const oilBottle: Archetype = (l) => {
  const r = l.w / 2
  const shape = lathe(
    smoothOutline([
      [0, 0, 1],
      [r * 0.9, 0],
      [r, 0.02],
      [r, 0.06],
      [r, l.h * 0.55],
      [r * 0.98, l.h * 0.62],
      [r * 0.6, l.h * 0.71],
      [r * 0.42, l.h * 0.78],
      [r * 0.4, l.h * 0.9, 1],
      [0, l.h * 0.9, 1],
    ]),
  )
  return {
    parts: [
      part(
        shape,
        { ...l.body, density: 1.7 },
        { label: fitLabel(l.subject, 'wrap', 0, l.h * 0.31, r * 1.5, l.h * 0.4, r) },
      ),
      part(cylinder(r * 0.43, l.h * 0.075, 0.008), l.trim, { at: [0, l.h * 0.925, 0] }),
    ],
    stage: { ...cosmetics, yaw: 10 },
  }
}

const diffuser: Archetype = (l) => {
  const body = l.h * 0.36
  const r = l.w / 2
  const reeds = [-0.2, -0.1, 0.02, 0.12, 0.2].map((lean, i) =>
    capsule(
      [lean * 0.15, body * 0.8, 0],
      [lean, l.h * (0.97 + 0.03 * ((i * 7) % 3)) - 0.03, (i % 3) * 0.05 - 0.05],
      0.0085,
    ),
  )
  return {
    parts: [
      part(
        blend(
          0.05,
          place(cylinder(r, body / 2, r * 0.3), [0, body / 2, 0]),
          place(cylinder(r * 0.45, 0.03, 0.006), [0, body + 0.015, 0]),
        ),
        l.body,
        { label: fitLabel(l.subject, 'wrap', 0, body * 0.46, r * 1.3, body * 0.66, r) },
      ),
      part(union(...reeds), l.trim),
    ],
    stage: { ...cosmetics, yaw: 0, span: 0.68 },
  }
}

const sportBottle: Archetype = (l) => {
  const b = bottle(l, { body: 0.76, neck: 0.72, soft: 0.16, fillet: 0.1 })
  const r = b.neckRadius
  const y = b.top
  return {
    parts: [
      part(relief(b.shape, 'rings', 0.0022, 9), l.body, { label: bodyLabel(l, l.h * 0.76), plane: 'none' }),
      part(relief(cylinder(r * 1.12, l.h * 0.055, 0.014), 'ribs', 0.0022, 48, 'xz'), l.trim, {
        at: [0, y + l.h * 0.045, 0],
      }),
      part(
        blend(
          0.03,
          place(cylinder(r * 0.62, l.h * 0.03, 0.014, r * 0.5), [0, y + l.h * 0.115, 0]),
          capsule([0, y + l.h * 0.12, 0], [0, l.h - r * 0.3, 0], r * 0.32, r * 0.28),
        ),
        l.trim,
      ),
      part(arc(r * 0.95, 1.35, 0.012, 0.022, 0.01), l.trim, { at: [0, y + l.h * 0.085, 0], turn: [0, 40, 0] }),
    ],
    stage: { ...cosmetics, gobo: 'window' },
  }
}

const kidsBottle: Archetype = (l) => {
  const b = bottle(l, { body: 0.7, neck: 0.8, soft: 0.2, fillet: 0.08 })
  const r = l.w / 2
  const cap = material('matte-plastic', l.subject.accent ?? '#EDE5D4')
  const coat = material('matte-plastic', l.subject.colour, { roughness: 0.42 })
  return {
    parts: [
      part(b.shape, coat, { label: bodyLabel(l, l.h * 0.7), plane: 'none' }),
      part(relief(cylinder(r * 0.92, l.h * 0.075, 0.03), 'ribs', 0.002, 44, 'xz'), cap, {
        at: [0, b.top + l.h * 0.06, 0],
      }),
      part(
        blend(
          0.03,
          place(box(r * 0.34, 0.03, r * 0.5, 0.026), [0, l.h * 0.9, 0]),
          capsule([0, l.h * 0.9, r * 0.2], [0, l.h * 0.965, r * 0.42], 0.045, 0.032),
        ),
        cap,
      ),
      part(arc(r * 0.72, 1.5, 0.018, 0.034, 0.015), coat, { at: [0, l.h * 0.86, 0], turn: [0, 0, 0] }),
    ],
    stage: { ...cosmetics, pitch: 10 },
  }
}

/** Containers by product type. */
export const CONTAINERS: Readonly<Record<string, Archetype>> = {
  serum: dropper,
  'face-cream': jar,
  cleanser: tube,
  toner: cappedBottle,
  sunscreen: tube,
  lipstick,
  'hand-cream': lyingTube,
  shampoo: pumpBottle,
  'body-lotion': pumpBottle,
  perfume,
  'laundry-liquid': jug,
  'dish-soap': pumpBottle,
  'floor-cleaner': ribbedBottle,
  'hand-wash': pumpBottle,
  'kitchen-cleaner': triggerSpray,
  'toilet-cleaner': bentNeck,
  'reed-diffuser': diffuser,
  tea: tin,
  'protein-powder': tub,
  honey: honeyJar,
  'olive-oil': oilBottle,
  'sport-bottle': sportBottle,
  'kids-bottle': kidsBottle,
}
