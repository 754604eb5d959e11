import { type Fact, pick, showFactValue } from '@qianmian/kernel'
import Undo2 from 'lucide-react/icons/undo-2'
import { Link } from 'react-router'
import type { FactView, MediaChoicesView, ProductDetailView, WorkView } from '../../../../server/src/contract/types.ts'
import { CornerGlyph } from '../../design/corner-glyph.tsx'
import { Icon } from '../../design/icon.tsx'
import { moment } from '../ago.ts'
import { useStudio } from '../context.tsx'
import { GateMark } from '../gate-mark.tsx'
import { ExportWork } from './export-work.tsx'
import { recipeWords, workTitle } from './recipe-words.ts'
import { canPropose, isShownInShop, useMediaDeeds } from './use-media.ts'
import { WorkThumb } from './work-thumb.tsx'

interface WorkSideProps {
  readonly work: WorkView
  readonly title: string
  /** Every version of its line, newest first. */
  readonly line: readonly WorkView[]
  readonly all: readonly WorkView[]
  readonly facts: readonly FactView[]
  readonly pictures: ProductDetailView['pictures']
  readonly choices?: MediaChoicesView
  readonly canEdit: boolean
  readonly onOpen: (id: string) => void
  readonly onAnother: () => void
}

const SHOWN_FACTS = 6

