import type { LocalizedText } from '../locale.ts'

export interface Category {
  readonly id: string
  readonly name: LocalizedText
  /** The shop's own short name for navigation. */
  readonly nav: LocalizedText
  /** Google product taxonomy id (2021-09-21 edition), for feeds. */
  readonly googleId: number
  readonly productTypes: Readonly<Record<string, LocalizedText>>
}

const type = (zh: string, en: string): LocalizedText => ({ zh, en })

/** The categories that texts, pictures and gates know. Anything else is `general`. */
export const CATEGORIES: readonly Category[] = [
  {
    id: 'apparel',
    name: type('服饰', 'Apparel'),
    nav: type('衣着', 'Clothing'),
    googleId: 1604,
    productTypes: {
      tee: type('短袖T恤', 'T-shirt'),
      shirt: type('衬衫', 'shirt'),
      polo: type('POLO衫', 'polo shirt'),
      hoodie: type('卫衣', 'hoodie'),
      sweater: type('针织衫', 'sweater'),
      dress: type('连衣裙', 'dress'),
      trousers: type('长裤', 'trousers'),
      shorts: type('短裤', 'shorts'),
      jacket: type('夹克', 'jacket'),
      'down-jacket': type('羽绒服', 'down jacket'),
      coat: type('外套', 'coat'),
      'shell-jacket': type('冲锋衣', 'shell jacket'),
      'sun-jacket': type('防晒衣', 'sun jacket'),
      scarf: type('围巾', 'scarf'),
    },
  },
  {
    id: 'children',
    name: type('儿童', 'Children'),
    nav: type('孩子', 'Children'),
    googleId: 1239,
    productTypes: {
      'kids-tee': type('儿童短袖', "children's T-shirt"),
      'arch-blocks': type('彩虹积木', 'rainbow arches'),
      'building-blocks': type('积木', 'building blocks'),
      'balance-bike': type('平衡车', 'balance bike'),
      'kids-backpack': type('儿童书包', "children's backpack"),
      'kids-bottle': type('儿童水杯', "children's water bottle"),
      'kids-toothbrush': type('儿童牙刷', "children's toothbrush"),
      puzzle: type('拼图', 'puzzle'),
      'soft-toy': type('布偶', 'soft toy'),
      'kids-tableware': type('儿童餐具', "children's tableware"),
      'kids-stool': type('儿童凳', "children's stool"),
    },
  },
  {
    id: 'technology',
    name: type('数码', 'Technology'),
    nav: type('数码', 'Technology'),
    googleId: 222,
    productTypes: {
      headphones: type('头戴耳机', 'headphones'),
      earbuds: type('真无线耳机', 'earbuds'),
      speaker: type('音箱', 'speaker'),
      keyboard: type('键盘', 'keyboard'),
      mouse: type('鼠标', 'mouse'),
      'power-bank': type('充电宝', 'power bank'),
      'desk-lamp': type('台灯', 'desk lamp'),
      charger: type('充电器', 'charger'),
      'smart-watch': type('智能手表', 'smart watch'),
      'air-purifier': type('空气净化器', 'air purifier'),
      'laptop-stand': type('笔记本支架', 'laptop stand'),
    },
  },
  {
    id: 'beauty',
    name: type('美妆护肤', 'Beauty'),
    nav: type('护理', 'Care'),
    googleId: 473,
    productTypes: {
      serum: type('精华', 'serum'),
      'face-cream': type('面霜', 'face cream'),
      cleanser: type('洁面', 'cleanser'),
      toner: type('爽肤水', 'toner'),
      sunscreen: type('防晒乳', 'sunscreen'),
      lipstick: type('口红', 'lipstick'),
      'hand-cream': type('护手霜', 'hand cream'),
      shampoo: type('洗发水', 'shampoo'),
      'body-lotion': type('身体乳', 'body lotion'),
      perfume: type('香水', 'perfume'),
      'face-mask': type('面膜', 'face mask'),
    },
  },
  {
    id: 'home-care',
    name: type('家清', 'Home care'),
    nav: type('家清', 'Home care'),
    googleId: 623,
    productTypes: {
      'laundry-liquid': type('洗衣液', 'laundry liquid'),
      'dish-soap': type('洗洁精', 'dish soap'),
      'floor-cleaner': type('地板清洁剂', 'floor cleaner'),
      'hand-wash': type('洗手液', 'hand wash'),
      'laundry-capsules': type('洗衣凝珠', 'laundry capsules'),
      'kitchen-cleaner': type('油污清洁剂', 'kitchen cleaner'),
      tissues: type('抽纸', 'tissues'),
      'bin-bags': type('垃圾袋', 'bin bags'),
      sponge: type('清洁海绵', 'sponge'),
      'toilet-cleaner': type('洁厕液', 'toilet cleaner'),
      'reed-diffuser': type('无火香薰', 'reed diffuser'),
    },
  },
  {
    id: 'food',
    name: type('食品茶饮', 'Food and tea'),
    nav: type('茶与食', 'Tea and food'),
    googleId: 422,
    productTypes: {
      tea: type('茶叶', 'tea'),
      gaiwan: type('盖碗', 'gaiwan'),
      'coffee-beans': type('咖啡豆', 'coffee beans'),
      'protein-powder': type('蛋白粉', 'protein powder'),
      nuts: type('坚果', 'nuts'),
      honey: type('蜂蜜', 'honey'),
      'olive-oil': type('橄榄油', 'olive oil'),
      rice: type('大米', 'rice'),
      oats: type('燕麦', 'oats'),
      chocolate: type('巧克力', 'chocolate'),
      'dried-fruit': type('果干', 'dried fruit'),
    },
  },
  {
    id: 'sport',
    name: type('运动', 'Sport'),
    nav: type('练习', 'Training'),
    googleId: 499713,
    productTypes: {
      'yoga-mat': type('瑜伽垫', 'yoga mat'),
      dumbbell: type('哑铃', 'dumbbell'),
      kettlebell: type('壶铃', 'kettlebell'),
      'jump-rope': type('跳绳', 'jump rope'),
      'resistance-band': type('弹力带', 'resistance band'),
      'foam-roller': type('泡沫轴', 'foam roller'),
      'sport-bottle': type('运动水壶', 'sport bottle'),
      'sport-tee': type('运动短袖', 'training T-shirt'),
      leggings: type('紧身裤', 'leggings'),
      'ab-wheel': type('健腹轮', 'ab wheel'),
      'gym-bag': type('运动包', 'gym bag'),
    },
  },
  {
    id: 'furniture',
    name: type('家具', 'Furniture'),
    nav: type('起居', 'Living'),
    googleId: 436,
    productTypes: {
      sofa: type('沙发', 'sofa'),
      armchair: type('单人椅', 'armchair'),
      'coffee-table': type('茶几', 'coffee table'),
      'dining-table': type('餐桌', 'dining table'),
      chair: type('餐椅', 'dining chair'),
      bookshelf: type('书架', 'bookshelf'),
      bed: type('床架', 'bed frame'),
      nightstand: type('床头柜', 'nightstand'),
      'floor-lamp': type('落地灯', 'floor lamp'),
      stool: type('凳子', 'stool'),
      desk: type('书桌', 'desk'),
    },
  },
  {
    id: 'home-textile',
    name: type('家纺', 'Home textile'),
    nav: type('家纺', 'Linen'),
    googleId: 4171,
    productTypes: {
      quilt: type('薄被', 'quilt'),
      'bedding-set': type('床品四件套', 'bedding set'),
      pillow: type('枕头', 'pillow'),
      throw: type('盖毯', 'throw'),
      towel: type('毛巾', 'towel'),
      'bath-mat': type('浴室地垫', 'bath mat'),
      curtain: type('窗帘', 'curtain'),
      rug: type('地毯', 'rug'),
      cushion: type('靠垫', 'cushion'),
      tablecloth: type('桌布', 'tablecloth'),
      bathrobe: type('浴袍', 'bathrobe'),
    },
  },
  { id: 'general', name: type('其他', 'Other'), nav: type('其他', 'Other'), googleId: 0, productTypes: {} },
]

const BY_ID = new Map(CATEGORIES.map((category) => [category.id, category]))
const TYPE_HOME = new Map(CATEGORIES.flatMap((c) => Object.keys(c.productTypes).map((t) => [t, c] as const)))

/** A category by id; unknown ids are `general`. */
export function category(id: string): Category {
  return BY_ID.get(id) ?? BY_ID.get('general')!
}

/** The category that a product type belongs to, if the vocabulary knows the type. */
export function categoryOfType(productType: string): Category | undefined {
  return TYPE_HOME.get(productType)
}
