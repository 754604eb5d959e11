import { selectedVariant } from './selected-variant.ts'
import type { Lang, OptionView, ProductView } from './view.ts'
import { WORDS } from './words.ts'

export interface OptionPickerProps {
  option: OptionView
  index: number
  view: ProductView
  lang: Lang
}

/** One option as radio buttons: colours as swatches, the rest as boxes. Values with no stock in the shown choice are struck. */
export function OptionPicker({ option, index, view, lang }: OptionPickerProps) {
  const words = WORDS[lang]
  const chosen = selectedVariant(view)?.values ?? []
  const swatches = option.values.some((value) => value.swatch)
  const isSize = index === view.options.length - 1 && view.sizeChart !== undefined
  return (
    <fieldset className="opt">
      <legend>
        <span className="m">
          {swatches ? <b data-option-value={index}>{option.values[chosen[index] ?? 0]?.label}</b> : option.name}
        </span>
        {isSize ? (
          <a className="t2 link" href="#size-chart">
            {words.sizeChartLink}
          </a>
        ) : (
          <span className="t3">
            {swatches
              ? words.coloursCount(option.values.length)
              : option.values.length > 1 && words.valuesCount(option.values.length)}
          </span>
        )}
      </legend>
      <div className={swatches ? 'sw' : 'sz num'}>
        {option.values.map((value, valueIndex) => (
          <label
            key={value.label}
            className={isAvailable(view, chosen, index, valueIndex) ? undefined : 'no'}
            data-option={index}
            data-value={valueIndex}
            title={swatches ? value.label : undefined}
          >
            <input type="radio" name={`o${index}`} value={valueIndex} defaultChecked={chosen[index] === valueIndex} />
            {swatches ? (
              <>
                <svg viewBox="0 0 10 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect width="10" height="10" fill={value.swatch ?? 'none'} />
                </svg>
                <span className="vh">{value.label}</span>
              </>
            ) : (
              <span>{value.label}</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Whether a value can be had with the other values as chosen. */
function isAvailable(view: ProductView, chosen: readonly number[], option: number, value: number): boolean {
  const wanted = chosen.map((now, index) => (index === option ? value : now))
  return view.variants.some(
    (variant) => variant.available && variant.values.every((own, index) => own === (wanted[index] ?? own)),
  )
}
