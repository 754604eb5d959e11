/** A small product file to begin with, as a data address: three things with facts that can carry claims. */
const ROWS = {
  zh: [
    '编码,商品名称,价格,库存,成分,克重,风格,产地',
    'linen-01,亚麻圆领短袖,199,40,亚麻 100%,165 g/m²,休闲,江苏南通',
    'cup-01,青瓷盖碗,168,25,陶瓷,,日常,浙江龙泉',
    'mat-01,天然橡胶瑜伽垫,259,30,天然橡胶,,运动,福建泉州',
  ],
  en: [
    'SKU,Name,Price,Stock,Composition,Fabric weight,Style,Origin',
    'linen-01,Round-neck linen tee,199,40,linen 100%,165 g/m²,casual,Nantong',
    'cup-01,Celadon lidded cup,168,25,stoneware,,everyday,Longquan',
    'mat-01,Natural rubber yoga mat,259,30,natural rubber,,sport,Quanzhou',
  ],
} as const

/** The address of the sample. A byte-order mark keeps the Chinese readable in a spreadsheet. */
export const sampleFile = (lang: 'zh' | 'en'): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${ROWS[lang].join('\n')}\n`)}`
