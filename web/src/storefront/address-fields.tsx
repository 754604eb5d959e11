import type { ReactNode } from 'react'
import type { AddressFormView, FormView, Lang } from './view.ts'
import { SHOPPING_WORDS } from './words-shopping.ts'

interface FieldProps {
  form: FormView
  name: string
  label: string
  hint?: string
  type?: string
  autoComplete?: string
  required?: boolean
  wide?: boolean
  maxLength?: number
  inputMode?: 'numeric' | 'tel' | 'email' | 'text'
}

/** One line of a form, with what is wrong with it below. */
export function Field({ form, name, label, hint, wide, type = 'text', maxLength = 120, ...rest }: FieldProps) {
  const problem = form.problems[name]
  const below = problem ?? hint
  return (
    <label className={wide ? 'field field-wide' : 'field'}>
      <span>{label}</span>
      <input
        name={name}
        type={type}
        defaultValue={form.values[name]}
        maxLength={maxLength}
        aria-invalid={problem ? true : undefined}
        aria-describedby={below ? `${name}-below` : undefined}
        {...rest}
      />
      {below && (
        <small id={`${name}-below`} className={problem ? 'sp-short' : 't3'}>
          {below}
        </small>
      )}
    </label>
  )
}

/** An address with its administrative divisions: chosen in China, written elsewhere. */
export function AddressFields({ form, lang }: { form: AddressFormView; lang: Lang }) {
  const words = SHOPPING_WORDS[lang]
  return (
    <div className="fields">
      <input type="hidden" name="country" value={form.values.country} />
      <Field form={form} name="recipient" label={words.recipient} autoComplete="name" required maxLength={60} />
      <Field
        form={form}
        name="phone"
        label={words.phone}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        required={form.regions.length > 0}
        maxLength={20}
      />
      {form.regions.length > 0 ? (
        <Divisions form={form} lang={lang} />
      ) : (
        <>
          <Field form={form} name="region" label={words.region} autoComplete="address-level1" />
          <Field form={form} name="city" label={words.city} autoComplete="address-level2" required />
        </>
      )}
      <Field form={form} name="district" label={words.district} autoComplete="address-level3" />
      <Field
        form={form}
        name="postcode"
        label={words.postcode}
        autoComplete="postal-code"
        maxLength={12}
        inputMode={form.regions.length > 0 ? 'numeric' : 'text'}
      />
      <Field form={form} name="line1" label={words.line1} autoComplete="address-line1" required wide />
      <Field form={form} name="line2" label={words.line2} autoComplete="address-line2" wide />
    </div>
  )
}

function Divisions({ form, lang }: { form: AddressFormView; lang: Lang }) {
  const words = SHOPPING_WORDS[lang]
  const select = (name: string, label: string, inner: ReactNode) => (
    <label className="field">
      <span>{label}</span>
      <select
        name={name}
        defaultValue={form.values[name] ?? ''}
        required
        data-division={name}
        autoComplete={name === 'region' ? 'address-level1' : 'address-level2'}
        aria-invalid={form.problems[name] ? true : undefined}
      >
        <option value="">{words.choose}</option>
        {inner}
      </select>
      {form.problems[name] && <small className="sp-short">{form.problems[name]}</small>}
    </label>
  )
  return (
    <>
      {select(
        'region',
        words.region,
        form.regions.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        )),
      )}
      {select(
        'city',
        words.city,
        form.regions.map(({ name, cities }) => (
          <optgroup key={name} label={name}>
            {cities.map((city) => (
              <option key={city} value={city}>
                {city}
              </option>
            ))}
          </optgroup>
        )),
      )}
    </>
  )
}

/** Another country changes which fields there are: a form of its own. */
export function CountryChoice({ form, action, lang }: { form: AddressFormView; action: string; lang: Lang }) {
  const words = SHOPPING_WORDS[lang]
  if (form.countries.length < 2) return null
  return (
    <form method="get" action={action} className="country" data-country>
      <label className="field">
        <span>{words.country}</span>
        <select name="country" defaultValue={form.values.country} autoComplete="country">
          {form.countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="btn">
        {words.changeCountry}
      </button>
    </form>
  )
}
