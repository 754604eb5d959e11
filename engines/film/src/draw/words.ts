import { FPS } from '../order.ts'
import { type Ctx, polygon, sheet } from '../paper/paper.ts'
import type { Caption, FilmPlan, Title } from '../plan/film-plan.ts'
import { type Face, faceOf, fontOf, widthOf } from '../type/fonts.ts'
import { easeBack, easeOut } from './camera.ts'

/** A strip of paper behind a line of words, its ends cut a little askew. */
function strip(
  ctx: Ctx,
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  skew: number,
  lift = 7,
): void {
  sheet(
    ctx,
    polygon([
      [x, y + skew],
      [x + width, y - skew],
      [x + width - 4, y + height - skew],
      [x + 3, y + height + skew],
    ]),
    { fill, lift },
  )
}

/** The title of a shot at its moment. */
export function drawTitle(ctx: Ctx, plan: FilmPlan, title: Title, n: number): void {
  if (plan.order.cut === 'young') youngTitle(ctx, plan, title, n)
  else storyTitle(ctx, plan, title, n)
}

function youngTitle(ctx: Ctx, { order, beats }: FilmPlan, { kicker, body, box, from }: Title, n: number): void {
  const { kit } = order
  const t = (n - from) / FPS
  const beat = beats.seconds / beats.count
  let y = box.y
  if (kicker) {
    const come = easeBack((t - 0.05) / 0.3)
    if (t > 0.05) {
      const [w, h] = [kicker.width + 36, kicker.size * 1.56]
      const x = box.x - (1 - come) * (w + box.x)
      strip(ctx, x, y, w, h, kit.accentGround, -2)
      write(ctx, kicker.lines[0]!, x + 18, y + h * 0.5, 'sans600', kicker.size, kit.onDark)
    }
    y += kicker.size * 1.56 + 8
  }
  for (const [i, line] of body.lines.entries()) {
    // One line a half beat: the words come with the music.
    const since = t - 0.12 - i * beat * 0.5
    const [w, h] = [widthOf(line, 'sans600', body.size) + 40, body.size * 1.18]
    if (since > 0) {
      const come = easeBack(since / 0.34)
      ctx.save()
      ctx.translate(box.x - (1 - come) * (w + box.x), y + i * h)
      ctx.rotate((1 - come) * -0.08)
      strip(ctx, 0, 0, w, h - 6, kit.paper, i % 2 ? -2.5 : 2)
      write(ctx, line, 20, (h - 6) * 0.5, 'sans600', body.size, kit.ink)
      ctx.restore()
    }
  }
}

function storyTitle(ctx: Ctx, plan: FilmPlan, { kicker, body, box, from, to }: Title, n: number): void {
  const t = (n - from) / FPS
  const left = (to - n) / FPS
  const show = Math.min(easeOut((t - 0.35) / 0.9), easeOut(left / 0.35))
  if (show <= 0) return
  ctx.save()
  ctx.globalAlpha = show
  const ink = '#FFF8EC'
  ctx.shadowColor = 'rgba(24,14,8,.55)'
  ctx.shadowBlur = 16
  let y = box.y
  const x = box.x + 24
  if (kicker) {
    write(ctx, kicker.lines[0]!, x, y + kicker.size * 0.65, 'sans400', kicker.size, ink)
    y += kicker.size * 1.3 + 14
  }
  for (const [i, line] of body.lines.entries())
    write(ctx, line, x, y + body.size * 1.18 * (i + 0.5) + (1 - show) * 12, 'serif600', body.size, ink)
  ctx.shadowColor = 'transparent'
  ctx.fillStyle = plan.order.kit.accent
  const high = box.height - 14
  ctx.fillRect(box.x, box.y + 4, 5, high * easeOut((t - 0.2) / 0.9))
  ctx.restore()
}

