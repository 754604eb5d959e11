import type { Lang } from './view.ts'

const zh = {
  title: '我的账户',
  lead: '店里存着什么，为谁所用，都在这里。',
  address: '默认地址',
  addressNone: '还没有。下单时填的地址会记在这里。',
  addressChange: '改地址',
  addressAdd: '填一个',
  programs: '替您办事的程序',
  programsNone: '没有。您没有让任何程序替您下单或看订单。',
  since: (day: string) => `${day} 起`,
  revoke: '收回',
  data: '您的资料',
  export: '下载全部资料',
  exportText: '一份 JSON 文件：资料、地址、订单、邮件、登录记录、您写过的话，还有谁看过您的订单。',
  erase: '删除资料',
  eraseText: '姓名、邮箱、电话、街道从所有地方删掉。交易记录按法律保留，只留化名。先看会怎样，再确认。',
  eraseLook: '看看删除会怎样',
  taste: '口味档案',
  tasteText: '这台设备上的浏览记录，单独管理。',
  eraseTitle: '删除资料',
  blockedTitle: '现在还不能删除',
  doneTitle: '资料已经删除',
  doneText: '您的姓名、联系方式和地址已经从这家店里删掉，登录也退出了。订单只剩化名。',
  goes: '店里现在有',
  goesText:
    '以上的姓名、邮箱、电话、街道和您写过的话都会删掉。订单留下编号、日期、商品、金额和省市，姓名换成随机的化名，谁也认不回来。',
  know: '请先知道',
  forGood: '删除不能撤回。',
  exportFirst: '先下载一份',
  confirm: '确认删除',
  until: (time: string) => `${time} 前有效。`,
  back: '回到账户',
  toShop: '回到店里',
}

type Words = typeof zh
const en: Words = {
  title: 'My account',
  lead: 'What the shop keeps, and for whom, is here.',
  address: 'Default address',
  addressNone: 'None yet. The address of your first order is kept here.',
  addressChange: 'Change it',
  addressAdd: 'Write one',
  programs: 'Programs that act for you',
  programsNone: 'None. You let no program order or see orders for you.',
  since: (day) => `since ${day}`,
  revoke: 'Take back',
  data: 'Your data',
  export: 'Download everything',
  exportText:
    'One JSON file: contact, addresses, orders, messages, sign-ins, what you wrote, and who looked at your orders.',
  erase: 'Erase your data',
  eraseText:
    'Name, e-mail, telephone and street go from everywhere. What the law wants kept of a sale stays, under a pseudonym. Look first, then confirm.',
  eraseLook: 'See what erasing does',
  taste: 'Your taste profile',
  tasteText: 'What was noted on this device is looked after there.',
  eraseTitle: 'Erase your data',
  blockedTitle: 'Not possible yet',
  doneTitle: 'Your data are erased',
  doneText:
    'Your name, contact and addresses are gone from this shop, and you are signed out. Orders have a pseudonym only.',
  goes: 'The shop has now',
  goesText:
    'Names, e-mails, telephones, streets and your own words in all of these go. Of orders the number, day, goods, money, province and city stay, under a name drawn by chance that leads back to nobody.',
  know: 'Know before',
  forGood: 'This cannot be undone.',
  exportFirst: 'Download a copy first',
  confirm: 'Erase for good',
  until: (time) => `Valid until ${time}.`,
  back: 'Back to the account',
  toShop: 'Back to the shop',
}

/** Words of the account and of erasing it. */
export const ACCOUNT_WORDS: Readonly<Record<Lang, Words>> = { zh, en }
