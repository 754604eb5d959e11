import type { Finding, GateResult, LocalizedText } from '@qianmian/kernel'
import type { Jurisdiction } from '../law/rule.ts'
import { gateResult } from '../text/gate-result.ts'
import type { LabelKind } from './ai-label.ts'

/** What was found in and around an exported work. Measure it on the file that is published, not on its source. */
export interface LabelledWork {
  readonly kind: LabelKind
  readonly jurisdiction: Jurisdiction
  /** The label that people see; absent when there is none. */
  readonly visible?: string
  /** `text`: the whole exported text, to see whether the label stands in its first or last line. */
  readonly exportedText?: string
  /** The label is written in the interface right beside the work. */
  readonly besideWork?: boolean
  /** Height of the label's ink as a share of the shortest side. Pictures and films. */
  readonly inkHeightShare?: number
  /** The label touches an edge zone of the picture. */
  readonly atEdge?: boolean
  /** Seconds from the start during which the film shows the label. */
  readonly secondsFromStart?: number
  /** Live room with a virtual person: share of frames with the label. */
  readonly liveFrameShare?: number
  /** The label is spoken or sounded at the start, middle or end of the recording. */
  readonly spoken?: boolean
  /** The `AIGC` metadata as read back from the file. */
  readonly aigc?: Readonly<Record<string, unknown>>
  /** A machine-readable mark other than `AIGC`: IPTC source type or C2PA manifest. */
  readonly otherMark?: boolean
  /** The work was received from elsewhere, so the propagator may differ from the producer. */
  readonly passedOn?: boolean
}

const KEYS = [
  'Label',
  'ContentProducer',
  'ProduceID',
  'ReservedCode1',
  'ContentPropagator',
  'PropagateID',
  'ReservedCode2',
]
/** Characters that Annex E recommends, without the double quote. */
const CODE_CHARACTERS = /^[\x21\x23-\x5b\x5d-\x7e]*$/
const AI_WORD = /人工智能|(?<![A-Za-z])AI(?![A-Za-z])/i
const MAKING_WORD = /生成|合成|generated|synthesi[sz]ed|synthetic/i
const MIN_SHARE = 0.05
const MIN_SECONDS = 2

/**
 * Checks the label of a published work: wording, size, place and duration (GB 45438-2025, 5.1–5.4), metadata (6.1, Annex E),
 * the permanent label of a virtual host (直播电商监督管理办法 art. 37), the machine-readable mark of AI Act art. 50(2).
 * @returns gate `label`; every code blocks except `label-code-characters` and `label-passed-on` (ask)
 * @example checkLabel({ kind: 'picture', jurisdiction: 'CN' }).findings[0]?.code // 'label-missing'
 */
export function checkLabel(work: LabelledWork): GateResult {
  const checks = [
    ...(work.jurisdiction === 'CN' ? chinese(work) : []),
    ...(work.jurisdiction === 'EU' ? european(work) : []),
  ]
  return gateResult(
    'label',
    checks.length,
    checks.filter((check): check is Finding => check !== undefined),
  )
}

type Check = Finding | undefined

function chinese(work: LabelledWork): Check[] {
  return [...wording(work), ...placing(work), ...metadata(work)]
}

function european(work: LabelledWork): Check[] {
  const marked = work.otherMark === true || work.aigc !== undefined
  return [
    problem(marked, 'label-machine-readable', '', {
      zh: '文件里没有机器可读的标记。导出时写入元数据。',
      en: 'The file carries no machine-readable mark. Write the metadata on export.',
    }),
  ]
}

function wording(work: LabelledWork): Check[] {
  const visible = work.visible ?? ''
  if (visible === '') {
    const silent = work.kind === 'audio' && (work.spoken === true || work.besideWork === true)
    return [
      problem(silent, 'label-missing', '', {
        zh: '看不到AI标识。加上「AI生成」。',
        en: 'No AI label can be seen. Add "AI-generated".',
      }),
    ]
  }
  return [
    problem(AI_WORD.test(visible) && MAKING_WORD.test(visible), 'label-wording', visible, {
      zh: `「${visible}」不够。标识要同时有「AI」或「人工智能」，和「生成」或「合成」。`,
      en: `"${visible}" is not enough. A label names AI and says generated or synthesised.`,
    }),
  ]
}

