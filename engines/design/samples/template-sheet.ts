/**
 * Draws every template in one format for samples of both languages, with a photograph, a cut-out and without a picture.
 * Run: npx tsx --conditions=@qianmian/source engines/design/samples/template-sheet.ts <out.png> <format> [template,template]
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { seededRandom } from '@qianmian/kernel'
import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
import {
  brandKit,
  composePoster,
  type FormatId,
  layoutGate,
  lintPoster,
  openFaces,
  POSTER_FORMATS,
  type PosterFonts,
  posterBoxes,
  posterSvg,
  samplePicture,
  TEMPLATE_IDS,
} from '../src/index.ts'
import { templateSamples } from './template-samples.ts'

const [out = 'template-sheet.png', formatName = 'square', only = ''] = process.argv.slice(2)
const require = createRequire(import.meta.url)
const face = (path: string): Uint8Array => new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${path}`)))
const fonts: PosterFonts = {
  sans400: face('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  sans600: face('noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf'),
  serif600: face('noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf'),
}
const faces = openFaces(fonts)
const format = POSTER_FORMATS[formatName as FormatId] ?? POSTER_FORMATS.square
const cell = { width: Math.round(300 * Math.sqrt(format.width / format.height)), height: 0 }
cell.height = Math.round((cell.width * format.height) / format.width)
const samples = await templateSamples()
const wanted = only === '' ? TEMPLATE_IDS : TEMPLATE_IDS.filter((id) => only.split(',').includes(id))
const made: { row: number; png: Uint8Array }[] = []
for (const [row, template] of wanted.entries()) {
  for (const sample of samples) {
    const picture = sample.slots.picture
    const looked = picture && samplePicture(picture)
    const kit = brandKit(sample.palette, looked?.palette ?? [], { ...(looked && { product: looked.product }) })
    const compositions = composePoster(sample.slots, kit, format, sample.lang, seededRandom(sample.name), fonts, {
      template,
    })
    const best = compositions.sort((a, b) => lintPoster(b, posterBoxes(b)).score - lintPoster(a, posterBoxes(a)).score)[
      sample.second && compositions.length > 1 ? 1 : 0
    ]
    if (!best) {
      console.log(`${template} ${sample.name}: –`)
      continue
    }
    const png = new Resvg(posterSvg(best, faces), {
      font: { loadSystemFonts: false },
      fitTo: { mode: 'width', value: cell.width },
    })
      .render()
      .asPng()
    const lint = lintPoster(best, posterBoxes(best))
    console.log(
      `${template} ${sample.name}: ${lint.score.toFixed(0)} ${layoutGate(lint).status} ${lint.findings.map((finding) => `${finding.code}(${finding.excerpt})`).join(' ')}`,
    )
    made.push({ row, png })
  }
}
// Flows into lines of a sheet; a template's posters stand together.
const perLine = Math.max(1, Math.floor(2600 / (cell.width + 14)))
const tiles: sharp.OverlayOptions[] = []
for (const [i, { png }] of made.entries()) {
  tiles.push({
    input: await sharp(png).resize(cell.width, cell.height, { fit: 'fill' }).toBuffer(),
    left: 14 + (i % perLine) * (cell.width + 14),
    top: 14 + Math.floor(i / perLine) * (cell.height + 14),
  })
}
await sharp({
  create: {
    width: 14 + Math.min(perLine, made.length) * (cell.width + 14),
    height: 14 + Math.ceil(made.length / perLine) * (cell.height + 14),
    channels: 3,
    background: '#8C8378',
  },
})
  .composite(tiles)
  .png()
  .toFile(out)
