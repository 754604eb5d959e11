import { createCanvas, PDFDocument } from '@napi-rs/canvas'
import type { Camera } from '@qianmian/copy'
import { spansText } from '@qianmian/kernel'
import { FPS } from '../order.ts'
import { type Ctx, mix, polygon, sheet } from '../paper/paper.ts'
import type { FilmPlan, PlannedShot } from '../plan/film-plan.ts'
import { breakText, type Face } from '../type/fonts.ts'
import { frameCanvas } from './draw-frame.ts'
import { write } from './words.ts'

const WIDTH = 1600
const MARGIN = 72
const GAP = 36

const WORDS = {
  zh: {
    title: '分镜',
    scene: '场景',
    action: '动作',
    voice: '旁白',
    screen: '字幕',
    fact: '事实',
    sound: '声音',
    none: '无',
    seconds: '秒',
    label: 'AI生成',
  },
  en: {
    title: 'Storyboard',
    scene: 'Scene',
    action: 'Action',
    voice: 'Voice',
    screen: 'Text',
    fact: 'Fact',
    sound: 'Sound',
    none: 'none',
    seconds: 's',
    label: 'AI-generated',
  },
} as const
const SIZES = {
  zh: {
    'extreme-close-up': '大特写',
    'close-up': '特写',
    'medium-close-up': '近景',
    medium: '中景',
    full: '全景',
    wide: '远景',
  },
  en: {
    'extreme-close-up': 'extreme close-up',
    'close-up': 'close-up',
    'medium-close-up': 'medium close-up',
    medium: 'medium',
    full: 'full',
    wide: 'wide',
  },
} as const
const ANGLES = {
  zh: { 'eye-level': '平视', high: '俯拍', 'top-down': '顶拍', low: '仰拍', side: '侧拍' },
  en: { 'eye-level': 'eye level', high: 'high', 'top-down': 'top-down', low: 'low', side: 'side' },
} as const
const MOVES = {
  zh: {
    static: '固定',
    'push-in': '推',
    'pull-out': '拉',
    track: '横移',
    pan: '横摇',
    tilt: '竖摇',
    follow: '跟拍',
    orbit: '环绕',
  },
  en: {
    static: 'static',
    'push-in': 'push in',
    'pull-out': 'pull out',
    track: 'track',
    pan: 'pan',
    tilt: 'tilt',
    follow: 'follow',
    orbit: 'orbit',
  },
} as const

/** A finished sheet, not yet sealed. */
export interface StoryboardFile {
  readonly bytes: Uint8Array
  readonly mime: 'image/png' | 'application/pdf'
  readonly width: number
  readonly height: number
}

/**
 * A sheet with a frame a shot: camera arrows, seconds, place, action, what is said and written, and the fact behind it.
 * @example storyboard(plan, 'application/pdf').bytes
 */
export function storyboard(plan: FilmPlan, mime: StoryboardFile['mime'] = 'image/png'): StoryboardFile {
  const isPortrait = plan.order.format === 'portrait'
  const columns = isPortrait ? Math.min(5, Math.max(3, plan.shots.length > 5 ? 4 : plan.shots.length)) : 3
  const cell = (WIDTH - 2 * MARGIN - GAP * (columns - 1)) / columns
  const shown = { width: cell, height: (cell * plan.height) / plan.width }
  const text = 300
  const rows = Math.ceil(plan.shots.length / columns)
  const height = Math.round(MARGIN * 2 + 110 + rows * (shown.height + text))
  const frames = plan.shots.map((shot) => {
    // The moment that shows most: after words and hands have come in.
    const n = Math.min(
      shot.to - 12,
      Math.round(shot.from + (shot.to - shot.from) * (shot.index === plan.shots.length - 1 ? 0.8 : 0.42)),
    )
    const small = createCanvas(Math.round(shown.width * 1.5), Math.round(shown.height * 1.5))
    small.getContext('2d').drawImage(frameCanvas(plan, Math.max(shot.from, n)), 0, 0, small.width, small.height)
    return small
  })
  const draw = (ctx: Ctx) => {
    head(ctx, plan, height)
    for (const [i, shot] of plan.shots.entries()) {
      const x = MARGIN + (i % columns) * (cell + GAP)
      const y = MARGIN + 110 + Math.floor(i / columns) * (shown.height + text)
      ctx.drawImage(frames[i]!, x, y, shown.width, shown.height)
      ctx.strokeStyle = 'rgba(23,19,15,.25)'
      ctx.lineWidth = 1
      ctx.strokeRect(x, y, shown.width, shown.height)
      arrows(ctx, plan.order.list.shots[i]!.camera, x, y, shown.width, shown.height, plan.order.kit.accent)
      notes(ctx, plan, shot, x, y + shown.height + 16, cell, text - 40)
    }
  }
  if (mime === 'application/pdf') {
    const file = new PDFDocument({ title: WORDS[plan.order.lang].title })
    // A page draws like a canvas; the package types it as a browser would.
    draw(file.beginPage(WIDTH, height) as Ctx)
    file.endPage()
    return { bytes: new Uint8Array(file.close()), mime, width: WIDTH, height }
  }
  const canvas = createCanvas(WIDTH, height)
  draw(canvas.getContext('2d'))
  return { bytes: new Uint8Array(canvas.toBuffer('image/png')), mime, width: WIDTH, height }
}

