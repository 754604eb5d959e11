import type { Words } from './words.ts'

/** Where one can go: the letter after G, the page, and how the name is typed in pinyin. */
export const PLACES = [
  { letter: 'i', path: 'inbox', name: 'inbox', pinyin: 'shoujianxiang sjx' },
  { letter: 'd', path: 'orders', name: 'orders', pinyin: 'dingdan dd fahuo tuihuo' },
  { letter: 'p', path: 'products', name: 'products', pinyin: 'shangpin sp' },
  { letter: 'r', path: 'review', name: 'packs', pinyin: 'neirongbao nrb' },
  { letter: 'm', path: 'imports', name: 'imports', pinyin: 'daoru dr' },
  { letter: 'b', path: 'brands', name: 'brands', pinyin: 'pinpai yuqi pp' },
  { letter: 'a', path: 'works', name: 'assets', pinyin: 'zuopin zp sucai sc' },
  { letter: 'c', path: 'remixes', name: 'comments', pinyin: 'gaixie gx pinglun pl' },
  { letter: 'h', path: 'activity', name: 'activity', pinyin: 'jilu jl' },
  { letter: 'w', path: 'lexicon', name: 'lexicon', pinyin: 'ciku ck' },
  { letter: 'o', path: 'occasions', name: 'occasions', pinyin: 'shiling jieri huati sl' },
  { letter: 'l', path: 'learn', name: 'learn', pinyin: 'xuexi xx' },
  { letter: 'j', path: 'supply', name: 'supply', pinyin: 'jiage gongying kucun buhuo diaobo jggy' },
  { letter: 'k', path: 'connections', name: 'connections', pinyin: 'jiekou jk miyao tuisong webhook api' },
  { letter: 's', path: 'settings', name: 'settings', pinyin: 'shezhi sz' },
] as const satisfies readonly { letter: string; path: string; name: keyof Words; pinyin: string }[]
