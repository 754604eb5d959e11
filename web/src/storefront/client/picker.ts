import { formatMoney } from '@qianmian/kernel'
import type { VariantView } from '../view.ts'
import { addToBag } from './bag.ts'
import { showPictureOf } from './gallery.ts'
import { all, one, page, track, words } from './page.ts'

/** Options to variant: price, stock, pictures, the add buttons, and what is struck because it cannot be had. */
export function startPicker(): void {
  const { product } = page
  const form = one<HTMLFormElement>('[data-pick]')
  if (!product || !form) return
  const chosen = (): number[] =>
    product.options.map((_, index) => Number(one<HTMLInputElement>(`input[name=o${index}]:checked`, form)?.value ?? 0))
  const variantOf = (values: readonly number[]): VariantView | undefined =>
    product.variants.find((variant) => variant.values.every((value, index) => value === values[index]))
  const show = () => {
    const values = chosen()
    const variant = variantOf(values)
    for (const node of all('[data-price]')) if (variant) slideTo(node, formatMoney(variant.price, page.locale))
    for (const node of all('[data-stock]'))
      node.textContent = !variant
        ? words.noCombination
        : variant.available
          ? (variant.stockHint ?? '')
          : words.notAvailable
    for (const node of all<HTMLButtonElement>('[data-add]')) node.disabled = !variant?.available
    for (const node of all('[data-option-value]'))
      node.textContent =
        product.options[Number(node.dataset.optionValue)]?.values[values[Number(node.dataset.optionValue)] ?? 0]
          ?.label ?? ''
    for (const node of all('[data-chosen]'))
      node.textContent = values
        .map((value, index) => product.options[index]?.values[value]?.label)
        .join(page.locale === 'zh' ? '，' : ', ')
    for (const label of all('label[data-option]', form)) {
      const wanted = values.map((value, index) =>
        index === Number(label.dataset.option) ? Number(label.dataset.value) : value,
      )
      label.classList.toggle('no', !variantOf(wanted)?.available)
    }
  }
  form.addEventListener('change', (event) => {
    const { name, value } = event.target as HTMLInputElement
    showPictureOf(Number(name.slice(1)), Number(value))
    show()
  })
  const add = (event: Event) => {
    event.preventDefault()
    const variant = variantOf(chosen())
    if (!variant?.available) return
    // A press on a bundle names what goes in beside it.
    const pressed = event instanceof SubmitEvent ? event.submitter : null
    void addToBag(form, pressed).then(
      (isIn) => isIn && track('add_to_basket', { product: product.id, variant: variant.sku }),
    )
  }
  form.addEventListener('submit', add)
  for (const button of all('[data-add]')) if (!form.contains(button)) button.addEventListener('click', add)
  show()
}

/** A changed price slides in; the same one stays still. */
function slideTo(node: HTMLElement, text: string): void {
  if (node.textContent === text) return
  node.textContent = text
  node.classList.remove('slide')
  requestAnimationFrame(() => node.classList.add('slide'))
}
