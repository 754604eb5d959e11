import { Path2D } from '@napi-rs/canvas'
import { type Ctx, fade, grain, mix, polygon, sheet } from '../paper/paper.ts'
import { AREAS } from '../plan/areas.ts'
import type { FilmPlan, View } from '../plan/film-plan.ts'
import { easeBack, MOST_ENLARGED, type Pose } from './camera.ts'
import type { Stage, Subject } from './stage.ts'

/** The product as a sheet on the brand's colour: what a quick cut jumps to. @param t seconds since the cut */
export function drawCard(
  ctx: Ctx,
  plan: FilmPlan,
  stage: Stage,
  subject: Subject,
  view: View,
  pose: Pose,
  t: number,
): void {
  const { width, height, order } = plan
  const { kit } = order
  const unit = Math.min(width, height)
  const ground = [kit.accentGround, mix(kit.tint, '#FFFFFF', 0.1), kit.dark][view.shot % 3]!
  const bg = stage.layer(`card/${view.shot % 3}`, width, height, (pen) => {
    pen.fillStyle = ground
    pen.fillRect(0, 0, width, height)
    const disc = new Path2D()
    const room = AREAS[order.format].product
    disc.arc(room.x + room.width * 0.5, room.y + room.height * 0.5, unit * 0.46, 0, Math.PI * 2)
    sheet(
      pen,
      polygon([
        [width * 0.66, 0],
        [width, 0],
        [width, height],
        [width * 0.2, height],
      ]),
      { fill: mix(ground, view.shot % 3 === 1 ? kit.accent : '#FFFFFF', 0.1), lift: 10 },
    )
    sheet(pen, disc, {
      fill: view.shot % 3 === 1 ? mix(kit.accent, '#FFFFFF', 0.08) : mix(kit.paper, kit.tint, 0.55),
      lift: 16,
    })
    grain(pen, 0.12)
  })
  ctx.drawImage(bg, 0, 0)
  const pop = 0.72 + 0.28 * easeBack(t / 0.42)
  const room = AREAS[order.format].product
  const [cx, cy] = [room.x + room.width / 2 + pose.x * 0.5, room.y + room.height * 0.5]
  ctx.save()
  ctx.translate(cx, cy)
  ctx.rotate(-0.05 + 0.035 * Math.sin(t * 1.3) + (1 - pop) * 0.12)
  const zoom = pop * (0.96 + 0.1 * (pose.zoom - 1) * 4)
  ctx.scale(zoom, zoom)
  if (subject.cutout && subject.silhouette) {
    const { cutout } = subject
    const scale = Math.min(MOST_ENLARGED, (room.width * 1.02) / cutout.width, (room.height * 1.02) / cutout.height)
    const [w, h] = [cutout.width * scale, cutout.height * scale]
    const sticker = stage.layer(`sticker/${cutout.width}/${cutout.height}`, w + 120, h + 120, (pen) => {
      // The paper edge of a sticker: the outline in all directions.
      const white = stage.layer(`white/${cutout.width}/${cutout.height}`, cutout.width, cutout.height, (inner) => {
        inner.drawImage(cutout, 0, 0)
        inner.globalCompositeOperation = 'source-in'
        inner.fillStyle = '#FFFDF8'
        inner.fillRect(0, 0, cutout.width, cutout.height)
      })
      pen.shadowColor = 'rgba(30,16,8,.4)'
      pen.shadowBlur = 20
      pen.shadowOffsetX = 8
      pen.shadowOffsetY = 14
      pen.drawImage(white, 60, 60, w, h)
      pen.shadowColor = 'transparent'
      for (let i = 0; i < 32; i++) {
        const a = (i / 32) * Math.PI * 2
        pen.drawImage(white, 60 + Math.cos(a) * 13, 60 + Math.sin(a) * 13, w, h)
      }
      pen.imageSmoothingQuality = 'high'
      pen.drawImage(cutout, 60, 60, w, h)
    })
    ctx.drawImage(sticker, -w / 2 - 60, -h / 2 - 60)
  } else {
    const side = Math.min(room.width * 0.94, room.height * 1.02)
    const print = stage.layer(`print/${view.shot}/${subject.picture.width}`, side + 100, side * 1.16 + 100, (pen) => {
      const [w, h] = [side, side * 1.16]
      sheet(
        pen,
        polygon([
          [40, 40],
          [40 + w, 40],
          [40 + w, 40 + h - 74],
          [40 + w - 74, 40 + h],
          [40, 40 + h],
        ]),
        { fill: '#FFFDF8', lift: 20 },
      )
      const inset = 18
      pen.save()
      pen.clip(
        polygon([
          [40 + inset, 40 + inset],
          [40 + w - inset, 40 + inset],
          [40 + w - inset, 40 + h - 80],
          [40 + w - 80, 40 + h - inset],
          [40 + inset, 40 + h - inset],
        ]),
      )
      const { picture, focus } = subject
      const fill = Math.max(
        w / picture.width,
        h / picture.height,
        Math.min((w * 0.98) / focus.width, (h * 0.98) / focus.height),
      )
      const [px, py] = [focus.x + focus.width / 2, focus.y + focus.height * [0.5, 0.4, 0.6][view.shot % 3]!]
      const left = Math.min(40, Math.max(40 + w - picture.width * fill, 40 + w / 2 - px * fill))
      const top = Math.min(40, Math.max(40 + h - picture.height * fill, 40 + h / 2 - py * fill))
      pen.imageSmoothingQuality = 'high'
      pen.drawImage(picture, left, top, picture.width * fill, picture.height * fill)
      pen.restore()
      pen.fillStyle = fade(kit.accent, 0.82)
      pen.save()
      pen.translate(40 + w * 0.5, 40)
      pen.rotate(-0.04)
      pen.fillRect(-62, -19, 124, 38)
      pen.restore()
    })
    ctx.drawImage(print, -print.width / 2, -print.height / 2)
  }
  ctx.restore()
}
