import { CornerGlyph } from '../../design/corner-glyph.tsx'
import { ago } from '../ago.ts'
import { useStudio } from '../context.tsx'
import { GateMark } from '../gate-mark.tsx'
import { Thumb } from '../thumb.tsx'
import type { Entry } from './entry.ts'

/** One line of the list: whose words, about what, what the gates said, how old. */
export function EntryRow({ entry, isAt, onAt }: { entry: Entry; isAt: boolean; onAt: (id: string) => void }) {
  const { words, say, lang } = useStudio()
  const { rx } = words
  const isRemix = entry.is === 'remix'
  const text = isRemix ? entry.remix.words : entry.comment.body
  const product = isRemix ? entry.remix.product : entry.comment.product
  const credit = isRemix ? (entry.remix.nickname ? `@${entry.remix.nickname}` : rx.anonymous) : entry.comment.nickname
  const kind = isRemix ? rx.kinds[entry.remix.kind] : rx.kinds.comment
  const comma = lang === 'zh' ? '，' : ', '
  return (
    <li className={isAt ? 'ib-row rx-row at' : 'ib-row rx-row'} data-id={entry.id}>
      <CornerGlyph of={['user']} lang={lang} size={15} />
      <Thumb url={isRemix ? (entry.remix.poster?.url ?? entry.remix.product.pictureUrl) : null} size={30} />
      <button
        type="button"
        className="ttl"
        aria-current={isAt}
        onFocus={() => onAt(entry.id)}
        onClick={() => onAt(entry.id)}
      >
        <b className="clip" lang={isRemix ? (entry.remix.lang === 'zh' ? 'zh-CN' : 'en') : undefined}>
          {text}
        </b>
        <span className="su">
          {isRemix && <GateMark status={entry.remix.gate} />}
          <span className="clip">{[kind, credit, say(product.name)].filter(Boolean).join(comma)}</span>
        </span>
      </button>
      <span className="xs rx-trial hide-sm">
        {isRemix && entry.remix.trial && rx.trials[entry.remix.trial.state]}
        {isRemix && entry.remix.isSimulated && <span className="chip ask">{rx.simulated}</span>}
      </span>
      <time className="t3 xs num ag" dateTime={entry.at}>
        {ago(entry.at, Date.now(), words)}
      </time>
    </li>
  )
}
