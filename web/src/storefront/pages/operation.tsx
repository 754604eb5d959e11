import { AddressFields, CountryChoice } from '../address-fields.tsx'
import type { OperationView } from '../view.ts'
import { ACCOUNT_WORDS } from '../words-account.ts'
import { SHOPPING_WORDS } from '../words-shopping.ts'

/** Something done to an order: first what she wants, then exactly what it would do, then her yes. */
export function OperationPage({ view }: { view: OperationView }) {
  const words = SHOPPING_WORDS[view.shell.locale]
  return (
    <section className="till narrow">
      <p className="t2">
        {view.number && (
          <>
            {words.number} <b className="num">{view.number}</b>
          </>
        )}
      </p>
      <h1 className="d2">{view.title}</h1>
      {view.problem && (
        <p className="sp-problem" role="alert">
          {view.problem}
        </p>
      )}
      {view.effect ? <Effect view={view} effect={view.effect} /> : <Wish view={view} />}
      <p>
        <a className="link" href={view.backHref}>
          {view.number ? words.back : ACCOUNT_WORDS[view.shell.locale].back}
        </a>
      </p>
    </section>
  )
}

function Wish({ view }: { view: OperationView }) {
  const lang = view.shell.locale
  const words = SHOPPING_WORDS[lang]
  const methodWords = words.method
  const methodLabel =
    view.kind === 'return-items' || view.kind === 'change-payment' ? methodWords[view.kind] : methodWords.other
  return (
    <>
      {view.form && <CountryChoice form={view.form} action={view.action} lang={lang} />}
      <form method="post" action={view.action} className="till-form">
        {view.lines.length > 0 && (
          <ul className="op-lines">
            {view.lines.map((line) => (
              <li key={line.id}>
                <span>
                  <b>{line.name}</b> <span className="t3">{line.options}</span>
                </span>
                <label className="field">
                  <span>{words.units}</span>
                  <select name={`units-${line.id}`} defaultValue={view.lines.length === 1 && line.most === 1 ? 1 : 0}>
                    {Array.from({ length: line.most + 1 }, (_, units) => (
                      <option key={units} value={units}>
                        {units === 0 ? words.none : units}
                      </option>
                    ))}
                  </select>
                </label>
                {line.targets.length > 0 && (
                  <label className="field">
                    <span>{words.changeTo}</span>
                    <select name={`to-${line.id}`}>
                      {line.targets.map((target) => (
                        <option key={target.id} value={target.id}>
                          {target.label}
                        </option>
                      ))}
                    </select>
                  </label>
                )}
              </li>
            ))}
          </ul>
        )}
        {view.form && <AddressFields form={view.form} lang={lang} />}
        {view.methods.length > 0 && (
          <fieldset className="choices">
            <legend>{methodLabel}</legend>
            {view.methods.map((method, index) => (
              <label key={method.id} className="choice">
                <input type="radio" name="methodId" value={method.id} defaultChecked={index === 0} required />
                <b>{method.label}</b>
              </label>
            ))}
          </fieldset>
        )}
        {view.reasons.length > 0 && (
          <fieldset className="choices">
            <legend>{words.reason}</legend>
            {view.reasons.map((reason, index) => (
              <label key={reason.value} className="choice">
                <input type="radio" name="reason" value={reason.value} defaultChecked={index === 0} required />
                {reason.label}
              </label>
            ))}
          </fieldset>
        )}
        <button type="submit" className="btn ink big">
          {words.look}
        </button>
      </form>
    </>
  )
}

function Effect({ view, effect }: { view: OperationView; effect: NonNullable<OperationView['effect']> }) {
  const words = SHOPPING_WORDS[view.shell.locale]
  return (
    <form method="post" action={effect.confirmAction} className="till-form effect">
      <h2 className="d3">{words.effect}</h2>
      <ul>
        {effect.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {effect.difference && (
        <p className="row between">
          <span>{words.difference}</span>
          <b className="num">{effect.difference}</b>
        </p>
      )}
      <ul className="t2">
        {effect.money.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <input type="hidden" name="token" value={effect.token} />
      <input type="hidden" name="key" value={effect.key} />
      <button type="submit" className="btn primary big">
        {words.confirm}
      </button>
      <p className="t3 sm">{words.until(effect.until)}</p>
    </form>
  )
}
