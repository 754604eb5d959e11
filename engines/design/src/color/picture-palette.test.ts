import { describe, expect, test } from 'vitest'
import { brandKit } from './brand-kit.ts'
import { contrast, hexToRgb, oklabToRgb, reaching, rgbToHex, rgbToOklab } from './color.ts'
import { picturePalette } from './picture-palette.ts'

function paint(width: number, height: number, color: (x: number, y: number) => [number, number, number]): Uint8Array {
  const rgba = new Uint8Array(4 * width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rgba.set([...color(x, y), 255], 4 * (y * width + x))
  }
  return rgba
}

describe('picturePalette', () => {
  const backdrop: [number, number, number] = [222, 212, 196]
  const product: [number, number, number] = [217, 67, 42]
  const picture = paint(60, 60, (x, y) => (x > 25 && x < 34 && y > 25 && y < 34 ? product : backdrop))

  test('the backdrop comes first and a small product is not lost in it', () => {
    const palette = picturePalette(picture, 60, 60)
    expect(palette[0]?.hex).toBe(rgbToHex(backdrop))
    expect(palette.some((swatch) => swatch.hex === rgbToHex(product))).toBe(true)
    expect(palette.reduce((sum, swatch) => sum + swatch.share, 0)).toBeCloseTo(1)
  })

  test('with a mask only the product counts', () => {
    const mask = new Uint8Array(3600)
    for (let y = 26; y < 34; y++) for (let x = 26; x < 34; x++) mask[y * 60 + x] = 255
    expect(picturePalette(picture, 60, 60, mask).map((swatch) => swatch.hex)).toEqual([rgbToHex(product)])
  })

  test('a picture without opaque pixels has no colours', () => {
    expect(picturePalette(new Uint8Array(400), 10, 10)).toEqual([])
  })

  test('the same picture gives the same palette', () => {
    expect(picturePalette(picture, 60, 60)).toEqual(picturePalette(picture, 60, 60))
  })
})

describe('brandKit', () => {
  test('every pair of text and ground can be read, whatever the brand colour', () => {
    for (const accent of ['#D9432A', '#FFE45C', '#00FFAA', '#FFFFFF', '#000000', '#35557F', '#F7C5CC']) {
      const kit = brandKit(
        [accent],
        picturePalette(
          paint(8, 8, (x) => [x * 30, 40, 200 - x * 20]),
          8,
          8,
        ),
      )
      for (const ground of [kit.paper, kit.tint]) {
        for (const ink of [kit.ink, kit.inkSoft, kit.accentText]) {
          expect(contrast(ink, ground), `${accent} ${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5)
        }
      }
      for (const ink of [kit.onDark, kit.onDarkSoft, kit.accentOnDark]) {
        expect(contrast(ink, kit.dark), `${accent} ${ink} on ${kit.dark}`).toBeGreaterThanOrEqual(4.5)
      }
      expect(contrast(kit.onDark, kit.accentGround), accent).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('a malformed colour does not stop a shop from having posters', () => {
    expect(brandKit(['vermilion', '#1E7B6A']).accent).toBe('#1E7B6A')
    expect(brandKit([]).accent).toBe('#D9432A')
  })
})

describe('colour', () => {
  test('OKLab and back is the same colour', () => {
    for (const hex of ['#D9432A', '#17130F', '#FBF7F0', '#1E7B6A']) {
      expect(rgbToHex(oklabToRgb(rgbToOklab(hexToRgb(hex) ?? [0, 0, 0])))).toBe(hex)
    }
  })

  test('contrast agrees with the figures of the design tokens', () => {
    expect(contrast('#17130F', '#FBF7F0')).toBeCloseTo(17.3, 1)
    expect(contrast('#D9432A', '#FBF7F0')).toBeCloseTo(4.1, 1)
  })

  test('reaching moves a colour only as far as reading needs', () => {
    expect(reaching('#17130F', '#FBF7F0', 4.5)).toBe('#17130F')
    const moved = reaching('#D9432A', '#FBF7F0', 4.5)
    expect(contrast(moved, '#FBF7F0')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(moved, '#FBF7F0')).toBeLessThan(5.4)
  })
})
