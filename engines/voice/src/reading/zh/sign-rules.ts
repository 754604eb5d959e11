import type { ReadingRule } from '../types.ts'
import { SIGNS } from './units.data.ts'

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩'
const HAN = /[\u4e00-\u9fff]/

/** Ranges of sizes; before the models, for which S-3 could be one. */
export const ZH_SIZE_RULE: ReadingRule = {
  // XS-XL, S/M/L
  at: /(?<![A-Za-z])(XXS|XS|S|M|L|XL|XXL|\dXL)([-~—–～])(?=(?:XS|S|M|L|XL|XXL|XXXL|\dXL)(?![A-Za-z]))/y,
  say: ([whole, size = '']) => [
    { spoken: [...size].join(' '), lang: 'en', from: 0, to: size.length },
    { spoken: '到', from: size.length, to: whole.length },
  ],
}

/** Signs between figures and words. */
export const ZH_SIGN_RULES: readonly ReadingRule[] = [
  {
    at: /[①-⑩]/y,
    say: ([sign = '']) => [
      { rest: 'list' },
      { spoken: '一二三四五六七八九十'[CIRCLED.indexOf(sign)] ?? '', isDigits: true },
    ],
  },
  {
    at: /\s?[-~—–～]\s?(?=[¥￥$€£]?\d)/y,
    say: (_, before) =>
      /[\d日号月年元点分半%‰℃度个折岁天]$|[A-Za-z]$/.test(before) && !/[A-Za-z]$/.test(before)
        ? [{ spoken: '到' }]
        : undefined,
  },
  {
    at: /\+(?=\d)/y,
    say: (_, before) =>
      before === '' || /[\s\d，。、：:]$|[\u4e00-\u9fff]$/.test(before) ? [{ spoken: '加' }] : undefined,
  },
  { at: /\+/y, say: (_, before, after) => (/\d|\p{L}$/u.test(before) || HAN.test(after) ? [{ spoken: '加' }] : [{}]) },
  { at: /=/y, say: (_, before) => (/[\d\p{L}]$/u.test(before) ? [{ spoken: '等于' }] : [{}]) },
  { at: />=/y, say: () => [{ spoken: '大于等于' }] },
  { at: /<=/y, say: () => [{ spoken: '小于等于' }] },
  { at: /</y, say: (_, __, after) => (/^\s?\d/.test(after) ? [{ spoken: '小于' }] : [{}]) },
  { at: />/y, say: (_, __, after) => (/^\s?\d/.test(after) ? [{ spoken: '大于' }] : [{ rest: 'soft' }]) },
  { at: /×/y, say: (_, before) => (/\d$/.test(before) ? [{ spoken: '乘' }] : [{ rest: 'soft' }]) },
  {
    at: /\s?&\s?/y,
    say: (_, before, after) =>
      /[A-Za-z]{2}$/.test(before) && /^[A-Za-z]{2}/.test(after) ? [{ spoken: 'and', lang: 'en' }] : [{ spoken: '和' }],
  },
  {
    at: /@(?=[\p{L}\d])/uy,
    say: (_, before) => (/[A-Za-z\d]$/.test(before) ? [{ spoken: 'at', lang: 'en' }] : [{ spoken: '艾特' }]),
  },
  {
    at: new RegExp(`[${Object.keys(SIGNS).join('')}]`, 'y'),
    say: ([sign = '']) => (SIGNS[sign] ? [{ spoken: SIGNS[sign] }] : [{}]),
  },
]
