type Kind = 'products' | 'stock' | 'customers' | 'orders'

/** Words of bringing a running shop along: what was dropped, what it would do, what it did. */
export const ZH_BRING = {
  tab: '搬来',
  title: '从别处搬来',
  sentence: '别处的订单、顾客、库存搬进这家店。先看会怎样，再写。',
  viewer: '你的角色不能往店里搬东西。',
  drop: '把订单、顾客、库存的文件拖到这里',
  dropHint: 'JSON 或 CSV，可以一起拖，一次最多 10 个。按内容认出 Shopify 的导出和千面自己的格式。',
  choose: '选择文件',
  reading: '正在读……',
  another: '再拖几个文件',
  kinds: { products: '商品', stock: '库存', customers: '顾客', orders: '订单' } satisfies Record<Kind, string>,
  /** @param news how many records are new or, of stock, other than before */
  looked: (news: number) => (news === 0 ? '都在店里了，没有新的。' : `会带进来 ${news} 条。现在还什么都没写。`),
  differs: (n: number) => `另有 ${n} 条在店里已经有了，和上次不同：不会改动，开始后逐条列出。`,
  nothingToRead: '没有一条读得出来，请看下面的问题。',
  head: { read: '读到', created: '新的', unchanged: '没变', changed: '有变', erased: '已删除的人' },
  start: '带进来',
  cancel: '不带了',
  stop: '停下',
  waiting: '马上开始……',
  going: (kind: Kind, done: number, all: number): string => `正在写${ZH_BRING.kinds[kind]}：${done} / ${all}`,
  done: (news: number) => (news === 0 ? '什么也没变：都在店里了。' : `带进来 ${news} 条。`),
  cancelled: (news: number) =>
    news === 0 ? '没有带进来。' : `停下了，已写的 ${news} 条留着。再拖一次同样的文件会接着走。`,
  failed: (news: number) => (news === 0 ? '没有带进来。' : `没有做完，已写的 ${news} 条留着。`),
  problems: '问题',
  place: '在哪里',
  what: '怎么了',
  left: '没有带进来',
  told: '带进来了，请看一眼',
  more: (n: number) => `还有 ${n} 条，在表格里。`,
  download: '下载 CSV',
  past: '以前搬过的',
  none: '还没有搬过。',
  noneHint: '文件只在搬的时候留着，搬完就删。同样的文件搬第二次不会重复。',
  states: { read: '看过，没搬', queued: '排队', running: '正在搬', done: '搬完', failed: '没搬完', cancelled: '没搬' },
  products: '商品的图文和事实请用商品导入。',
  fromImports: '订单、顾客、库存在这里搬',
}

export type BringWords = typeof ZH_BRING

const records = (n: number) => (n === 1 ? '1 record' : `${n} records`)

export const EN_BRING: BringWords = {
  tab: 'Bring along',
  title: 'Bring another shop along',
  sentence: 'Orders, customers and stock from elsewhere. First see what would happen, then write.',
  viewer: 'Your role cannot bring anything into the shop.',
  drop: 'Drop files of orders, customers and stock here',
  dropHint:
    'JSON or CSV, several at once, ten at most. Exports of Shopify and our own formats are recognised by content.',
  choose: 'Choose files',
  reading: 'Reading…',
  another: 'More files',
  kinds: { products: 'Products', stock: 'Stock', customers: 'Customers', orders: 'Orders' },
  looked: (news) =>
    news === 0
      ? 'Everything is here already. Nothing is new.'
      : `${records(news)} would come in. Nothing is written yet.`,
  differs: (n) =>
    `${records(n)} ${n === 1 ? 'is' : 'are'} here and look different now: they stay as they are, and starting lists them.`,
  nothingToRead: 'No record could be read. See the problems below.',
  head: { read: 'Read', created: 'New', unchanged: 'Same', changed: 'Different', erased: 'Person erased' },
  start: 'Bring in',
  cancel: 'Leave it',
  stop: 'Stop',
  waiting: 'About to start…',
  going: (kind, done, all) => `Writing ${EN_BRING.kinds[kind].toLowerCase()}: ${done} of ${all}`,
  done: (news) => (news === 0 ? 'Nothing changed: everything was here already.' : `${records(news)} came in.`),
  cancelled: (news) =>
    news === 0
      ? 'Nothing was brought in.'
      : `Stopped. The ${records(news)} that were written stay. Drop the same files again to go on.`,
  failed: (news) =>
    news === 0 ? 'Nothing was brought in.' : `Not finished. The ${records(news)} that were written stay.`,
  problems: 'Problems',
  place: 'Where',
  what: 'What',
  left: 'Left out',
  told: 'Came in; have a look',
  more: (n) => `${n} more are in the table.`,
  download: 'Download CSV',
  past: 'Brought before',
  none: 'Nothing was brought along yet.',
  noneHint: 'Files are kept only while they are brought in. The same files a second time change nothing.',
  states: {
    read: 'Looked at',
    queued: 'Waiting',
    running: 'Coming in',
    done: 'Done',
    failed: 'Not finished',
    cancelled: 'Left',
  },
  products: 'Pictures, texts and facts of products come by the product import.',
  fromImports: 'Orders, customers and stock come in here',
}
