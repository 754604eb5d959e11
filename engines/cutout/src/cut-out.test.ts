import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { composeCutOut } from './compose-cut-out.ts'
import { cutOut } from './cut-out.ts'
import { drawnPicture } from './testing/drawn-picture.ts'

const [W, H] = [240, 300]
const inDisc = (x: number, y: number) => (x - 120) ** 2 + (y - 150) ** 2 < 70 ** 2
const RED = [176, 40, 44] as const
const disc = (background: (x: number, y: number) => readonly [number, number, number]) =>
  drawnPicture(W, H, (x, y) => (inDisc(x, y) ? RED : background(x, y)))

/** Intersection over union with the disc. */
function overlapWithDisc(rgba: Uint8Array): number {
  let [both, either] = [0, 0]
  for (let i = 0; i < W * H; i++) {
    const [a, b] = [rgba[i * 4 + 3]! > 127, inDisc(i % W, Math.floor(i / W))]
    if (a && b) both += 1
    if (a || b) either += 1
  }
  return both / either
}

describe('cutOut', () => {
  const wood = seededRandom('wood')
  const heap = Array.from({ length: 240 }, () => wood.int(256))
  const grain = Array.from({ length: H }, () => 8 * wood.normal())
  it.each([
    ['a plain wall', () => [226, 224, 220] as const, 'plain'],
    ['a graded wall', (x: number, y: number) => [140 + x * 0.4, 150 + y * 0.3, 160] as const, 'gradient'],
    ['a dark wall', () => [30, 32, 38] as const, 'plain'],
    ['boards', (_: number, y: number) => [150 + grain[y]!, 120 + grain[y]!, 90 + grain[y]!] as const, undefined],
  ])('finds a thing before %s', (_, background, kind) => {
    const cut = cutOut(disc(background))
    if (!cut.ok) throw new Error(cut.error.reason)
    expect(overlapWithDisc(cut.value.rgba)).toBeGreaterThan(0.95)
    // Before a texture a stray strip may hang on to the thing and widen its box.
    if (!kind) return
    expect(cut.value.background).toBe(kind)
    expect(Math.abs(cut.value.box.x - 50) + Math.abs(cut.value.box.width - 140)).toBeLessThan(8)
  })

  it('leaves a soft shadow behind', () => {
    const cut = cutOut(
      disc((x, y) => {
        const v = 1 - 0.35 * Math.exp(-((x - 150) ** 2 + (y - 215) ** 2) / 2500)
        return [226 * v, 224 * v, 220 * v]
      }),
    )
    expect(cut.ok && overlapWithDisc(cut.value.rgba)).toBeGreaterThan(0.93)
  })

  it('takes the background out of the rim', () => {
    // A rim of half red and half green must come out red.
    const green = [60, 190, 80] as const
    const cut = cutOut(
      drawnPicture(W, H, (x, y) => {
        const share = Math.min(1, Math.max(0, 70.5 - Math.hypot(x - 120, y - 150) + 1) / 2)
        return RED.map((c, k) => c * share + green[k]! * (1 - share)) as unknown as typeof RED
      }),
    )
    if (!cut.ok) throw new Error(cut.error.reason)
    let rim = 0
    for (let i = 0; i < W * H; i++) {
      const a = cut.value.rgba[i * 4 + 3]!
      if (a < 60 || a > 230) continue
      rim += 1
      expect(cut.value.rgba[i * 4]!).toBeGreaterThan(cut.value.rgba[i * 4 + 1]!)
    }
    expect(rim).toBeGreaterThan(50)
  })

  it.each([
    ['an empty wall', drawnPicture(W, H, () => [220, 218, 214])],
    ['noise', drawnPicture(W, H, () => [128, 128, 128], 60)],
    ['a slope of light', drawnPicture(W, H, (x) => [60 + x * 0.7, 60 + x * 0.7, 70 + x * 0.7])],
    [
      'a heap of boxes',
      drawnPicture(W, H, (x, y) => {
        const cell = (Math.floor(y / 30) * 8 + Math.floor(x / 30)) * 3
        return [heap[cell]!, heap[cell + 1]!, heap[cell + 2]!]
      }),
    ],
    ['a thing that fills the picture', drawnPicture(W, H, (x, y) => (x < 10 && y < 10 ? [240, 240, 240] : RED))],
  ])('says no to %s, with one sentence in both languages', (_, picture) => {
    const cut = cutOut(picture)
    if (cut.ok) throw new Error(`cut out, ${cut.value.confidence} sure`)
    expect(cut.error.code).toBe('no-clear-product')
    expect(cut.error.message.zh && cut.error.message.en).toBeTruthy()
  })

  it('keeps the alpha that a picture brings, and says no to one that is empty', () => {
    const picture = disc(() => [255, 255, 255])
    for (let i = 0; i < W * H; i++) if (!inDisc(i % W, Math.floor(i / W))) picture.rgba[i * 4 + 3] = 0
    const cut = cutOut(picture)
    expect(cut.ok && [cut.value.background, cut.value.confidence]).toEqual(['transparent', 1])
    expect(cut.ok && Buffer.compare(cut.value.rgba, new Uint8Array(picture.rgba))).toBe(0)
    for (let i = 0; i < W * H; i++) picture.rgba[i * 4 + 3] = 0
    expect(cutOut(picture).ok).toBe(false)
  })

  it('refuses pixels that do not match and pictures that are too small', () => {
    const wrong = cutOut({ width: 100, height: 100, rgba: new Uint8Array(99) })
    const small = cutOut(drawnPicture(20, 400, () => [0, 0, 0]))
    expect([wrong.ok ? '' : wrong.error.reason, small.ok ? '' : small.error.reason]).toEqual([
      'bad-pixels',
      'too-small',
    ])
  })

  it('gives the same for the same picture', () => {
    const picture = disc(() => [200, 210, 220])
    const [first, second] = [cutOut(picture), cutOut(picture)]
    if (!first.ok || !second.ok) throw new Error('refused')
    expect(Buffer.compare(first.value.rgba, second.value.rgba)).toBe(0)
    expect([first.value.confidence, first.value.box]).toEqual([second.value.confidence, second.value.box])
  })
})

describe('composeCutOut', () => {
  it('crops to the product, lays a shadow under it and leaves the rest clear', () => {
    const box = drawnPicture(W, H, (x, y) => (x > 70 && x < 170 && y > 120 && y < 240 ? RED : [230, 230, 228]))
    const cut = cutOut(box)
    if (!cut.ok) throw new Error(cut.error.reason)
    const withShadow = composeCutOut(cut.value, { margin: 0.1 })
    const bare = composeCutOut(cut.value, { margin: 0.1, shadow: false })
    expect(withShadow.width).toBeGreaterThan(115)
    const alphas = ({ rgba }: { rgba: ArrayLike<number> }) => {
      let sum = 0
      for (let i = 3; i < rgba.length; i += 4) sum += rgba[i]!
      return sum
    }
    expect(alphas(withShadow)).toBeGreaterThan(alphas(bare) * 1.01)
    expect(withShadow.rgba[3]).toBe(0)
  })
})
