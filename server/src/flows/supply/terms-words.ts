import { formatMoney, type LocalizedText } from '@qianmian/kernel'

const both = (zh: string, en: string): LocalizedText => ({ zh, en })

/** Why a row of terms is not taken, or should be looked at; one sentence each. */
export const TERMS_WORDS = {
  unnamed: both('没有写是哪一件：要有规格编号或货号。', 'It does not say which item: give a variant id or a SKU.'),
  unmatched: (name: string) => both(`店里没有“${name}”。`, `The shop has nothing called “${name}”.`),
  ambiguous: (name: string) =>
    both(`货号“${name}”对得上几个规格，请写规格编号。`, `SKU “${name}” fits several variants: give the variant id.`),
  torn: (sku: string, own: string | null) =>
    both(
      `规格编号和货号说的不是同一件：写的是“${sku}”，它的货号${own === null ? '是空的' : `是“${own}”`}。表可能排乱了。`,
      `Variant id and SKU are of two different items: it says “${sku}”, while that variant has ${own === null ? 'none' : `“${own}”`}. Rows may have been mixed up in sorting.`,
    ),
  twice: (line: number) => both(`第 ${line} 行已经写过这一件。`, `Line ${line} is about the same item.`),
  costAbove: (price: number, currency: string) =>
    both(
      `成本高过现价 ${formatMoney({ amount: price, currency })}，请看一眼。`,
      `The cost is above the present price of ${formatMoney({ amount: price, currency })}: have a look.`,
    ),
  floorAbove: (price: number, currency: string) =>
    both(
      `最低标价高过现价 ${formatMoney({ amount: price, currency })}，请看一眼。`,
      `The minimum advertised price is above the present price of ${formatMoney({ amount: price, currency })}: have a look.`,
    ),
  empty: both('里面没有可以读的行。', 'There is no row in it that can be read.'),
  tooMany: (most: number) => both(`一次最多 ${most} 行。`, `At most ${most} rows at once.`),
  someWrong: (n: number, line: number) =>
    both(
      `${n} 行不对（先是第 ${line} 行），什么都没有写。`,
      `${n} ${n === 1 ? 'row is' : 'rows are'} wrong (first on line ${line}). Nothing was written.`,
    ),
  nothingNew: both('没有一行和已经知道的不同。', 'No row differs from what is known.'),
  nothingToUndo: both('没有可以撤的进货条件。', 'There is no import of terms to take back.'),
  changedSince: both(
    '这批进货条件后来又改过，撤回会盖掉后改的。',
    'Some of these terms were changed since; taking the import back would overwrite that.',
  ),
  halfPlace: both('经度和纬度要一起写，或一起空着。', 'Give longitude and latitude together, or neither.'),
  capacityAlone: both('容量和收货能力要和位置一起写。', 'A capacity needs a place.'),
} as const
