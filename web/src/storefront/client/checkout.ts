import { all, one } from './page.ts'

/** Cities of the chosen province alone, another country at once, fields of an invoice only for who wants one, and one click for one order. */
export function startCheckout(): void {
  startDivisions()
  startInvoice()
  const country = one<HTMLFormElement>('[data-country]')
  country?.addEventListener('change', () => country.requestSubmit())
  if (country) one('button', country)?.toggleAttribute('hidden', true)
  one<HTMLFormElement>('[data-pay]')?.addEventListener('submit', (event) => {
    const button = one<HTMLButtonElement>('button[type=submit]', event.target as HTMLElement)
    // After the form was read: a disabled button would not be sent with it, and a second click sends nothing.
    setTimeout(() => button?.toggleAttribute('disabled', true))
    // Back from the page of the card service, the browser may show this page as it was left.
    addEventListener('pageshow', ({ persisted }) => persisted && button?.toggleAttribute('disabled', false))
  })
}

function startDivisions(): void {
  const region = one<HTMLSelectElement>('select[data-division=region]')
  const city = one<HTMLSelectElement>('select[data-division=city]')
  if (!region || !city) return
  const groups = all<HTMLOptGroupElement>('optgroup', city)
  const follow = () => {
    const chosen = city.value
    const own = groups.find((group) => group.label === region.value)
    for (const group of groups) group.remove()
    if (own) city.append(own)
    const options = own ? all<HTMLOptionElement>('option', own) : []
    const same = options.find((option) => option.value === chosen)
    city.value = same?.value ?? (options.length === 1 ? (options[0]?.value ?? '') : '')
    city.disabled = !own
  }
  region.addEventListener('change', follow)
  follow()
}

function startInvoice(): void {
  const fields = one('.invoice-fields')
  if (!fields) return
  const follow = () => {
    const kind = one<HTMLInputElement>('input[name=invoiceKind]:checked')?.value
    fields.hidden = kind === 'none'
    one<HTMLInputElement>('input[name=taxNumber]', fields)
      ?.closest('label')
      ?.toggleAttribute('hidden', kind !== 'company')
  }
  for (const choice of all('input[name=invoiceKind]')) choice.addEventListener('change', follow)
  follow()
}
