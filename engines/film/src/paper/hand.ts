import { type Canvas, createCanvas, Path2D } from '@napi-rs/canvas'
import type { FilmKit } from '../order.ts'
import { blob, type Ctx, grain, mix, type Point, polygon } from './paper.ts'

/** `point`: a finger at the origin; `pinch`: finger and thumb at the origin; `palm`: an open hand, its middle at the origin. */
export type HandPose = 'point' | 'pinch' | 'palm' | 'grip'

/** A drawn hand: where its working point lies on the canvas. */
export interface DrawnHand {
  readonly canvas: Canvas
  readonly x: number
  readonly y: number
}

interface Finger {
  readonly line: readonly Point[]
  readonly width: number
  readonly isBehind?: boolean
}

/** Fingers in units of a hand 300 high that points up; the arm goes down. */
const FINGERS: Readonly<Record<HandPose, readonly Finger[]>> = {
  point: [
    {
      line: [
        [2, 18],
        [6, 78],
        [12, 150],
      ],
      width: 36,
    },
    {
      line: [
        [48, 122],
        [42, 170],
      ],
      width: 38,
    },
    {
      line: [
        [82, 130],
        [76, 178],
      ],
      width: 37,
    },
    {
      line: [
        [112, 148],
        [104, 190],
      ],
      width: 33,
    },
    {
      line: [
        [-26, 206],
        [8, 176],
        [52, 182],
      ],
      width: 33,
    },
  ],
  pinch: [
    {
      line: [
        [96, -8],
        [98, 70],
        [92, 150],
      ],
      width: 35,
      isBehind: true,
    },
    {
      line: [
        [132, 26],
        [128, 90],
        [112, 160],
      ],
      width: 34,
      isBehind: true,
    },
    {
      line: [
        [64, -12],
        [68, 60],
        [66, 140],
      ],
      width: 36,
      isBehind: true,
    },
    {
      line: [
        [2, 6],
        [22, -6],
        [44, 46],
        [42, 140],
      ],
      width: 36,
    },
    {
      line: [
        [-4, 14],
        [-18, 78],
        [24, 176],
      ],
      width: 36,
    },
  ],
  palm: [
    {
      line: [
        [-34, -150],
        [-26, -60],
        [-16, 40],
      ],
      width: 37,
    },
    {
      line: [
        [6, -170],
        [8, -70],
        [10, 40],
      ],
      width: 38,
    },
    {
      line: [
        [46, -152],
        [42, -60],
        [36, 40],
      ],
      width: 37,
    },
    {
      line: [
        [82, -112],
        [74, -40],
        [62, 50],
      ],
      width: 33,
    },
    {
      line: [
        [-104, -28],
        [-74, 34],
        [-20, 92],
      ],
      width: 38,
    },
  ],
  grip: [
    {
      line: [
        [-62, 8],
        [0, 0],
        [60, 18],
      ],
      width: 38,
    },
    {
      line: [
        [-66, 48],
        [0, 42],
        [64, 54],
      ],
      width: 39,
    },
    {
      line: [
        [-60, 88],
        [0, 84],
        [62, 92],
      ],
      width: 37,
    },
    {
      line: [
        [-46, 124],
        [0, 122],
        [58, 126],
      ],
      width: 33,
    },
  ],
}
const PALMS: Readonly<Record<HandPose, readonly Point[]>> = {
  point: [
    [-8, 130],
    [40, 112],
    [124, 136],
    [128, 210],
    [112, 290],
    [20, 296],
    [-14, 226],
  ],
  pinch: [
    [18, 120],
    [70, 96],
    [134, 128],
    [132, 210],
    [114, 292],
    [24, 296],
    [0, 206],
  ],
  palm: [
    [-52, 0],
    [20, -14],
    [86, 18],
    [84, 100],
    [66, 176],
    [-30, 180],
    [-62, 90],
  ],
  grip: [
    [40, -10],
    [110, -12],
    [150, 60],
    [150, 150],
    [110, 200],
    [52, 170],
    [36, 80],
  ],
}
/** Where the wrist leaves the palm: middle and half width. */
const WRISTS: Readonly<Record<HandPose, readonly [x: number, y: number]>> = {
  point: [66, 270],
  pinch: [70, 270],
  palm: [18, 160],
  grip: [116, 170],
}

const PAD = 240
const SIDE = 1240
const SKIN = '#D9A47E'
const made = new Map<string, DrawnHand>()

