import { dirname } from 'node:path'
import type { Lang, LocalizedText } from '@qianmian/kernel'
import { ANGLE_IDS, ANGLE_NAMES, type AngleId, SCENE_IDS, SCENE_NAMES, type SceneId, scenesFor } from '@qianmian/render'
import { type RenderChoice, renderOrder, sealedRender } from '../flows/draw-renders.ts'
import { type RenderedProduct, renderSubject } from '../flows/render-subject.ts'
import type { Compute } from '../platform/compute/compute.ts'
import { ERRORS, isStorageFull } from '../platform/errors.ts'
import type { SigningKey } from '../platform/provenance/signing-keys.ts'
import { writeWhole } from '../platform/whole-files.ts'

/** A product as the command line found it. */
export interface FoundProduct extends RenderedProduct {
  readonly handle: string
  readonly palette: readonly string[]
  /** Option values of the variant that the SKU names. */
  readonly variant?: readonly LocalizedText[]
}

export interface RenderCommand {
  /** SKU, id or handle. */
  readonly product: string
  readonly scene: string
  readonly angle: string
  readonly lang?: Lang
  readonly isPreview: boolean
  readonly seed?: string
  readonly outFile: string
  readonly find: (key: string) => Promise<FoundProduct | undefined>
  readonly compute: Compute
  /** Signs the file; without it it carries its label alone. */
  readonly key?: SigningKey
  readonly signal?: AbortSignal
  readonly print: (line: string) => void
}

const known = <T extends string>(list: readonly T[], word: string): T | undefined => list.find((id) => id === word)
const choices = (names: Readonly<Record<string, LocalizedText>>): string =>
  Object.entries(names)
    .map(([id, { zh }]) => `${id} ${zh}`)
    .join('，')

/**
 * Draws a product's picture into a PNG or WebP file.
 * @returns the exit code: 0 written, 64 a wrong option, 65 no such product or no such place for it, 73 no such folder, 74 a full disk, 130 stopped
 */
export async function render(command: RenderCommand): Promise<number> {
  const { print, outFile, compute, key, signal } = command
  const scene: SceneId | undefined = known(SCENE_IDS, command.scene)
  const angle: AngleId | undefined = known(ANGLE_IDS, command.angle)
  if (!scene || !angle) {
    print(`场景有：${choices(SCENE_NAMES)}。角度有：${choices(ANGLE_NAMES)}。`)
    print(`--scene ${SCENE_IDS.join(', ')}  --angle ${ANGLE_IDS.join(', ')}`)
    return 64
  }
  const found = await command.find(command.product)
  if (!found) {
    print(`没有这件商品：${command.product}。No such product: ${command.product}.`)
    return 65
  }
  const choice: RenderChoice = {
    scene,
    angle,
    seed: command.seed ?? found.handle,
    lang: command.lang ?? 'zh',
    quality: command.isPreview ? 'preview' : 'final',
    format: outFile.toLowerCase().endsWith('.webp') ? 'webp' : 'png',
    ...(found.variant ? { variant: found.variant } : {}),
  }
  const planned = renderOrder(found, found.palette, choice)
  if (!planned.ok) {
    const suit = scenesFor(renderSubject(found).subject)
    print(`${planned.error.message.zh} 可以用：${suit.map((id) => SCENE_NAMES[id].zh).join('、')}。`)
    print(`${planned.error.message.en} It can stand in: ${suit.join(', ')}.`)
    return 65
  }
  let said = 0
  try {
    const { file, width, height } = await sealedRender(compute, planned.value.order, key, {
      ...(signal ? { signal } : {}),
      onProgress: (done, of) => {
        if (done * 4 < said * of || command.isPreview) return
        said = Math.floor((done * 4) / of) + 1
        print(`  ${done} / ${of}`)
      },
    })
    await writeWhole([{ path: outFile, bytes: file.bytes }])
    for (const { message } of planned.value.notes) print(`  ${message.zh} ${message.en}`)
    print(
      `${outFile}：${width} × ${height}，${SCENE_NAMES[scene].zh}，${ANGLE_NAMES[angle].zh}；图上和文件里都有 AI 标识`,
    )
    print(
      `${outFile}: ${width} × ${height}, ${SCENE_NAMES[scene].en}, ${ANGLE_NAMES[angle].en}; labelled as AI-made in sight and in the file`,
    )
    return 0
  } catch (error) {
    if (signal?.aborted) {
      print('停了，什么也没写。Stopped; nothing was written.')
      return 130
    }
    if (isStorageFull(error)) {
      print(`${ERRORS['storage-full'].zh} ${ERRORS['storage-full'].en}`)
      return 74
    }
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    print(`没有这个文件夹：${dirname(outFile)}。No such folder: ${dirname(outFile)}.`)
    return 73
  }
}
