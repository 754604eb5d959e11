import { LANGS, type Lang, type LocalizedText } from '@qianmian/kernel'
import type { LanguageVoice, ReadSample } from './voice-types.ts'

const NAME: Readonly<Record<Lang, LocalizedText>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
}

const samples = (n: number): string => (n === 1 ? '1 sample' : `${n} samples`)

/** One sentence for everything that limits what was learned. */
export function voiceNotes(
  languages: Readonly<Partial<Record<Lang, LanguageVoice>>>,
  read: readonly ReadSample[],
  enough: number,
): LocalizedText[] {
  const notes: LocalizedText[] = []
  if (read.length === 0)
    return [{ zh: '还没有样本，没有东西可学。', en: 'There is no sample yet, so there is nothing to learn from.' }]
  for (const lang of LANGS) {
    const n = languages[lang]?.samples ?? 0
    if (n > 0 && n < enough)
      notes.push({
        zh: `${NAME[lang].zh}样本只有 ${n} 段，不到 ${enough} 段，学到的只能参考。`,
        en: `Only ${samples(n)} in ${NAME[lang].en}, fewer than ${enough}: take what was learned as a hint.`,
      })
    else if (n === 0)
      notes.push({
        zh: `没有能用的${NAME[lang].zh}样本，${NAME[lang].zh}语气没有学。`,
        en: `No usable sample in ${NAME[lang].en}, so the ${NAME[lang].en} voice was not learned.`,
      })
  }
  const count = (state: ReadSample['state']) => read.filter((sample) => sample.state === state).length
  const duplicates = count('duplicate')
  if (duplicates > 0)
    notes.push({
      zh: `${duplicates} 段和别的一样，只算一次。`,
      en: `${samples(duplicates)} repeat${duplicates === 1 ? 's' : ''} another and count${duplicates === 1 ? 's' : ''} once.`,
    })
  const held = count('held')
  if (held > 0)
    notes.push({
      zh: `${held} 段有不合规的话，没有用。看过以后可以留下。`,
      en: `${samples(held)} break${held === 1 ? 's' : ''} a rule and ${held === 1 ? 'is' : 'are'} left out. Look, then keep what you want.`,
    })
  const unread = count('unread')
  if (unread > 0)
    notes.push({
      zh: `${unread} 段太短，或者不是中文和英文，没有用。`,
      en: `${samples(unread)} ${unread === 1 ? 'is' : 'are'} too short, or neither Chinese nor English, and left out.`,
    })
  return notes
}
