import type { LanguageVoiceView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'

type Habit = LanguageVoiceView['habits'][number]

/** Small pictures of how sentences run and of the habits of marks, person and words, each beside what is usual. */
export function VoiceRhythm({ voice, of }: { voice: LanguageVoiceView; of: 'zh' | 'en' }) {
  const { words } = useStudio()
  const { rhythm } = voice
  return (
    <section aria-labelledby="voice-rhythm">
      <h2 className="h" id="voice-rhythm">
        {words.rhythm}
      </h2>
      <p className="t2 sm">{of === 'zh' ? words.rhythmHint : words.rhythmHintWords}</p>
      <div className="vo-small">
        <figure>
          <figcaption>
            <b>{words.sentenceLength}</b>{' '}
            <span className="t3">
              {words.sentenceLengthOf(
                rhythm.sentenceLength.toFixed(1),
                rhythm.sentenceSpread.toFixed(1),
                words.unitOf[of],
              )}
            </span>
          </figcaption>
          <Histogram bands={rhythm.histogram} />
          <dl className="vo-figures">
            <div>
              <dt>{words.clauseLength}</dt>
              <dd className="num">{rhythm.clauseLength.toFixed(1)}</dd>
            </div>
            <div>
              <dt>{words.clausesPerSentence}</dt>
              <dd className="num">{rhythm.clausesPerSentence.toFixed(1)}</dd>
            </div>
            <div>
              <dt>{words.shortShare[of]}</dt>
              <dd className="num">{Math.round(100 * rhythm.shortShare)}%</dd>
            </div>
          </dl>
        </figure>
        <Habits title={words.marks} habits={voice.punctuation} />
        <Habits title={words.personUse} habits={voice.person} />
        <Habits title={words.habits} habits={voice.habits} />
      </div>
    </section>
  )
}

/** Sentences by length, eight bands; the figures are in the table that screen readers get. */
function Histogram({ bands }: { bands: LanguageVoiceView['rhythm']['histogram'] }) {
  const { words } = useStudio()
  const most = Math.max(1, ...bands.map((band) => band.count))
  const nameOf = (i: number) => {
    const upTo = bands[i]?.upTo ?? 0
    return i === bands.length - 1 ? words.longerThan(bands[i - 1]?.upTo ?? 0) : words.upTo(upTo)
  }
  return (
    <ol className="vo-hist">
      {bands.map((band, i) => (
        <li key={band.upTo} title={words.sentencesIn(nameOf(i), band.count)}>
          <i style={{ height: `${(100 * band.count) / most}%` }} aria-hidden="true" />
          <span className="xs num t3" aria-hidden="true">
            {i === bands.length - 1 ? '+' : band.upTo}
          </span>
          <span className="vh">{words.sentencesIn(nameOf(i), band.count)}</span>
        </li>
      ))}
    </ol>
  )
}

const SHOWN = 7
/** A mark or word that is hardly met on either side says nothing. */
const LEAST = 0.05

function Habits({ title, habits }: { title: string; habits: readonly Habit[] }) {
  const { say } = useStudio()
  const shown = habits
    .filter((habit) => habit.value >= LEAST || habit.usual >= LEAST)
    .sort((a, b) => Math.max(b.value, b.usual) - Math.max(a.value, a.usual))
    .slice(0, SHOWN)
  const most = Math.max(0.1, ...shown.flatMap((habit) => [habit.value, habit.usual]))
  return (
    <figure>
      <figcaption>
        <b>{title}</b>
      </figcaption>
      <dl className="vo-habits">
        {shown.map((habit) => (
          <div key={habit.id}>
            <dt>{say(habit.label)}</dt>
            <dd>
              <span className="bar" aria-hidden="true">
                <i style={{ width: `${(100 * habit.value) / most}%` }} />
                <i className="usual" style={{ left: `${(100 * habit.usual) / most}%` }} />
              </span>
              <span className="num">{habit.value.toFixed(1)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}
