import type { FactRowView, Lang, OptionView, PageView, VariantView } from './view.ts'

/** What the script in the browser needs of a page; everything else it reads from the markup. */
export interface ClientData {
  readonly page: PageView['page']
  readonly shopId: string
  readonly locale: Lang
  readonly csrf?: string
  readonly product?: {
    readonly id: string
    readonly handle: string
    readonly name: string
    readonly href: string
    readonly options: readonly OptionView[]
    readonly variants: readonly VariantView[]
    readonly facts: readonly FactRowView[]
    readonly pictures: readonly {
      readonly src: string
      readonly srcset?: string
      readonly alt: string
      readonly width: number
      readonly height: number
      readonly forOption?: readonly [number, number]
    }[]
  }
}

/** The part of a view that travels to the browser as JSON. */
export function clientData(view: PageView): ClientData {
  const { shell } = view
  const common = { page: view.page, shopId: shell.shopId, locale: shell.locale, csrf: shell.csrf }
  if (view.page !== 'product') return common
  return {
    ...common,
    product: {
      id: view.id,
      handle: view.handle,
      name: view.name,
      href: new URL(shell.canonical).pathname,
      options: view.options,
      variants: view.variants,
      facts: view.facts,
      pictures: view.pictures.map(({ src, srcset, alt, width, height, forOption }) => ({
        src,
        srcset,
        alt,
        width,
        height,
        forOption,
      })),
    },
  }
}
