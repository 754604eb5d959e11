import { useNavigate } from 'react-router'
import { useStudio } from './context.tsx'
import { applyDensity, DENSITIES } from './density.ts'
import type { Offer } from './palette-match.ts'
import { PLACES } from './places.ts'
import { applyTheme, isDark } from './theme.ts'
import { WORDS, type Words } from './words.ts'

export interface Command extends Offer {
  readonly run: () => void
  readonly key?: string
}

/** Everything that the palette can do without a product. Names in the other language and pinyin are found too. */
export function useCommands(onHelp: () => void) {
  const { shop, words, lang, setLang } = useStudio()
  const navigate = useNavigate()
  const other = WORDS[lang === 'zh' ? 'en' : 'zh']
  const canEdit = shop.role !== 'viewer'
  const deed = (id: string, name: (from: Words) => string, run: () => void, also = ''): Command => ({
    id,
    name: name(words),
    also: `${name(other)} ${also}`,
    run,
  })
  const places = PLACES.map(
    (place): Command => ({
      id: place.path,
      name: words.goTo(words[place.name]),
      also: `${words[place.name]} ${other[place.name]} ${place.pinyin}`,
      key: `G ${place.letter.toUpperCase()}`,
      run: () => navigate(`/studio/${place.path}`),
    }),
  )
  const deeds: Command[] = [
    ...(canEdit
      ? [
          deed(
            'import',
            (from) => from.commandImport,
            () => navigate('/studio/imports'),
            'daoru',
          ),
          deed(
            'write',
            (from) => from.commandWriteAll,
            () => navigate('/studio/products?content=none&write=1'),
            'xie',
          ),
          deed(
            'brand',
            (from) => from.commandBrand,
            () => navigate('/studio/brands?new=1'),
            'pinpai',
          ),
        ]
      : []),
    ...(shop.role === 'owner'
      ? [
          deed(
            'invite',
            (from) => from.commandInvite,
            () => navigate('/studio/settings#invite'),
            'yaoqing',
          ),
        ]
      : []),
    deed(
      'theme',
      (from) => from.commandTheme,
      () => applyTheme(isDark() ? 'light' : 'dark'),
      'mingan',
    ),
    deed(
      'lang',
      (from) => from.commandLang,
      () => setLang(lang === 'zh' ? 'en' : 'zh'),
      'yuyan',
    ),
    ...DENSITIES.map((density) =>
      deed(
        `density-${density}`,
        (from) => from.commandDensity(from[density]),
        () => applyDensity(density),
        'hangju',
      ),
    ),
    { ...deed('keys', (from) => from.commandKeys, onHelp, 'anjian'), key: '?' },
    deed(
      'shop',
      (from) => from.toShop,
      () => void open(`${shop.prefix}/${lang}`, '_blank', 'noopener'),
      'dianpu',
    ),
  ]
  return {
    canEdit,
    places,
    deeds,
    all: [...places, ...deeds],
    openProduct: (id: string, onClose: () => void) => {
      onClose()
      navigate(`/studio/products/${id}`)
    },
    makeFor: (id: string, onClose: () => void) => {
      onClose()
      navigate(`/studio/products/${id}?tab=media&make=poster`)
    },
    writeFor: (id: string, onClose: () => void) => {
      onClose()
      navigate(`/studio/products/${id}?write=1`)
    },
  }
}
