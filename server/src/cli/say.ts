import { dirname } from 'node:path'
import { aiLabel } from '@qianmian/compliance'
import { hash32, type Lang, type LocalizedText } from '@qianmian/kernel'
import { encodeWav, type SpeechEngine, speakWhole, styleById, VOICE_STYLES } from '@qianmian/voice'
import { sealFile } from '../compute/seal-file.ts'
import { ERRORS, isStorageFull } from '../platform/errors.ts'
import type { SigningKey } from '../platform/provenance/signing-keys.ts'
import { writeWhole } from '../platform/whole-files.ts'
import { releaseFile } from '../provenance/release-file.ts'

export interface SayOptions {
  readonly engine: SpeechEngine
  readonly style: string
  readonly lang?: Lang
  readonly outFile: string
  /** Signs the file; without it it carries its label alone. */
  readonly key?: SigningKey
  readonly print: (line: string) => void
}

const MOST_CHARS = 5000

/** What a listener is told of the voice: a formant voice is not sold as a person. */
const KIND: Readonly<Record<SpeechEngine['abilities']['kind'], LocalizedText>> = {
  formant: { zh: '共振峰合成音', en: 'formant voice' },
  neural: { zh: '神经网络合成音', en: 'neural voice' },
  provider: { zh: '外部服务合成音', en: 'voice of a provider' },
}

/**
 * Speaks a text into a WAV file.
 * @returns the exit code: 0 written, 64 a wrong option, 65 nothing to say, 69 no voice, 70 no label, 73 no such folder, 74 a full disk
 */
export async function say(text: string, options: SayOptions): Promise<number> {
  const { engine, lang, outFile, key, print } = options
  const style = styleById(options.style)
  if (!style) {
    const known = VOICE_STYLES.map(({ id, name }) => `${id} ${name.zh}`).join('，')
    print(
      `没有这种声音：${options.style}。有：${known}。\nNo such style: ${options.style}. --style ${VOICE_STYLES.map(({ id }) => id).join(', ')}`,
    )
    return 64
  }
  if (text.length > MOST_CHARS) {
    print(`一次最多 ${MOST_CHARS} 字。At most ${MOST_CHARS} characters at once.`)
    return 64
  }
  const said = await speakWhole(engine, text, { style, lang })
  if (!said.ok) {
    print(`说不了：${said.error.detail}\nCannot speak: ${said.error.detail}`)
    return 69
  }
  const speech = said.value
  if (speech.samples.length === 0) {
    print('没有可以念的字。There is nothing to say.')
    return 65
  }
  const wav = encodeWav(speech.samples, speech.sampleRate)
  const { hidden } = aiLabel('audio', 'CN', 'embedded', { producer: 'QIANMIAN', produceId: `say-${hash32(text)}` })
  const sealed = await sealFile({ bytes: wav, mime: 'audio/wav', label: hidden, title: text.slice(0, 60), key })
  const out = sealed.ok ? releaseFile({ bytes: sealed.value, mime: 'audio/wav', isGenerated: true }) : sealed
  if (!out.ok) {
    print(`${out.error.message.zh}\n${out.error.message.en}`)
    return 70
  }
  const { bytes } = out.value
  try {
    await writeWhole([{ path: outFile, bytes }])
  } catch (error) {
    if (isStorageFull(error)) {
      print(`${ERRORS['storage-full'].zh} ${ERRORS['storage-full'].en}`)
      return 74
    }
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    print(`没有这个文件夹：${dirname(outFile)}。No such folder: ${dirname(outFile)}.`)
    return 73
  }
  const seconds = (speech.samples.length / speech.sampleRate).toFixed(1)
  const kind = KIND[engine.abilities.kind]
  print(`${outFile}：${seconds} 秒，${style.name.zh}，${kind.zh}；文件里有 AI 标识，听得见的提示发布前须加`)
  print(
    `${outFile}: ${seconds} s, ${style.name.en}, ${kind.en}; the file carries its AI label, a notice that can be heard has to be added before publishing`,
  )
  return 0
}