function head(ctx: Ctx, { order, shots }: FilmPlan, height: number): void {
  const { kit, lang, end, cut } = order
  const words = WORDS[lang]
  ctx.fillStyle = kit.paper
  ctx.fillRect(0, 0, WIDTH, height)
  write(ctx, end.name, MARGIN, MARGIN + 22, 'serif600', 46, kit.ink)
  const about = [
    words.title,
    cut === 'young' ? (lang === 'zh' ? '年轻快剪' : 'young cut') : lang === 'zh' ? '慢叙事' : 'story cut',
    `${order.seconds} ${words.seconds}`,
    lang === 'zh' ? `${shots.length} 镜` : `${shots.length} shots`,
    words.label,
  ].join('  ·  ')
  write(ctx, about, MARGIN, MARGIN + 72, 'sans400', 22, kit.inkSoft)
  ctx.fillStyle = kit.accent
  ctx.fillRect(WIDTH - MARGIN - 120, MARGIN + 18, 120, 6)
}

function notes(
  ctx: Ctx,
  { order }: FilmPlan,
  shot: PlannedShot,
  x: number,
  y: number,
  width: number,
  room: number,
): void {
  const { lang, kit } = order
  const words = WORDS[lang]
  const listed = order.list.shots[shot.index]!
  const { size, angle, move } = listed.camera
  const from = (shot.from / FPS).toFixed(1)
  const to = (shot.to / FPS).toFixed(1)
  write(ctx, String(shot.index + 1), x, y + 14, 'serif600', 30, kit.accentText)
  write(ctx, `${from}–${to} ${words.seconds}`, x + 40, y + 14, 'sans600', 19, kit.ink)
  write(
    ctx,
    [SIZES[lang][size], ANGLES[lang][angle], MOVES[lang][move]].join(' · '),
    x,
    y + 46,
    'sans400',
    18,
    kit.inkSoft,
  )
  let at = y + 74
  const rows: readonly (readonly [string, string])[] = [
    [words.scene, spansText(listed.scene)],
    [words.action, spansText(listed.action)],
    [words.fact, spansText(listed.fact) || words.none],
    [words.voice, spansText(listed.voice) || words.none],
    [words.screen, spansText(listed.screen) || words.none],
  ]
  for (const [name, text] of rows) {
    if (at - y > room) return
    write(ctx, name, x, at, 'sans600', 16, kit.inkSoft)
    const left = lang === 'zh' ? 46 : 60
    const face: Face = 'sans400'
    const lines = breakText(text, lang, face, 17, width - left, 3) ?? [text.slice(0, 40)]
    for (const line of lines) {
      write(ctx, line, x + left, at, face, 17, kit.ink)
      at += 24
    }
    at += 4
  }
}

/** How the camera moves, drawn over the frame. */
function arrows(ctx: Ctx, { move }: Camera, x: number, y: number, w: number, h: number, color: string): void {
  const [cx, cy, u] = [x + w / 2, y + h / 2, Math.min(w, h)]
  const arrow = (x0: number, y0: number, x1: number, y1: number) => {
    const turn = Math.atan2(y1 - y0, x1 - x0)
    const long = Math.hypot(x1 - x0, y1 - y0)
    ctx.save()
    ctx.translate(x0, y0)
    ctx.rotate(turn)
    const path = polygon([
      [0, -4],
      [long - 16, -4],
      [long - 16, -12],
      [long, 0],
      [long - 16, 12],
      [long - 16, 4],
      [0, 4],
    ])
    sheet(ctx, path, { fill: color, lift: 0 })
    ctx.strokeStyle = '#FFFDF8'
    ctx.lineWidth = 2
    ctx.stroke(path)
    ctx.restore()
  }
  const frame = (scale: number) => {
    ctx.save()
    ctx.strokeStyle = mix(color, '#FFFFFF', 0.15)
    ctx.lineWidth = 3
    ctx.setLineDash([10, 8])
    ctx.strokeRect(cx - (w * scale) / 2, cy - (h * scale) / 2, w * scale, h * scale)
    ctx.restore()
  }
  const d = u * 0.14
  switch (move) {
    case 'push-in':
    case 'pull-out':
      frame(0.72)
      for (const [sx, sy] of [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ] as const) {
        const outer = [cx + sx * w * 0.44, cy + sy * h * 0.44] as const
        const inner = [cx + sx * w * 0.34, cy + sy * h * 0.36] as const
        if (move === 'push-in') arrow(...outer, ...inner)
        else arrow(...inner, ...outer)
      }
      break
    case 'track':
    case 'pan':
    case 'follow':
      arrow(cx - d * 1.6, y + h * 0.93, cx + d * 1.6, y + h * 0.93)
      break
    case 'tilt':
      arrow(x + w * 0.93, cy + d * 1.4, x + w * 0.93, cy - d * 1.4)
      break
    case 'orbit':
      ctx.save()
      ctx.strokeStyle = color
      ctx.lineWidth = 7
      ctx.beginPath()
      ctx.ellipse(cx, y + h * 0.9, w * 0.34, h * 0.04, 0, 0.1, Math.PI * 0.94)
      ctx.stroke()
      ctx.restore()
      arrow(cx + w * 0.33, y + h * 0.915, cx + w * 0.36, y + h * 0.89)
      break
    case 'static':
      frame(0.9)
      break
  }
}
