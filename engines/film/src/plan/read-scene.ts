import type { LightId, SetId } from '../sets/set.ts'

/** Where a film takes place, by what the shot list says. The first that fits wins. */
const SETS: readonly (readonly [SetId, RegExp])[] = [
  ['beach', /海|沙滩|beach|sea\b/i],
  ['outdoor', /公园|操场|空地|树下|石板|广场|park|track|clearing|square|trees/i],
  ['street', /街|巷|楼下|站台|车厢|street|lane|platform|train/i],
  ['balcony', /阳台|晾衣|balcony|washing line/i],
  ['kitchen', /厨房|灶|水槽|kitchen|stove/i],
  ['bath', /浴室|洗手|洗衣机|镜子|washbasin|bathroom|washing machine/i],
  ['vanity', /梳妆|dressing table/i],
  ['bedroom', /卧室|床|bed(?:room|side)?\b/i],
  ['dining', /餐桌|餐厅|木桌|table, laid|dining|wooden table|the table/i],
  ['desk', /书桌|书房|desk|study/i],
  ['living', /客厅|地毯|书架|儿童房|训练房|门厅|楼梯|living|rug|bookshelf|child|training|hall|stairwell/i],
  ['window', /窗|window|sill|衣架|rail/i],
]
const LIGHTS: readonly (readonly [LightId, RegExp])[] = [
  ['night', /夜|只有一盏灯|大灯关|night|nothing but a lamp|room light off/i],
  ['dusk', /傍晚|灯刚亮|逆光|dusk|evening|against the light/i],
  ['morning', /晨|清早|上午|morning|early/i],
  ['overcast', /阴天|overcast/i],
]

/** @example readScene('厨房台面，晨光') // { set: 'kitchen', light: 'morning' } */
export function readScene(words: string): { readonly set: SetId; readonly light: LightId } {
  const found = <T>(rows: readonly (readonly [T, RegExp])[]): T | undefined =>
    rows.find(([, pattern]) => pattern.test(words))?.[0]
  return { set: found(SETS) ?? 'studio', light: found(LIGHTS) ?? 'day' }
}
