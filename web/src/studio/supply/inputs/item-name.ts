import type { LocalizedText } from '@qianmian/kernel'

/** A variant as people call it. @example itemName(shirt, say) // '亚麻短袖 XL' */
export const itemName = (
  item: { readonly name: LocalizedText; readonly options: readonly LocalizedText[] },
  say: (text: LocalizedText | undefined) => string,
): string => [item.name, ...item.options].map(say).join(' ')
