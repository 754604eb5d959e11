import type { LocalizedText } from '@qianmian/kernel'
import type { MediaChoicesView, RecipeView } from '../../../../server/src/contract/types.ts'
import { Choice } from '../choice.tsx'
import { useStudio } from '../context.tsx'
import { forCampaign, mostOthers } from './chosen-products.ts'
import { ProductPicker } from './product-picker.tsx'
import { RatioChoice } from './ratio-choice.tsx'

type Row = { readonly id: string; readonly name: LocalizedText }

interface MakeChoicesProps {
  readonly productId: string
  readonly recipe: RecipeView
  readonly choices: MediaChoicesView
  readonly onChange: (recipe: RecipeView) => void
}

/** The few choices of a kind; what is right for the product is chosen already. */
export function MakeChoices({ productId, recipe, choices, onChange }: MakeChoicesProps) {
  const { words, say } = useStudio()
  const { md } = words
  /** Several chips, or nothing where there is only one answer. */
  const pick = (name: string, rows: readonly Row[], value: string, set: (id: string) => void) =>
    rows.length > 1 && (
      <Choice name={name} options={rows.map(({ id, name: label }) => [id, say(label)])} value={value} onPick={set} />
    )
  const language = 'lang' in recipe && choices.langs.length > 1 && (
    <Choice
      name={md.textLang}
      options={choices.langs.map((id) => [id, id === 'zh' ? '中文' : 'English'])}
      value={recipe.lang}
      onPick={(id) => onChange({ ...recipe, lang: id === 'en' ? 'en' : 'zh' })}
    />
  )
  switch (recipe.kind) {
    case 'poster': {
      const { poster } = choices
      if (!poster) return null
      return (
        <>
          <RatioChoice
            name={md.format}
            options={poster.formats}
            value={recipe.format}
            onPick={(id) => onChange({ ...recipe, format: id as typeof recipe.format })}
          />
          {poster.campaigns.length > 0 &&
            pick(
              md.campaign,
              [{ id: '', name: { zh: md.anyCampaign, en: md.anyCampaign } }, ...poster.campaigns],
              recipe.campaign ?? '',
              (id) => {
                const campaign = (id || undefined) as typeof recipe.campaign
                const { campaign: _before, ...rest } = forCampaign(recipe, campaign)
                onChange(campaign ? { ...rest, campaign } : rest)
              },
            )}
          {mostOthers(recipe.campaign) > 0 && (
            <ProductPicker
              key={recipe.campaign}
              productId={productId}
              campaign={recipe.campaign}
              chosen={recipe.productIds ?? []}
              onChange={(ids) => {
                const { productIds: _before, ...rest } = recipe
                onChange(ids.length > 0 ? { ...rest, productIds: [...ids] } : rest)
              }}
            />
          )}
          {language}
        </>
      )
    }
    case 'render':
    case 'picture': {
      const rows = choices[recipe.kind]
      if (!rows) return null
      return (
        <>
          {pick(md.scene, rows.scenes, recipe.scene, (scene) => onChange({ ...recipe, scene }))}
          {pick(md.angle, rows.angles, recipe.angle, (angle) => onChange({ ...recipe, angle }))}
          {recipe.kind === 'picture' &&
            'providers' in rows &&
            pick(md.provider, rows.providers, recipe.provider ?? rows.providers[0]?.id ?? '', (provider) =>
              onChange({ ...recipe, provider }),
            )}
        </>
      )
    }
    case 'cutout':
      return (
        <fieldset className="md-pictures">
          <legend className="t2 sm">{md.whichPicture}</legend>
          <p>
            {choices.cutout?.pictures.map(({ hash, url, alt }) => (
              <button
                key={hash}
                type="button"
                className={hash === recipe.pictureHash ? 'on' : undefined}
                aria-pressed={hash === recipe.pictureHash}
                onClick={() => onChange({ ...recipe, pictureHash: hash })}
              >
                <img src={`${url}?w=160`} alt={say(alt)} width={72} height={90} />
              </button>
            ))}
          </p>
        </fieldset>
      )
    case 'speech': {
      const { speech } = choices
      if (!speech) return null
      const key = (from: typeof recipe.from) => JSON.stringify(from)
      return (
        <>
          {pick(
            md.from,
            speech.sources.map(({ from, name }) => ({ id: key(from), name })),
            key(recipe.from),
            (id) => {
              const source = speech.sources.find(({ from }) => key(from) === id)
              if (source) onChange({ ...recipe, from: source.from })
            },
          )}
          <Style recipe={recipe} styles={speech.styles} usual={speech} onChange={onChange} />
          {language}
        </>
      )
    }
    case 'film':
    case 'storyboard': {
      const rows = choices[recipe.kind]
      if (!rows) return null
      return (
        <>
          {pick(md.cut, rows.cuts, recipe.cut, (id) => onChange({ ...recipe, cut: id as typeof recipe.cut }))}
          <RatioChoice
            name={md.format}
            options={rows.formats}
            value={recipe.format}
            onPick={(id) => onChange({ ...recipe, format: id as typeof recipe.format })}
          />
          {pick(
            md.seconds,
            rows.seconds.map((n) => ({ id: String(n), name: { zh: words.secondsOf(n), en: words.secondsOf(n) } })),
            String(recipe.seconds),
            (id) => onChange({ ...recipe, seconds: id === '30' ? 30 : 15 }),
          )}
          {rows.pieces.length > 0 &&
            pick(
              md.shotList,
              [{ id: '', name: { zh: md.noShotList, en: md.noShotList } }, ...rows.pieces],
              recipe.pieceId ?? '',
              (pieceId) => {
                const { pieceId: _before, ...rest } = recipe
                onChange(pieceId ? { ...rest, pieceId } : rest)
              },
            )}
          <Style recipe={recipe} styles={rows.styles} usual={choices.speech} onChange={onChange} />
          {language}
        </>
      )
    }
  }
}

/** Voices; the first entry is the one that speaks when nobody chooses, and says whose choice it is. */
function Style({
  recipe,
  styles,
  usual,
  onChange,
}: {
  recipe: Extract<RecipeView, { style?: string }>
  styles: readonly Row[]
  usual: MediaChoicesView['speech']
  onChange: (recipe: RecipeView) => void
}) {
  const { words, say } = useStudio()
  const { md } = words
  if (styles.length < 2) return null
  const own = say(styles.find(({ id }) => id === usual?.style)?.name)
  return (
    <label className="md-select">
      <span className="t2 sm">{md.style}</span>
      <select
        value={recipe.style ?? ''}
        onChange={(event) => {
          const { style: _before, ...rest } = recipe
          onChange(event.target.value ? { ...rest, style: event.target.value } : rest)
        }}
      >
        <option value="">
          {own ? (usual?.styleOf === 'brand' ? md.styleOfBrand(own) : md.styleOfCategory(own)) : md.autoLayout}
        </option>
        {styles
          .filter(({ id }) => id !== usual?.style)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
      </select>
    </label>
  )
}