/** A hand of cut paper with a sleeve in the brand's colour, its arm going down out of the picture. */
export function drawHand(pose: HandPose, kit: FilmKit, skin = SKIN): DrawnHand {
  const key = `${pose}/${kit.accent}/${skin}`
  const known = made.get(key)
  if (known) return known
  const flat = createCanvas(640, SIDE)
  const ctx = flat.getContext('2d')
  ctx.translate(PAD, PAD)
  arm(ctx, WRISTS[pose], kit, skin)
  const fingers = FINGERS[pose]
  for (const finger of fingers) if (finger.isBehind) stroke(ctx, finger, mix(skin, '#8A5A3C', 0.14))
  ctx.fillStyle = skin
  ctx.fill(blob(PALMS[pose]))
  for (const finger of fingers) {
    if (finger.isBehind) continue
    // A line of shade parts a finger from what lies under it.
    ctx.save()
    ctx.shadowColor = 'rgba(96,48,22,.5)'
    ctx.shadowBlur = 5
    ctx.shadowOffsetX = 2
    ctx.shadowOffsetY = 3
    stroke(ctx, finger, mix(skin, '#FFE3C4', 0.1))
    ctx.restore()
    nail(ctx, finger, skin)
  }
  const whole = createCanvas(640, SIDE)
  const pen = whole.getContext('2d')
  grain(ctx, 0)
  pen.shadowColor = 'rgba(38,22,10,.38)'
  pen.shadowBlur = 20
  pen.shadowOffsetX = 8
  pen.shadowOffsetY = 14
  pen.drawImage(flat, 0, 0)
  const hand = { canvas: whole, x: PAD, y: PAD }
  made.set(key, hand)
  return hand
}

function stroke(ctx: Ctx, { line, width }: Finger, color: string): void {
  const path = new Path2D()
  const [first, ...rest] = line
  path.moveTo(...first!)
  if (rest.length === 1) path.lineTo(...rest[0]!)
  for (let i = 0; i + 1 < rest.length; i++) {
    const end: Point =
      i + 2 === rest.length ? rest[i + 1]! : [(rest[i]![0] + rest[i + 1]![0]) / 2, (rest[i]![1] + rest[i + 1]![1]) / 2]
    path.quadraticCurveTo(rest[i]![0], rest[i]![1], end[0], end[1])
  }
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  ctx.lineWidth = width
  ctx.strokeStyle = color
  ctx.stroke(path)
}

function nail(ctx: Ctx, { line, width }: Finger, skin: string): void {
  const [tip, next] = [line[0]!, line[1]!]
  const turn = Math.atan2(next[1] - tip[1], next[0] - tip[0])
  ctx.save()
  ctx.translate(tip[0], tip[1])
  ctx.rotate(turn)
  ctx.fillStyle = mix(skin, '#FFF1E2', 0.5)
  ctx.beginPath()
  ctx.ellipse(-width * 0.12, 0, width * 0.27, width * 0.24, 0, 0, Math.PI * 2)
  ctx.fill()
  ctx.restore()
}

function arm(ctx: Ctx, [x, y]: readonly [number, number], kit: FilmKit, skin: string): void {
  ctx.fillStyle = mix(skin, '#A86E48', 0.12)
  ctx.fill(
    polygon([
      [x - 50, y - 50],
      [x + 50, y - 50],
      [x + 62, y + 200],
      [x - 54, y + 200],
    ]),
  )
  const cuff = y + 110
  ctx.save()
  ctx.shadowColor = 'rgba(60,30,12,.45)'
  ctx.shadowBlur = 9
  ctx.shadowOffsetY = -3
  ctx.fillStyle = kit.accentGround
  ctx.fill(
    polygon([
      [x - 80, cuff + 26],
      [x + 88, cuff + 14],
      [x + 128, SIDE],
      [x - 112, SIDE],
    ]),
  )
  ctx.fillStyle = mix(kit.accentGround, '#FFFFFF', 0.16)
  ctx.fill(
    polygon([
      [x - 88, cuff + 4],
      [x + 94, cuff - 8],
      [x + 100, cuff + 52],
      [x - 92, cuff + 64],
    ]),
  )
  ctx.restore()
  ctx.strokeStyle = mix(kit.accentGround, '#000000', 0.22)
  ctx.lineWidth = 3
  ctx.beginPath()
  ctx.moveTo(x + 20, cuff + 80)
  ctx.quadraticCurveTo(x + 6, cuff + 260, x + 30, SIDE)
  ctx.stroke()
}

/** Lays a hand with its working point at a place. @param turn radians; 0 points up */
export function placeHand(
  ctx: Ctx,
  hand: DrawnHand,
  x: number,
  y: number,
  scale: number,
  turn: number,
  isMirrored = false,
): void {
  ctx.save()
  ctx.translate(x, y)
  ctx.rotate(turn)
  ctx.scale(isMirrored ? -scale : scale, scale)
  ctx.drawImage(hand.canvas, -hand.x, -hand.y)
  ctx.restore()
}
