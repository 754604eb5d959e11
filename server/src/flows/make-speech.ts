import { aiLabel, checkLabel } from '@qianmian/compliance'
import { type GateResult, type LocalizedText, ok, pick } from '@qianmian/kernel'
import { chooseStyle, type SpeechEngine, styleById, VOICE_STYLES, type VoiceStyle } from '@qianmian/voice'
import type { FinishedSpeech, SpeechFinishOrder, SpeechPlan, SpeechPlanOrder } from '../compute/finish-speech.ts'
import type { WordsOrder } from '../compute/gate-words.ts'
import { readSpeechStyle } from '../modules/brands/index.ts'
import type { SpeechRecipe } from '../modules/works/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { refuse } from '../platform/errors.ts'
import { speakPhrases } from '../platform/speech/speak-phrases.ts'
import { TOOL } from '../provenance/tool.ts'
import { sourceName, spokenSources, spokenText, spokenWords } from './spoken-words.ts'
import type { WorkMaker, WorkSubject } from './work-maker.ts'

/** Characters of one recording: five minutes and some. */
const MOST_CHARS = 1500

const ENGINE_NAMES: Readonly<Record<SpeechEngine['abilities']['kind'], LocalizedText>> = {
  formant: { zh: '共振峰合成音', en: 'Formant voice' },
  neural: { zh: '神经网络合成音', en: 'Neural voice' },
  provider: { zh: '外部服务合成音', en: 'Voice of a provider' },
}

/** Who speaks for a product: the person's choice, else the brand's own, else what suits the category. */
export async function voiceFor(
  ctx: Ctx,
  { product, brand }: WorkSubject,
  chosen?: string,
): Promise<{ style: VoiceStyle; styleOf: 'person' | 'brand' | 'category' }> {
  const own = chosen === undefined ? undefined : styleById(chosen)
  if (own) return { style: own, styleOf: 'person' }
  const brandStyle = brand && (await readSpeechStyle(ctx, brand.id))
  const isForChildren =
    /童|婴|宝宝/.test(product.name.zh ?? '') || /\b(kids?|children|baby)\b/i.test(product.name.en ?? '')
  const style = chooseStyle({ ...(brandStyle ? { brandStyle } : {}), isForChildren, category: product.category })
  return { style, styleOf: brandStyle === style.id ? 'brand' : 'category' }
}

