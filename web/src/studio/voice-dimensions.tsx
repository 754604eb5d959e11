import { useId, useState } from 'react'
import { Link } from 'react-router'
import type { DimensionName, LanguageVoiceView } from '../../../server/src/contract/types.ts'
import { moment } from './ago.ts'
import { useStudio } from './context.tsx'
import { DIMENSION_ORDER, type Edits, placeOf, signed } from './voice-traits.ts'

type SetDimension = (name: DimensionName, value: number | null) => Promise<void>

/** Six tracks: what was learned with its interval, what a person set, and on opening why. */
export function VoiceDimensions({
  voice,
  edits,
  of,
  canEdit,
  onSet,
}: {
  voice: LanguageVoiceView
  edits: Edits
  of: 'zh' | 'en'
  canEdit: boolean
  onSet: SetDimension
}) {
  const { words } = useStudio()
  const [open, setOpen] = useState<DimensionName>()
  return (
    <section aria-labelledby="voice-dimensions">
      <h2 className="h" id="voice-dimensions">
        {words.dimensions}
      </h2>
      <p className="t2 sm">{words.dimensionsHint}</p>
      <ul className="vo-dims">
        {DIMENSION_ORDER.map((name) => (
          <Track
            key={name}
            name={name}
            voice={voice}
            edits={edits}
            of={of}
            canEdit={canEdit}
            isOpen={open === name}
            onToggle={() => setOpen(open === name ? undefined : name)}
            onSet={onSet}
          />
        ))}
      </ul>
    </section>
  )
}

function Track({
  name,
  voice,
  edits,
  of,
  canEdit,
  isOpen,
  onToggle,
  onSet,
}: {
  name: DimensionName
  voice: LanguageVoiceView
  edits: Edits
  of: 'zh' | 'en'
  canEdit: boolean
  isOpen: boolean
  onToggle: () => void
  onSet: SetDimension
}) {
  const { words } = useStudio()
  const id = useId()
  const { value, low, high } = voice.dimensions[name]
  const edit = edits[name]
  const [left, right] = words.dimensionPoles[name]
  const reads = [
    words.dimensionReads(words.dimension[name], signed(value), signed(low), signed(high)),
    edit && words.dimensionSet(signed(edit.value)),
  ]
    .filter(Boolean)
    .join('，')
  return (
    <li className={isOpen ? 'open' : undefined}>
      <button type="button" className="vo-dim" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <b>{words.dimension[name]}</b>
        <span className="pole">{left}</span>
        <span className="vo-track" role="img" aria-label={reads}>
          <i className="mid" />
          <i className="bar" style={{ left: `${placeOf(low)}%`, width: `${placeOf(high) - placeOf(low)}%` }} />
          <i className="dot" style={{ left: `${placeOf(value)}%` }} />
          {edit && <i className="set" style={{ left: `${placeOf(edit.value)}%` }} />}
        </span>
        <span className="pole">{right}</span>
        <span className="num v">{signed(edit?.value ?? value)}</span>
      </button>
      {isOpen && (
        <div className="vo-why" id={id}>
          {canEdit && <SetValue name={name} learned={value} edit={edit} onSet={onSet} />}
          <Evidence name={name} voice={voice} of={of} />
        </div>
      )}
    </li>
  )
}

function SetValue({
  name,
  learned,
  edit,
  onSet,
}: {
  name: DimensionName
  learned: number
  edit: Edits[DimensionName]
  onSet: SetDimension
}) {
  const { words, lang } = useStudio()
  const id = useId()
  const [value, setValue] = useState(edit?.value ?? learned)
  const [busy, setBusy] = useState(false)
  const send = async (next: number | null) => {
    setBusy(true)
    await onSet(name, next)
    setBusy(false)
    if (next === null) setValue(learned)
  }
  return (
    <div className="vo-set">
      <label htmlFor={id}>{words.setTo(words.dimension[name])}</label>
      <input
        id={id}
        type="range"
        min={-1}
        max={1}
        step={0.05}
        value={value}
        aria-valuetext={signed(value)}
        onChange={(event) => setValue(Number(event.target.value))}
      />
      <output className="num" htmlFor={id}>
        {signed(value)}
      </output>
      <span className="row st-wraps">
        <button
          type="button"
          className="btn"
          disabled={busy || value === (edit?.value ?? learned)}
          onClick={() => void send(value)}
        >
          {words.keepValue}
        </button>
        {edit && (
          <button type="button" className="btn quiet" disabled={busy} onClick={() => void send(null)}>
            {words.backToLearned}
          </button>
        )}
      </span>
      {edit && (
        <small className="t3">
          {words.setBy(edit.by, moment(edit.at, lang))}
          {lang === 'zh' ? '，' : '. '}
          {words.learnedValue(signed(learned))}
        </small>
      )}
    </div>
  )
}

function Evidence({ name, voice, of }: { name: DimensionName; voice: LanguageVoiceView; of: 'zh' | 'en' }) {
  const { words, say } = useStudio()
  const { features, quotes } = voice.dimensions[name]
  const most = Math.max(0.01, ...features.map((feature) => Math.abs(feature.moved)))
  return (
    <div className="vo-evidence">
      <div className="st-scroll">
        <table className="tbl">
          <caption className="vh">
            {words.measuredThere} {words.dimension[name]}
          </caption>
          <thead>
            <tr>
              <th>{words.feature}</th>
              <th className="r">{words.here}</th>
              <th className="r">{words.usual}</th>
              <th>{words.movedBy}</th>
            </tr>
          </thead>
          <tbody>
            {features.map((feature) => (
              <tr key={feature.feature}>
                <td>
                  {say(feature.label)} <span className="t3 xs">{say(feature.unit)}</span>
                </td>
                <td className="r num">{round(feature.value)}</td>
                <td className="r num t3">{round(feature.usual)}</td>
                <td className="vo-moved">
                  <span className="num">{signed(feature.moved)}</span>
                  <span className="axis" aria-hidden="true">
                    <i
                      className={feature.moved < 0 ? 'less' : 'more'}
                      style={{ width: `${(Math.abs(feature.moved) / most) * 50}%` }}
                    />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div>
        <h3 className="sm m">{words.quotes}</h3>
        {quotes.length === 0 && <p className="t3 sm">{words.noQuotes}</p>}
        <ol className="vo-quotes" lang={of === 'zh' ? 'zh-CN' : 'en'}>
          {quotes.map((quote) => (
            <li key={`${quote.sampleId} ${quote.start}`}>
              <Link to={`#sample-${quote.sampleId}`}>{quote.text}</Link>{' '}
              <span className="num t3">{signed(quote.moved)}</span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}

const round = (value: number): string => (Math.abs(value) >= 10 ? value.toFixed(0) : value.toFixed(1))
