/**
 * Draws every template for several brands, lengths, languages and formats on one sheet, for looking at.
 * Run: npx tsx --conditions=@qianmian/source engines/design/samples/contact-sheet.ts <out.png> [folder of pictures] [format] [only]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { seededRandom } from '@qianmian/kernel'
import sharp from 'sharp'
import {
  brandKit,
  composePoster,
  type FormatId,
  layoutGate,
  lintPoster,
  POSTER_FORMATS,
  type PosterFonts,
  type PosterPicture,
  renderPoster,
  samplePicture,
} from '../src/index.ts'
import { SAMPLE_POSTERS, type SamplePoster } from './sample-posters.data.ts'

const [out = 'contact-sheet.png', folder = 'demo/pictures', formatName = 'square', only = ''] = process.argv.slice(2)
const require = createRequire(import.meta.url)
const face = (path: string): Uint8Array => new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${path}`)))
const fonts: PosterFonts = {
  sans400: face('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  sans600: face('noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf'),
  serif600: face('noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf'),
}

/** The picture whose name begins like the sample's, as JPEG; without one, a gradient with a round object made in code. */
async function pictureFor(sample: SamplePoster): Promise<PosterPicture> {
  const name = existsSync(folder) ? readdirSync(folder).find((file) => file.startsWith(sample.picture)) : undefined
  const source = name ? sharp(join(folder, name)) : sharp(Buffer.from(madeUp(sample.palette[0] ?? '#D9432A')))
  const { data, info } = await source.jpeg({ quality: 90 }).toBuffer({ resolveWithObject: true })
  return { bytes: new Uint8Array(data), width: info.width, height: info.height }
}

const madeUp = (color: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1500"><defs><linearGradient id="g" y2="1"><stop stop-color="#E9E1D4" offset="0"/><stop stop-color="#CFC3B2" offset="1"/></linearGradient></defs><rect width="1200" height="1500" fill="url(#g)"/><ellipse cx="640" cy="1180" rx="330" ry="40" fill="#8a7c68" opacity=".5"/><circle cx="620" cy="900" r="290" fill="${color}"/></svg>`

const format = POSTER_FORMATS[(Object.hasOwn(POSTER_FORMATS, formatName) ? formatName : 'square') as FormatId]
const cell = { width: Math.round(300 * Math.sqrt(format.width / format.height)), height: 0 }
cell.height = Math.round((cell.width * format.height) / format.width)
const tiles: sharp.OverlayOptions[] = []
let row = 0
let widest = 0
for (const sample of SAMPLE_POSTERS) {
  if (only && !sample.picture.startsWith(only)) continue
  const picture = sample.typeOnly ? undefined : await pictureFor(sample)
  const kit = brandKit(sample.palette, picture ? samplePicture(picture).palette : [])
  const slots = { ...sample.slots, ...(picture && { picture }) }
  const compositions = composePoster(slots, kit, format, sample.lang, seededRandom(sample.picture), fonts)
  let columnAt = 0
  for (const composition of compositions) {
    const { png, boxes, pixels } = await renderPoster(composition, fonts)
    const lint = lintPoster(composition, boxes, pixels)
    const gate = layoutGate(lint)
    const codes = lint.findings.map((finding) => `${finding.code}(${finding.excerpt})`).join(' ')
    console.log(
      `${sample.picture} ${sample.lang} ${composition.template}: ${lint.score.toFixed(0)} ${gate.status} ${codes}`,
    )
    tiles.push({
      input: await sharp(png).resize(cell.width, cell.height).toBuffer(),
      left: 20 + columnAt * (cell.width + 20),
      top: 20 + row * (cell.height + 20),
    })
    columnAt++
  }
  widest = Math.max(widest, columnAt)
  row++
}
await sharp({
  create: {
    width: 20 + widest * (cell.width + 20),
    height: 20 + row * (cell.height + 20),
    channels: 3,
    background: '#8C8378',
  },
})
  .composite(tiles)
  .png()
  .toFile(out)