/** Spoken words of a product as a recording that begins with its notice. */
export const speechMaker: WorkMaker<SpeechRecipe> = {
  async check(ctx, subject, recipe) {
    if (recipe.style !== undefined && !styleById(recipe.style))
      return refuse('unprocessable', undefined, { 'recipe.style': NO_STYLE })
    if (!ctx.services.speech.abilities.langs.includes(recipe.lang)) return refuse('unprocessable', NO_LANGUAGE)
    const words = await spokenWords(ctx, subject, recipe.from, recipe.lang)
    if (!words.ok) return words
    return spokenText(words.value.lines, recipe.lang).length > MOST_CHARS ? refuse('unprocessable', TOO_LONG) : ok(true)
  },

  async make(ctx, order) {
    const { product, recipe, signal, tell } = order
    const { lang } = recipe
    const { compute, speech } = ctx.services
    const found = await spokenWords(ctx, order, recipe.from, lang)
    if (!found.ok) return found
    const { lines, words, facts, source, isAuthored } = found.value
    const text = spokenText(lines, lang)
    if (text.length > MOST_CHARS) return refuse('unprocessable', TOO_LONG)
    const { style } = await voiceFor(ctx, order, recipe.style)
    const planOrder: SpeechPlanOrder = { text, lang, style }
    const plan = await compute.run<SpeechPlanOrder, SpeechPlan>('plan-speech', planOrder, { signal })
    const total = plan.notice.phrases.length + plan.body.phrases.length + 1
    let done = 0
    const onSaid = () => {
      done += 1
      tell({ done, total, note: { zh: `念第 ${done} 句`, en: `Speaking phrase ${done}` } })
    }
    const speak = ({ phrases, style }: SpeechPlan['body']) => speakPhrases(speech, phrases, style, { signal, onSaid })
    const notice = await speak(plan.notice)
    if (!notice.ok) return refuse('unprocessable', silent(notice.error.detail))
    const body = await speak(plan.body)
    if (!body.ok) return refuse('unprocessable', silent(body.error.detail))
    if (body.value.length === 0) return refuse('unprocessable', NOTHING_SAID)
    tell({ done, total, note: { zh: '调响度', en: 'Setting the loudness' } })
    const finished = await compute.run<SpeechFinishOrder, FinishedSpeech>(
      'finish-speech',
      { ...planOrder, notice: notice.value, body: body.value },
      { signal },
    )
    const gateOrder: WordsOrder = {
      lang,
      lines,
      facts,
      names: words.names,
      isoDate: words.isoDate,
      category: product.category,
      optionCounts: product.options.map((option) => option.values.length),
      isAuthored,
    }
    const gates = await compute.run<WordsOrder, GateResult[]>('gate-words', gateOrder, { signal })
    const factIds = [...new Set(lines.flatMap((spans) => spans.flatMap((span) => span.factIds)))]
    const parents = source === null ? [] : [source]
    const { abilities } = speech
    const label = aiLabel('audio', 'CN', abilities.kind === 'formant' ? 'embedded' : 'model', {
      producer: 'QIANMIAN',
      produceId: order.seed,
      facts: factIds,
      parents,
      audible: 'spoken',
    })
    const labelGate = checkLabel({
      kind: 'audio',
      jurisdiction: 'CN',
      visible: pick(label.visible, lang),
      spoken: true,
      aigc: { ...label.hidden.AIGC },
    })
    const from = sourceName(recipe.from)
    return ok({
      bytes: finished.bytes,
      mime: 'audio/wav',
      durationMs: finished.durationMs,
      label: label.hidden,
      alt: {
        zh: `${style.name.zh}念${product.name.zh ?? product.name.en ?? ''}的${from.zh}`,
        en: `${style.name.en} voice: ${from.en} of ${product.name.en ?? product.name.zh ?? ''}`,
      },
      captions: finished.captions,
      parents,
      gates: [...gates, labelGate],
      factIds: factIds.filter((id) => words.subject.facts.some((fact) => fact.id === id)),
      facts: words.subject.facts,
      engine: `${abilities.id}/${style.id}`,
      version: TOOL.version,
      notes: [
        {
          zh: `${ENGINE_NAMES[abilities.kind].zh}，开头念出提示`,
          en: `${ENGINE_NAMES[abilities.kind].en}; it begins with the notice`,
        },
      ],
    })
  },

  async choices(ctx, subject) {
    const { abilities } = ctx.services.speech
    const sources = await spokenSources(ctx, subject)
    if (sources.length === 0) return refuse('unprocessable', NO_WORDS)
    const { style, styleOf } = await voiceFor(ctx, subject)
    return ok({
      speech: {
        styles: VOICE_STYLES.map(({ id, name }) => ({ id, name })),
        style: style.id,
        styleOf: styleOf === 'brand' ? 'brand' : 'category',
        sources,
        engine: ENGINE_NAMES[abilities.kind],
      },
    })
  },
}

const silent = (detail: string): LocalizedText => ({
  zh: `语音引擎没有念出来：${detail.slice(0, 120)}`,
  en: `The voice did not speak: ${detail.slice(0, 120)}`,
})
const NO_STYLE: LocalizedText = { zh: '没有这种声音。', en: 'There is no such voice style.' }
const NO_LANGUAGE: LocalizedText = {
  zh: '现在的语音引擎不说这种语言。',
  en: 'The voice in use does not speak this language.',
}
const TOO_LONG: LocalizedText = {
  zh: `一段最多念 ${MOST_CHARS} 个字。选短一点的文案。`,
  en: `A recording takes at most ${MOST_CHARS} characters. Choose a shorter text.`,
}
const NOTHING_SAID: LocalizedText = { zh: '没有可以念的字。', en: 'There is nothing to say.' }
const NO_WORDS: LocalizedText = {
  zh: '还没有可以念的文案：补几条事实，或先写一份内容包。',
  en: 'There are no words to speak yet: add facts, or write a listing pack first.',
}
