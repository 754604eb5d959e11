import type { LocalizedText } from '@qianmian/kernel'
import type { Jurisdiction } from '../law/rule.ts'
import type { AudibleForm } from './audible-notice.ts'

/** What was made. */
export type LabelKind = 'text' | 'picture' | 'audio' | 'video'

/** How it was made, and the codes that identify it. */
export interface LabelDetails {
  /** `rendered`: drawn from product facts; `edited`: a photograph that was changed; `avatar`: a virtual person speaks. */
  readonly form?: 'rendered' | 'edited' | 'avatar'
  /** Name or code of whoever makes the content. Use a code: no spaces, quotes, backslashes, Chinese. */
  readonly producer?: string
  /** Unique number of this content, for example its asset id. */
  readonly produceId?: string
  /** The program that made it, for example `Qianmian 0.1.0`. */
  readonly tool?: string
  /** Ids of the product facts that it states. */
  readonly facts?: readonly string[]
  /** Ids of the works that it was made from. */
  readonly parents?: readonly string[]
  /** The notice that is heard in it. */
  readonly audible?: AudibleForm
}

/** The metadata block of GB 45438-2025, Annex E: all strings, in this order. */
export interface AigcMetadata {
  readonly Label: string
  readonly ContentProducer: string
  readonly ProduceID: string
  readonly ReservedCode1: string
  readonly ContentPropagator: string
  readonly PropagateID: string
  readonly ReservedCode2: string
}

export interface HiddenLabel {
  readonly AIGC: AigcMetadata
  /** IPTC digital source type, read by picture tools worldwide. */
  readonly iptcDigitalSourceType: string
  /** The program that made it, as XMP's CreatorTool. */
  readonly tool?: string
  /** Ids of the product facts that the content states. */
  readonly facts?: readonly string[]
  /** Ids of the works that it was made from. */
  readonly parents?: readonly string[]
  /** The notice that is heard in it. A recording without one may not leave. */
  readonly audible?: AudibleForm
}

/** What a person sees and what a machine reads. */
export interface AiLabel {
  readonly kind: LabelKind
  readonly visible: LocalizedText
  readonly hidden: HiddenLabel
  /** What the label must look like where the work is shown; absent values are not asked for. */
  readonly rule: {
    /** Share of the shortest side that the label's ink must reach. */
    readonly minHeightShare?: number
    /** Seconds at the start of a film that must carry it. */
    readonly minSeconds?: number
    readonly where: LocalizedText
  }
}

const IPTC = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

const VISIBLE: Readonly<Record<LabelKind, LocalizedText>> = {
  text: { zh: 'AI生成', en: 'AI-generated' },
  picture: { zh: 'AI生成图', en: 'AI-generated picture' },
  audio: { zh: 'AI合成语音', en: 'AI-generated voice' },
  video: { zh: 'AI生成视频', en: 'AI-generated film' },
}
const FORMS: Readonly<Record<NonNullable<LabelDetails['form']>, LocalizedText>> = {
  rendered: { zh: 'AI生成渲染图', en: 'AI-generated render' },
  edited: { zh: 'AI合成图', en: 'AI-generated edit' },
  avatar: { zh: '虚拟主播，人工智能生成', en: 'Virtual host, AI-generated' },
}

const WHERE: Readonly<Record<LabelKind, LocalizedText>> = {
  text: { zh: '放在开头、结尾或紧挨正文的地方', en: 'At the start, the end, or right beside the text' },
  picture: { zh: '放在图片的边或角', en: 'At an edge or corner of the picture' },
  audio: { zh: '开头念出来，或在播放界面写出来', en: 'Spoken at the start or written in the player' },
  video: { zh: '片头和播放界面都要有', en: 'In the first frames and beside the player' },
}

/**
 * The label of a generated work: words that people see and metadata that machines read.
 *
 * Wording after GB 45438-2025: an AI element (AI, 人工智能) and a making element (生成, 合成). Metadata after its Annex E;
 * on first writing the propagator equals the producer. What `details` leaves out stays empty, and `checkLabel` refuses it.
 * The embedded engines are labelled like models: the Chinese rules name techniques, not sizes. For films the pictures' own
 * rendered form is kept. Elsewhere the same label is used; the European duty asks for the machine-readable part.
 *
 * @param generator `embedded`: no training data behind it; `model`: a trained model made it
 * @example aiLabel('picture', 'CN', 'embedded', { form: 'rendered', producer: 'QM-SHANYU', produceId: 'ast_1' }).visible.zh // 'AI生成渲染图'
 */
export function aiLabel(
  kind: LabelKind,
  jurisdiction: Jurisdiction,
  generator: 'embedded' | 'model',
  details: LabelDetails = {},
): AiLabel {
  const { form, producer = '', produceId = '', tool, facts, parents, audible } = details
  const fitting = form && (kind === 'picture' || form === 'avatar') ? FORMS[form] : VISIBLE[kind]
  return {
    kind,
    visible: fitting,
    hidden: {
      AIGC: {
        Label: '1',
        ContentProducer: producer,
        ProduceID: produceId,
        ReservedCode1: '',
        ContentPropagator: producer,
        PropagateID: produceId,
        ReservedCode2: '',
      },
      iptcDigitalSourceType: IPTC + sourceType(generator, form),
      ...(tool === undefined ? {} : { tool }),
      ...(facts === undefined ? {} : { facts }),
      ...(parents === undefined ? {} : { parents }),
      ...(audible === undefined ? {} : { audible }),
    },
    rule: {
      where: WHERE[kind],
      ...(jurisdiction === 'CN' && (kind === 'picture' || kind === 'video') ? { minHeightShare: 0.05 } : {}),
      ...(jurisdiction === 'CN' && kind === 'video' ? { minSeconds: 2 } : {}),
    },
  }
}

function sourceType(generator: 'embedded' | 'model', form: LabelDetails['form']): string {
  if (form === 'edited')
    return generator === 'model' ? 'compositeWithTrainedAlgorithmicMedia' : 'algorithmicallyEnhanced'
  return generator === 'model' ? 'trainedAlgorithmicMedia' : 'algorithmicMedia'
}