/** Writes a line around a middle line. */
export function write(
  ctx: Ctx,
  text: string,
  x: number,
  middle: number,
  face: Face,
  size: number,
  color: string,
): void {
  ctx.font = fontOf(face, size)
  ctx.textBaseline = 'alphabetic'
  ctx.textAlign = 'left'
  ctx.fillStyle = color
  // Middle of Chinese ink and of capitals, in shares of the size.
  ctx.fillText(text, x, middle + size * 0.365)
}

/** A caption: on a strip with the spoken word marked, or quietly over a veil. */
export function drawCaption(ctx: Ctx, { order, endFrom }: FilmPlan, caption: Caption, n: number): void {
  const { set, box } = caption
  const ms = (n / FPS) * 1000
  const face = faceOf(order.cut)
  const height = set.size * 1.3
  const top = box.y + (box.height - set.lines.length * height) / 2
  for (const [i, line] of set.lines.entries()) {
    const w = widthOf(line, face, set.size)
    const x = box.x + (box.width - w) / 2
    const y = top + i * height
    if (order.cut === 'young') {
      strip(ctx, x - 18, y + 2, w + 36, height - 4, order.kit.paper, i % 2 ? -1.5 : 1.5, 6)
      write(ctx, line, x, y + height / 2, face, set.size, order.kit.ink)
      spokenWord(ctx, caption, i, line, x, y + height / 2, face, ms, order.kit.accentText)
    } else if (n > endFrom + 8 && order.format === 'portrait') {
      write(ctx, line, x, y + height / 2, face, set.size, order.kit.ink)
    } else {
      ctx.save()
      ctx.shadowColor = 'rgba(16,9,4,.8)'
      ctx.shadowBlur = 12
      write(ctx, line, x, y + height / 2, face, set.size, '#FFFAF0')
      write(ctx, line, x, y + height / 2, face, set.size, '#FFFAF0')
      ctx.restore()
    }
  }
}

/** Writes the word that is being heard once more, in the brand's colour. */
function spokenWord(
  ctx: Ctx,
  { words, set }: Caption,
  lineNo: number,
  line: string,
  x: number,
  middle: number,
  face: Face,
  ms: number,
  color: string,
): void {
  let index = -1
  for (const [i, word] of words.entries()) if (word.fromMs <= ms) index = i
  const word = words[index]
  if (!word || word.line !== lineNo) return
  const before = words
    .slice(0, index)
    .filter(({ line: at }) => at === lineNo)
    .map(({ text }) => text)
    .join('')
  const from = line.startsWith(before.trimStart()) ? before.trimStart() : undefined
  const text = word.text.trim().replace(/[，。；：、,;:.]$/u, '')
  if (from === undefined || text === '' || !line.slice(from.length).startsWith(text)) return
  write(ctx, text, x + widthOf(from, face, set.size), middle, face, set.size, color)
}

/** Soft dark behind the words of a story, so that they are read on any ground. */
export function drawVeils(ctx: Ctx, { order, width, height }: FilmPlan, hasTitle: boolean): void {
  if (order.cut !== 'story') return
  const band = (from: number, to: number, strength: number) => {
    const veil = ctx.createLinearGradient(0, from, 0, to)
    veil.addColorStop(0, `rgba(24,14,8,${strength})`)
    veil.addColorStop(0.55, `rgba(24,14,8,${strength * 0.62})`)
    veil.addColorStop(1, 'rgba(24,14,8,0)')
    ctx.fillStyle = veil
    ctx.fillRect(0, Math.min(from, to), width, Math.abs(to - from))
  }
  band(height, height * 0.66, 0.62)
  if (!hasTitle) return
  if (order.format === 'portrait') {
    band(0, height * 0.36, 0.6)
    return
  }
  const side = ctx.createLinearGradient(0, 0, width * 0.56, 0)
  side.addColorStop(0, 'rgba(24,14,8,.58)')
  side.addColorStop(1, 'rgba(24,14,8,0)')
  ctx.fillStyle = side
  ctx.fillRect(0, 0, width * 0.56, height)
}
