import { Fragment } from 'react'
import { AddressFields, CountryChoice, Field } from '../address-fields.tsx'
import { Codes, StillLines, Sums } from '../bag-part.tsx'
import type { CheckoutView } from '../view.ts'
import { CARD_WORDS } from '../words-card.ts'
import { SHOPPING_WORDS } from '../words-shopping.ts'

/** Three steps, one form each; the order stands beside them. */
export function CheckoutPage({ view }: { view: CheckoutView }) {
  const lang = view.shell.locale
  const words = SHOPPING_WORDS[lang]
  return (
    <section className="till">
      <h1 className="d2">{words.title}</h1>
      <ol className="till-steps">
        {view.steps.map(({ step, href }, index) => (
          <li key={step} aria-current={step === view.step ? 'step' : undefined}>
            <span className="num">{index + 1}</span>
            {href ? <a href={href}>{words.steps[step]}</a> : <span>{words.steps[step]}</span>}
          </li>
        ))}
      </ol>
      <div className="till-grid">
        <div className="till-main">
          {view.kept && (
            <p className="kept" data-kept={view.kept.iso}>
              {words.kept(view.kept.time)}
            </p>
          )}
          {view.isOver && <p className="kept over">{words.notKept}</p>}
          {view.problem && (
            <p className="sp-problem" role="alert">
              {view.problem}
            </p>
          )}
          {view.step === 'where' && <Where view={view} />}
          {view.step === 'delivery' && <Delivery view={view} />}
          {view.step === 'pay' && <Pay view={view} />}
        </div>
        <aside className="till-side" aria-label={words.summary}>
          <h2 className="d3">{words.summary}</h2>
          <StillLines lines={view.lines} />
          <Codes codes={view.codes} action={view.codeAction} back="checkout" lang={lang} />
          <Sums sums={view.sums} />
          <p>
            <a className="link" href={view.bagHref}>
              {words.change}
            </a>
          </p>
        </aside>
      </div>
    </section>
  )
}

function Where({ view }: { view: CheckoutView }) {
  const lang = view.shell.locale
  const words = SHOPPING_WORDS[lang]
  return (
    <>
      {view.signInHref && (
        <p className="t2">
          {words.guest}{' '}
          <a className="link" href={view.signInHref}>
            {words.signIn}
          </a>
        </p>
      )}
      <CountryChoice form={view.form} action={view.checkoutHref} lang={lang} />
      <form method="post" action={view.action} className="till-form">
        <input type="hidden" name="step" value="where" />
        <Field
          form={view.form}
          name="email"
          label={words.email}
          hint={words.emailHint}
          type="email"
          inputMode="email"
          autoComplete="email"
          required
          maxLength={254}
        />
        <AddressFields form={view.form} lang={lang} />
        <button type="submit" className="btn primary big">
          {words.next}
        </button>
      </form>
    </>
  )
}

function Delivery({ view }: { view: CheckoutView }) {
  const words = SHOPPING_WORDS[view.shell.locale]
  const { values } = view.form
  const kinds = [
    ['none', words.invoiceNone],
    ['personal', words.invoicePersonal],
    ['company', words.invoiceCompany],
  ] as const
  return (
    <form method="post" action={view.action} className="till-form">
      <input type="hidden" name="step" value="delivery" />
      <fieldset className="choices">
        <legend>{words.delivery}</legend>
        {view.deliveries.map((option) => (
          <label key={option.id} className="choice">
            <input type="radio" name="deliveryId" value={option.id} defaultChecked={option.selected} required />
            <b>{option.name}</b>
            <span className="t2">{option.days}</span>
            <span className="num choice-end">{option.price}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="choices invoice">
        <legend>{words.invoice}</legend>
        <div className="row">
          {kinds.map(([kind, label]) => (
            <label key={kind} className="choice choice-small">
              <input
                type="radio"
                name="invoiceKind"
                value={kind}
                defaultChecked={(values.invoiceKind ?? 'none') === kind}
                data-invoice={kind}
              />
              {label}
            </label>
          ))}
        </div>
        <div className="fields invoice-fields">
          <Field form={view.form} name="invoiceTitle" label={words.invoiceTitle} />
          <Field form={view.form} name="taxNumber" label={words.taxNumber} maxLength={20} />
        </div>
      </fieldset>
      <button type="submit" className="btn primary big">
        {words.next}
      </button>
    </form>
  )
}

function Pay({ view }: { view: CheckoutView }) {
  const words = SHOPPING_WORDS[view.shell.locale]
  const said = [
    [words.address, view.where.join(' ')],
    [words.delivery, view.delivery],
    [words.invoice, view.invoice],
  ] as const
  return (
    <form method="post" action={view.action} className="till-form" data-pay>
      <input type="hidden" name="step" value="pay" />
      <input type="hidden" name="expectedTotalMinor" value={view.totalMinor} />
      <dl className="order-terms">
        {said.map(
          ([label, text]) =>
            text && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      {view.giftCards.length > 0 && (
        <fieldset className="choices">
          <legend>{words.giftCard}</legend>
          <label className="choice">
            <input type="radio" name="giftCardId" value="" defaultChecked />
            {words.noGift}
          </label>
          {view.giftCards.map((card) => (
            <label key={card.id} className="choice">
              <input type="radio" name="giftCardId" value={card.id} />
              <b>{card.label}</b>
              <span className="num choice-end">{card.balance}</span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset className="choices">
        <legend>{words.payWith}</legend>
        {view.payments.map((payment) => (
          <Fragment key={payment.kind}>
            <label className="choice">
              <input type="radio" name="kind" value={payment.kind} defaultChecked={payment.selected} required />
              <b>{payment.name}</b>
            </label>
            {payment.kind === 'card' && <p className="choice-more t2">{CARD_WORDS[view.shell.locale].note}</p>}
            {payment.kind === 'test' && (
              <label className="field choice-more">
                <span>
                  {words.testCard} · {words.testNote}
                </span>
                <select name="token" defaultValue="test-succeeds">
                  <option value="test-succeeds">{words.testSucceeds}</option>
                  <option value="test-declines">{words.testDeclines}</option>
                </select>
              </label>
            )}
          </Fragment>
        ))}
      </fieldset>
      <button type="submit" className="btn primary big">
        {words.place(view.total)}
      </button>
    </form>
  )
}
