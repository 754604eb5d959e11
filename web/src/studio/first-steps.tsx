import { useState } from 'react'
import { Link } from 'react-router'
import type { OverviewView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'
import { firstStep } from './first-step.ts'
import { RunDialog } from './run-dialog.tsx'

const HIDDEN = 'qm-steps'
/** Enough to see, few enough to wait for. */
const FIRST_PACKS = 12

/** The way from a file to the first page in the shop. It goes when the first listing is published, or when asked to. */
export function FirstSteps({ overview, firstProducts }: { overview: OverviewView; firstProducts: readonly string[] }) {
  const { words, shop, lang } = useStudio()
  const [isHidden, setIsHidden] = useState(() => localStorage.getItem(HIDDEN) === 'hidden')
  const [isAsking, setIsAsking] = useState(false)
  const step = firstStep(overview)
  if (isHidden || step === undefined || shop.role === 'viewer') return null
  const { pass, ask, block } = overview.openProposals
  const chosen = firstProducts.slice(0, FIRST_PACKS)
  const actions = [
    <Link key="import" className="btn ink" to="/studio/imports">
      {words.stepImport}
    </Link>,
    <button key="write" type="button" className="btn ink" onClick={() => setIsAsking(true)}>
      {words.stepWrite(chosen.length)}
    </button>,
    <Link key="review" className="btn ink" to="/studio/review">
      {words.stepReview(pass + ask + block)}
    </Link>,
    <a key="shop" className="btn ink" href={`${shop.prefix}/${lang}`} target="_blank" rel="noreferrer">
      {words.stepShop}
    </a>,
  ]
  return (
    <section className="st-steps" aria-label={words.stepsTitle}>
      <p className="row between">
        <b className="statement">{words.stepsTitle}</b>
        <button
          type="button"
          className="link t2"
          onClick={() => {
            localStorage.setItem(HIDDEN, 'hidden')
            setIsHidden(true)
          }}
        >
          {words.hideSteps}
        </button>
      </p>
      <ol>
        {words.steps.map((name, i) => (
          <li
            key={name}
            className={i < step ? 'done' : i === step ? 'now' : undefined}
            aria-current={i === step ? 'step' : undefined}
          >
            <b>
              <span className="num t3">{i + 1}</span> {name}
              {i < step && <i className="g ok" role="img" aria-label={words.stepDone} />}
            </b>
            <p className="t2">{words.stepHints[i]}</p>
            {i === step && actions[i]}
          </li>
        ))}
      </ol>
      {isAsking && (
        <RunDialog target={{ productIds: [...chosen] }} count={chosen.length} onClose={() => setIsAsking(false)} />
      )}
    </section>
  )
}
