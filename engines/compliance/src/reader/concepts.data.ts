import { ABSOLUTE } from './concepts/absolute.data.ts'
import { BEAUTY } from './concepts/beauty.data.ts'
import { EVERYDAY } from './concepts/everyday.data.ts'
import { HEALING } from './concepts/healing.data.ts'
import { ILLNESS } from './concepts/illness.data.ts'
import { MARKET } from './concepts/market.data.ts'
import { MATTER } from './concepts/matter.data.ts'
import { PEOPLE } from './concepts/people.data.ts'
import { SLIM_FOOD } from './concepts/slim-food.data.ts'
import { TURNS } from './concepts/turns.data.ts'

/**
 * What words of advertising talk about, so that the reader of implied claims sees that 老寒腿, 腰肌劳损 and 关节疼 are one kind of
 * thing. A word may stand in several concepts. They are no rules: none is forbidden, the reader weighs them together
 * (a complaint, a person and 好了 say more than each alone). What stands before the first `_` of a concept's name is its
 * family. Words are separated by blanks; `#` stands for a number in digits or characters, `~` for one to three characters
 * that are no marks. Where a longer word of any concept covers a shorter one, the longer one is read: 最近 is not 最, so
 * innocent words that look like claims are concepts too (`seeming_…`). Written for this project from general knowledge of
 * the trade.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  ...ILLNESS,
  ...HEALING,
  ...BEAUTY,
  ...SLIM_FOOD,
  ...ABSOLUTE,
  ...MARKET,
  ...PEOPLE,
  ...MATTER,
  ...EVERYDAY,
  ...TURNS,
}
