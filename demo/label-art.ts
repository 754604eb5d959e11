import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { LabelBitmap } from '@qianmian/render'
import { Resvg } from '@resvg/resvg-js'
import type { ProductLook } from './src/types.ts'

const require = createRequire(import.meta.url)
const fontFolder = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
const serifFolder = dirname(require.resolve('@expo-google-fonts/noto-serif-sc/package.json'))
const FONTS = [
  join(fontFolder, '400Regular', 'NotoSansSC_400Regular.ttf'),
  join(fontFolder, '500Medium', 'NotoSansSC_500Medium.ttf'),
  join(serifFolder, '600SemiBold', 'NotoSerifSC_600SemiBold.ttf'),
].filter((file) => readFileSync(file).length > 0)

const xmlText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/**
 * Draws a label: a field of colour, the title in serif, a rule, lines below. Printed straight on the package when the
 * field has the package's own colour.
 */
export function drawLabel(look: ProductLook, aspect: number): LabelBitmap | undefined {
  const label = look.label
  if (!label) return undefined
  const width = 720
  const height = Math.round(width / aspect)
  const field = label.colour.toLowerCase() === look.colour.toLowerCase() ? 'none' : label.colour
  const left = 64
  const longest = Math.max(...label.lines.map((line) => spread(line)), 1)
  const titleSize = Math.min(190, (width - 2 * left) / Math.max(2.4, spread(label.title) * 1.08), height * 0.3)
  const size = Math.min(58, (width - 2 * left) / longest, (height * 0.36) / Math.max(1, label.lines.length))
  const top = height * 0.1 + titleSize
  const lines = label.lines
    .map((line, i) => {
      const last = i === label.lines.length - 1 && label.lines.length > 1
      const y = last ? height - height * 0.1 : top + titleSize * 0.42 + 54 + i * size * 1.6
      return `<text x="${left}" y="${y}" font-family="Noto Sans SC" font-weight="${i === 0 ? 500 : 400}" font-size="${last ? size * 0.82 : size}" fill="${label.ink}" fill-opacity="${i === 0 ? 1 : 0.78}">${xmlText(line)}</text>`
    })
    .join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" rx="6" fill="${field}"/><text x="${left - titleSize * 0.04}" y="${top}" font-family="Noto Serif SC" font-weight="600" font-size="${titleSize}" fill="${label.ink}">${xmlText(label.title)}</text><rect x="${left}" y="${top + titleSize * 0.3}" width="${width - left * 2}" height="5" fill="${label.ink}" fill-opacity="0.7"/>${lines}</svg>`
  const image = new Resvg(svg, {
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' },
  }).render()
  return { width: image.width, height: image.height, rgba: unpremultiply(image.pixels) }
}

/** Width of a text in ems. */
function spread(text: string): number {
  let sum = 0
  for (const c of text) sum += (c.codePointAt(0) ?? 0) > 0x2e00 ? 1 : 0.58
  return sum
}

/** resvg hands out premultiplied colour. */
function unpremultiply(pixels: Buffer): Uint8Array {
  const out = new Uint8Array(pixels)
  for (let i = 0; i < out.length; i += 4) {
    const a = out[i + 3]!
    if (a === 0 || a === 255) continue
    for (let c = 0; c < 3; c++) out[i + c] = Math.min(255, Math.round((out[i + c]! * 255) / a))
  }
  return out
}
