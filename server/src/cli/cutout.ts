import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { LocalizedText } from '@qianmian/kernel'
import { cutOutPicture } from '../compute/cut-out-picture.ts'
import { ERRORS, isStorageFull } from '../platform/errors.ts'
import type { SigningKey } from '../platform/provenance/signing-keys.ts'
import { writeWhole } from '../platform/whole-files.ts'
import { releaseFile } from '../provenance/release-file.ts'

export interface CutoutOptions {
  readonly outFile: string
  readonly shadow: boolean
  readonly key?: SigningKey
  readonly print: (line: string) => void
}

const MOST_BYTES = 64 * 1024 * 1024
const BACKGROUNDS: Readonly<Record<string, LocalizedText>> = {
  plain: { zh: '纯色背景', en: 'plain background' },
  gradient: { zh: '渐变背景', en: 'graded background' },
  textured: { zh: '纹理背景', en: 'textured background' },
  cluttered: { zh: '杂乱背景', en: 'cluttered background' },
  transparent: { zh: '原图透明', en: 'transparent already' },
}

/**
 * Cuts the product out of a picture and writes it on a transparent canvas.
 * @returns the exit code: 0 written, 64 a wrong name for the result, 65 no clear product or no picture, 66 no such file,
 * 70 no label, 73 no such folder, 74 a full disk
 */
export async function cutout(file: string, { outFile, shadow, key, print }: CutoutOptions): Promise<number> {
  const format = /\.(png|webp)$/i.exec(outFile)?.[1]?.toLowerCase() as 'png' | 'webp' | undefined
  if (!format) {
    print('结果要透明，请写成 .png 或 .webp。The result is transparent: name it .png or .webp.')
    return 64
  }
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  )
  if (size === undefined) {
    print(`没有这个文件：${file}。No such file: ${file}.`)
    return 66
  }
  if (size > MOST_BYTES) {
    print('文件太大，最多 64 MB。The file is too large; 64 MB is the most.')
    return 65
  }
  const bytes = new Uint8Array(await readFile(file))
  const parent = createHash('sha256').update(bytes).digest('hex')
  const cut = await cutOutPicture({ bytes, format, produceId: `cutout-${parent.slice(0, 16)}`, parent, shadow, key })
  if (!cut.ok) {
    print(`${cut.error.message.zh}\n${cut.error.message.en}`)
    return 65
  }
  const out = releaseFile({ bytes: cut.value.bytes, mime: cut.value.mime, isGenerated: true })
  if (!out.ok) {
    print(`${out.error.message.zh}\n${out.error.message.en}`)
    return 70
  }
  try {
    await writeWhole([{ path: outFile, bytes: out.value.bytes }])
  } catch (error) {
    if (isStorageFull(error)) {
      print(`${ERRORS['storage-full'].zh} ${ERRORS['storage-full'].en}`)
      return 74
    }
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    print(`没有这个文件夹：${dirname(outFile)}。No such folder: ${dirname(outFile)}.`)
    return 73
  }
  const { width, height, confidence, background } = cut.value
  const sure = Math.round(confidence * 100)
  const kind = BACKGROUNDS[background]
  print(`${outFile}：${width} × ${height}，${kind?.zh}，把握 ${sure}%；文件里有 AI 标识，发布时要在图旁写明`)
  print(
    `${outFile}: ${width} × ${height}, ${kind?.en}, ${sure} % sure; the file carries its AI label, which has to be shown beside it when published`,
  )
  return 0
}