function placing(work: LabelledWork): Check[] {
  switch (work.kind) {
    case 'text': {
      if (work.exportedText === undefined) return []
      const lines = work.exportedText.split('\n').filter((line) => line.trim() !== '')
      const ends = [lines[0], lines.at(-1)].some(
        (line) => line !== undefined && work.visible !== undefined && line.includes(work.visible),
      )
      return [
        problem(ends || work.besideWork === true, 'label-place', '', {
          zh: '导出的文字开头和结尾都没有标识。加在第一行或最后一行。',
          en: 'The exported text has no label in its first or last line. Add it to one of them.',
        }),
      ]
    }
    case 'picture':
      return [
        height(work),
        problem(work.atEdge === true, 'label-place', '', {
          zh: '标识不在图片的边或角。移过去。',
          en: 'The label is not at an edge or corner. Move it there.',
        }),
      ]
    case 'video':
      return [height(work), ...duration(work)]
    case 'audio':
      return [
        problem(work.spoken === true || work.besideWork === true, 'label-place', '', {
          zh: '语音里没有念出标识，播放处也没有写。加一处。',
          en: 'The label is neither spoken nor written beside the player. Add one of them.',
        }),
      ]
  }
}

function height(work: LabelledWork): Check {
  const share = work.inkHeightShare ?? 0
  return problem(share >= MIN_SHARE, 'label-too-small', work.visible ?? '', {
    zh: `标识高度是短边的${percent(share)}，要到5%。放大。`,
    en: `The label is ${percent(share)} of the shortest side and must reach 5%. Enlarge it.`,
  })
}

function duration(work: LabelledWork): Check[] {
  if (work.liveFrameShare !== undefined) {
    return [
      problem(work.liveFrameShare >= 1, 'label-not-permanent', work.visible ?? '', {
        zh: '虚拟主播的标识要一直在画面上。',
        en: 'The label of a virtual host has to stay on the picture all the time.',
      }),
    ]
  }
  const seconds = work.secondsFromStart ?? 0
  return [
    problem(seconds >= MIN_SECONDS, 'label-too-short', work.visible ?? '', {
      zh: `片头标识只有${seconds}秒，要到2秒。延长。`,
      en: `The opening label lasts ${seconds} s and must last 2 s. Keep it longer.`,
    }),
  ]
}

function metadata(work: LabelledWork): Check[] {
  const { aigc } = work
  if (aigc === undefined) {
    return [
      problem(false, 'label-metadata-missing', '', {
        zh: '文件元数据里没有AIGC标识。重新导出，并确认缩图和转码没有把它去掉。',
        en: 'The file carries no AIGC metadata. Export again and see that thumbnails and transcoding keep it.',
      }),
    ]
  }
  const text = (key: string): string => (typeof aigc[key] === 'string' ? aigc[key] : '')
  const shaped = Object.keys(aigc).join() === KEYS.join() && KEYS.every((key) => typeof aigc[key] === 'string')
  return [
    problem(shaped, 'label-metadata-shape', Object.keys(aigc).join(), {
      zh: 'AIGC元数据的字段或顺序不对。要七个字段，都是文字。',
      en: 'The AIGC metadata has the wrong fields or order. It needs seven fields, all strings.',
    }),
    problem(['1', '2', '3'].includes(text('Label')), 'label-value', text('Label'), {
      zh: '元数据的Label要写1（属于）、2（可能）或3（疑似）。',
      en: 'The metadata field Label must be 1 (is), 2 (may be) or 3 (suspected).',
    }),
    problem(text('ContentProducer') !== '' && text('ProduceID') !== '', 'label-producer', '', {
      zh: '元数据缺制作者或编号。在设置里填服务提供者编码。',
      en: 'The metadata lacks the producer or its number. Set the provider code in the settings.',
    }),
    problem(
      KEYS.every((key) => CODE_CHARACTERS.test(text(key))),
      'label-code-characters',
      '',
      {
        zh: '元数据里有空格、引号、反斜杠或中文。改用编码。',
        en: 'The metadata contains spaces, quotes, backslashes or Chinese. Use codes.',
      },
      'ask',
    ),
    problem(
      work.passedOn === true ||
        (text('ContentPropagator') === text('ContentProducer') && text('PropagateID') === text('ProduceID')),
      'label-passed-on',
      '',
      {
        zh: '第一次写入时，传播者要和制作者相同。',
        en: 'On first writing the propagator equals the producer.',
      },
      'ask',
    ),
  ]
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`

function problem(
  fine: boolean,
  code: string,
  excerpt: string,
  message: LocalizedText,
  status: Finding['status'] = 'block',
): Check {
  return fine ? undefined : { status, code, excerpt, message }
}