/** What a work is, what can be done with it, where it comes from and why it is so. */
export function WorkSide(props: WorkSideProps) {
  const { work, title, line, all, facts, pictures, choices, canEdit, onOpen, onAnother } = props
  const { words, say, lang } = useStudio()
  const { md } = words
  const { busy, propose, withdraw } = useMediaDeeds()
  const isBlocked = work.status === 'block'
  const parts = recipeWords(work.recipe, words, say, choices)
  return (
    <aside className="md-side" aria-label={title}>
      <header className="sec">
        <p className="row t2 xs">
          <i className={`md-state ${work.state}`} aria-hidden="true" /> {md.states[work.state]}
        </p>
        <h2 className="big">{md.kinds[work.kind]}</h2>
        <p className="t2 sm num">{parts.join(lang === 'zh' ? '，' : ', ')}</p>
        <p className="t3 xs num">
          {md.version(work.version)}
          {lang === 'zh' ? '，' : ', '}
          {moment(work.createdAt, lang)}
          {work.width && work.height ? `${lang === 'zh' ? '，' : ', '}${work.width} × ${work.height}` : ''}
        </p>
        <div className="md-acts">
          {canEdit && canPropose(work) && (
            <button
              type="button"
              className="btn primary"
              disabled={busy || isBlocked}
              title={isBlocked ? md.blocked : undefined}
              onClick={() => void propose(work, title)}
            >
              {md.propose} <kbd className="kbd">P</kbd>
            </button>
          )}
          {work.state === 'proposed' && (
            <Link className="btn ink" to={work.proposalId ? `/studio/inbox?at=${work.proposalId}` : '/studio/inbox'}>
              {md.toInbox}
            </Link>
          )}
          {canEdit && work.state === 'proposed' && (
            <button
              type="button"
              className="btn"
              disabled={busy}
              onClick={() => void withdraw(work, md.tookBack(title))}
            >
              <Icon of={Undo2} size={14} /> {md.takeBack}
            </button>
          )}
          {canEdit && work.state === 'published' && (
            <button
              type="button"
              className="btn"
              disabled={busy}
              onClick={() => void withdraw(work, md.withdrawn(title))}
            >
              {md.withdraw}
            </button>
          )}
          {work.kind === 'poster' && canEdit && (
            <Link className="btn" to={`/studio/products/${work.productId}/poster/${work.id}`}>
              {md.editPoster} <kbd className="kbd">E</kbd>
            </Link>
          )}
          {work.kind !== 'poster' && canEdit && (
            <button type="button" className="btn" onClick={onAnother}>
              {md.another}
            </button>
          )}
          <ExportWork work={work} />
        </div>
        {isBlocked && <p className="fix blocked">{md.blocked}</p>}
        {!isShownInShop(work.kind) && <p className="t2 sm st-reading">{md.boardStays}</p>}
      </header>
      {line.length > 1 && (
        <section className="sec">
          <h3>{md.lineage}</h3>
          <ol className="md-line">
            {line.map((one) => (
              <li key={one.id} className={one.id === work.id ? 'on' : undefined}>
                <button
                  type="button"
                  aria-current={one.id === work.id ? 'true' : undefined}
                  onClick={() => onOpen(one.id)}
                >
                  <WorkThumb work={one} />
                  <span>
                    {md.version(one.version)}
                    <br />
                    <span className="t3 xs num">{moment(one.createdAt, lang)}</span>
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
      <Why work={work} facts={facts} all={all} pictures={pictures} choices={choices} onOpen={onOpen} />
      {work.gates.length > 0 && (
        <section className="sec">
          <h3>{words.gates}</h3>
          {work.gates.map((gate) => (
            <details key={gate.gate} className="gate-open" open={gate.findings.length > 0}>
              <summary className="gate">
                <GateMark status={gate.status} />
                <span>{words[gate.gate]}</span>
                <span className="v num">
                  {gate.passed} / {gate.checked}
                </span>
              </summary>
              <p className="gate-said">{words.checked[gate.gate]}</p>
              {gate.findings.map((finding, i) => (
                <div key={i} className={finding.status === 'block' ? 'fix blocked' : 'fix'}>
                  <b className="m">{say(finding.message)}</b>
                  {finding.law && <span className="t2"> {say(finding.law)}</span>}
                </div>
              ))}
            </details>
          ))}
        </section>
      )}
    </aside>
  )
}

/** At most three reasons, each with its corner: facts of the shop, the engine, what went in; and what the file carries. */
function Why({
  work,
  facts,
  all,
  pictures,
  choices,
  onOpen,
}: Pick<WorkSideProps, 'work' | 'facts' | 'all' | 'pictures' | 'choices' | 'onOpen'>) {
  const { words, say, lang } = useStudio()
  const { md } = words
  const { provenance } = work
  const cited = facts.filter((fact) => provenance.factIds.includes(fact.id))
  const seed = 'seed' in work.recipe ? work.recipe.seed : undefined
  return (
    <section className="sec md-why">
      <h3>{md.why}</h3>
      <ul>
        <li>
          <CornerGlyph of={['enterprise']} lang={lang} />
          <div>
            {provenance.factIds.length > 0 ? md.whyFacts(provenance.factIds.length) : md.whyNoFacts}
            {cited.length > 0 && (
              <span className="t3">
                {lang === 'zh' ? '：' : ': '}
                {cited
                  .slice(0, SHOWN_FACTS)
                  .map((fact) => `${pick(fact.label, lang)} ${showFactValue(fact.value as Fact['value'], lang)}`)
                  .join(lang === 'zh' ? '，' : ', ')}
              </span>
            )}
          </div>
        </li>
        <li>
          <CornerGlyph of={['algorithm']} lang={lang} />
          <div>
            <span className="num">{md.whyEngine(provenance.engine, provenance.version)}</span>
            {provenance.notes.map((note, i) => (
              <p key={i} className="t2">
                {say(note)}
              </p>
            ))}
            {seed && <p className="t3 xs">{md.whySeed(seed)}</p>}
          </div>
        </li>
      </ul>
      {work.parents.length > 0 && (
        <>
          <h3>{md.madeFrom}</h3>
          <ul className="md-parents">
            {work.parents.map((parent) => (
              <Parent key={parent} id={parent} all={all} pictures={pictures} choices={choices} onOpen={onOpen} />
            ))}
          </ul>
        </>
      )}
      <h3>{md.carries}</h3>
      <ul className="md-carries">
        <li>{md.carriesLabel}</li>
        <li>{md.carriesManifest}</li>
        {work.exports.includes('pdf') && <li className="t3">{md.carriesNoManifest}</li>}
      </ul>
    </section>
  )
}

/** One thing that went into a work: another work, a picture of the product, its texts. */
function Parent({
  id,
  all,
  pictures,
  choices,
  onOpen,
}: Pick<WorkSideProps, 'all' | 'pictures' | 'choices' | 'onOpen'> & { id: string }) {
  const { words, say, lang } = useStudio()
  const { md } = words
  const work = all.find((other) => other.id === id)
  if (work)
    return (
      <li>
        <WorkThumb work={work} />
        <button type="button" className="link" onClick={() => onOpen(work.id)}>
          {workTitle(work.recipe, words, say, lang, choices)}
        </button>
      </li>
    )
  const picture = pictures.find(({ url }) => url?.endsWith(id))
  if (picture?.url)
    return (
      <li>
        <span className="md-thumb">
          <img src={`${picture.url}?w=96`} alt="" width={44} height={55} />
        </span>
        <span>{say(picture.alt) || md.fromPicture}</span>
      </li>
    )
  const kind = id.startsWith('pck_') ? md.fromPack : id.startsWith('pce_') ? md.fromPiece : md.fromPicture
  return (
    <li className="bare">
      <span>
        {kind} <code className="mono t3 xs">{id.slice(0, 12)}</code>
      </span>
    </li>
  )
}
