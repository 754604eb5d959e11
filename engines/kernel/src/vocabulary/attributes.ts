import type { ClaimKind } from '../fact.ts'
import type { LocalizedText } from '../locale.ts'
import { ATTRIBUTE_ALIASES } from './attribute-aliases.data.ts'

export interface Attribute {
  readonly id: string
  readonly label: LocalizedText
  readonly claimKind: ClaimKind
  /** The unit that numbers have unless the source says otherwise. */
  readonly unit?: string
}

const rows: readonly (readonly [string, string, string, ClaimKind, string?])[] = [
  // composition and material
  ['material', '材质', 'Material', 'composition'],
  ['composition', '成分', 'Composition', 'composition'],
  ['filling', '填充物', 'Filling', 'composition'],
  ['fillWeight', '填充量', 'Fill weight', 'spec', 'g'],
  ['lining', '里料', 'Lining', 'composition'],
  ['frameMaterial', '框架材质', 'Frame material', 'composition'],
  ['legMaterial', '脚材质', 'Legs', 'composition'],
  ['coverMaterial', '外罩材质', 'Cover', 'composition'],
  ['finish', '表面处理', 'Finish', 'process'],
  ['ingredients', '配料', 'Ingredients', 'composition'],
  ['keyIngredient', '主要成分', 'Key ingredient', 'composition'],
  ['ingredientShare', '成分含量', 'Ingredient share', 'composition', '%'],
  ['freeFrom', '不含', 'Free from', 'composition'],
  ['plantBasedShare', '植物来源占比', 'Plant-based share', 'green', '%'],
  ['recycledShare', '再生料占比', 'Recycled content', 'green', '%'],
  ['packaging', '包装', 'Packaging', 'green'],
  ['refill', '补充装', 'Refill', 'green'],
  ['surfactant', '表面活性剂', 'Surfactants', 'composition'],
  ['ph', '酸碱度', 'pH', 'spec', 'ratio'],
  ['fragrance', '香型', 'Scent', 'design'],
  ['flavour', '口味', 'Flavour', 'design'],
  ['variety', '品种', 'Variety', 'origin'],
  ['roast', '烘焙度', 'Roast', 'process'],
  ['grade', '等级', 'Grade', 'spec'],
  // textile
  ['fabricWeight', '克重', 'Fabric weight', 'spec', 'g/m2'],
  ['airPermeability', '透气率', 'Air permeability', 'spec', 'mm/s'],
  ['yarnCount', '纱支', 'Yarn count', 'spec', 's_yarn'],
  ['threadDensity', '密度', 'Thread density', 'spec', 'in2/100'],
  ['weave', '织法', 'Weave', 'process'],
  ['afterTreatment', '后整理', 'After-treatment', 'process'],
  ['shrinkage', '水洗尺寸变化', 'Shrinkage', 'spec', '%'],
  ['colourFastness', '色牢度', 'Colour fastness', 'spec', 'grade'],
  ['stretch', '弹性', 'Stretch', 'design'],
  ['fillPower', '蓬松度', 'Fill power', 'spec', 'ratio'],
  ['downContent', '绒子含量', 'Down content', 'composition', '%'],
  ['fit', '版型', 'Fit', 'design'],
  ['neckline', '领型', 'Neckline', 'design'],
  ['sleeve', '袖长', 'Sleeve', 'design'],
  ['length', '长度', 'Length', 'spec', 'cm'],
  ['garmentLength', '衣长', 'Garment length', 'spec', 'cm'],
  ['waist', '腰型', 'Waist', 'design'],
  ['pocket', '口袋', 'Pockets', 'design'],
  ['closure', '开合', 'Closure', 'design'],
  ['pattern', '图案', 'Pattern', 'design'],
  ['colour', '颜色', 'Colour', 'design'],
  ['style', '风格', 'Style', 'design'],
  ['season', '季节', 'Season', 'use'],
  ['scene', '场景', 'Occasion', 'use'],
  ['audience', '适用人群', 'For', 'use'],
  ['safetyClass', '安全类别', 'Safety class', 'safety'],
  // size and weight
  ['dimensions', '尺寸', 'Dimensions', 'spec', 'mm'],
  ['width', '宽', 'Width', 'spec', 'mm'],
  ['depth', '深', 'Depth', 'spec', 'mm'],
  ['height', '高', 'Height', 'spec', 'mm'],
  ['seatHeight', '坐高', 'Seat height', 'spec', 'mm'],
  ['seatDepth', '坐深', 'Seat depth', 'spec', 'mm'],
  ['diameter', '直径', 'Diameter', 'spec', 'mm'],
  ['thickness', '厚度', 'Thickness', 'spec', 'mm'],
  ['weight', '重量', 'Weight', 'spec', 'g'],
  ['netContent', '净含量', 'Net content', 'spec', 'ml'],
  ['capacity', '容量', 'Capacity', 'spec', 'ml'],
  ['count', '数量', 'Count', 'spec', 'piece'],
  ['loadCapacity', '承重', 'Load capacity', 'spec', 'kg'],
  ['size', '规格', 'Size', 'spec'],
  // electronics
  ['noiseReduction', '降噪深度', 'Noise reduction', 'spec', 'dB'],
  ['batteryLife', '续航', 'Battery life', 'spec', 'h'],
  ['batteryCapacity', '电池容量', 'Battery capacity', 'spec', 'mAh'],
  ['chargeTime', '充电时间', 'Charging time', 'spec', 'min'],
  ['quickCharge', '快充', 'Quick charge', 'spec'],
  ['power', '功率', 'Power', 'spec', 'W'],
  ['ports', '接口', 'Ports', 'spec'],
  ['bluetooth', '蓝牙', 'Bluetooth', 'spec'],
  ['codec', '音频编码', 'Codecs', 'spec'],
  ['driver', '发声单元', 'Driver', 'spec', 'mm'],
  ['frequencyResponse', '频率响应', 'Frequency response', 'spec', 'Hz'],
  ['latency', '延迟', 'Latency', 'spec', 'ms'],
  ['waterproof', '防水等级', 'Water resistance', 'safety'],
  ['display', '屏幕', 'Display', 'spec'],
  ['sensor', '传感器', 'Sensor', 'spec'],
  ['resolution', '分辨率', 'Resolution', 'spec', 'dpi'],
  ['switchType', '轴体', 'Switches', 'design'],
  ['layout', '配列', 'Layout', 'design'],
  ['colourTemperature', '色温', 'Colour temperature', 'spec', 'K'],
  ['colourRendering', '显色指数', 'Colour rendering', 'spec', 'ratio'],
  ['illuminance', '照度', 'Illuminance', 'spec', 'lx'],
  ['cleanAirRate', '洁净空气量', 'Clean air delivery rate', 'spec', 'm3/h'],
  ['noise', '噪声', 'Noise', 'spec', 'dB'],
  ['filter', '滤网', 'Filter', 'spec'],
  ['compatibility', '兼容', 'Works with', 'spec'],
  // efficacy and tests
  ['efficacy', '功效', 'Efficacy', 'efficacy'],
  ['efficacyTest', '功效评价', 'Efficacy test', 'efficacy'],
  ['spf', '防晒指数', 'SPF', 'efficacy', 'ratio'],
  ['pa', 'PA 等级', 'PA rating', 'efficacy'],
  ['stainRemoval', '去污', 'Stain removal', 'efficacy'],
  ['skinType', '适用肤质', 'Skin type', 'use'],
  ['texture', '质地', 'Texture', 'design'],
  ['finishLook', '妆效', 'Finish', 'design'],
  ['biodegradability', '生物降解度', 'Biodegradability', 'green', '%'],
  ['washes', '可洗次数', 'Washes', 'spec', 'wash'],
  ['dose', '用量', 'Dose', 'use', 'ml'],
  // food
  ['origin', '产地', 'Origin', 'origin'],
  ['harvest', '采收', 'Harvest', 'origin'],
  ['protein', '蛋白质', 'Protein', 'spec', 'g'],
  ['sugar', '糖', 'Sugar', 'spec', 'g'],
  ['fat', '脂肪', 'Fat', 'spec', 'g'],
  ['fibre', '膳食纤维', 'Dietary fibre', 'spec', 'g'],
  ['energy', '能量', 'Energy', 'spec', 'kJ'],
  ['serving', '每份', 'Serving', 'spec', 'g'],
  ['acidity', '酸度', 'Acidity', 'spec', '%'],
  ['cocoa', '可可含量', 'Cocoa', 'composition', '%'],
  ['shelfLife', '保质期', 'Shelf life', 'spec', 'month'],
  ['storage', '储存', 'Storage', 'care'],
  ['brewing', '冲泡', 'Brewing', 'use'],
  ['altitude', '海拔', 'Altitude', 'origin', 'm'],
  // use, care, service
  ['care', '洗护', 'Care', 'care'],
  ['usage', '用法', 'How to use', 'use'],
  ['assembly', '安装', 'Assembly', 'service'],
  ['ageRange', '适用年龄', 'Age', 'safety', 'age'],
  ['standard', '执行标准', 'Standard', 'safety'],
  ['certificate', '认证', 'Certificate', 'award'],
  ['patent', '专利', 'Patent', 'award'],
  ['craft', '工艺', 'Craft', 'process'],
  ['structure', '结构', 'Construction', 'design'],
  ['surface', '表面', 'Surface', 'design'],
  ['grip', '防滑', 'Grip', 'design'],
  ['removableCover', '可拆洗', 'Removable cover', 'care'],
  ['warranty', '质保', 'Warranty', 'service', 'year'],
  ['returnDays', '退换', 'Returns', 'service', 'd'],
  ['delivery', '配送', 'Delivery', 'service'],
  ['boxContents', '包装清单', 'In the box', 'spec'],
  ['price', '价格', 'Price', 'price'],
]

/** The controlled vocabulary of attributes. Merchants add their own as `custom:<name>`. */
export const ATTRIBUTES: readonly Attribute[] = rows.map(([id, zh, en, claimKind, unit]) => ({
  id,
  label: { zh, en },
  claimKind,
  unit,
}))

const BY_ID = new Map(ATTRIBUTES.map((attribute) => [attribute.id, attribute]))
// Names of their own go before other names of others.
const BY_LABEL = new Map(
  [
    ...ATTRIBUTES.flatMap((a) => (ATTRIBUTE_ALIASES[a.id] ?? []).map((name) => [name, a] as const)),
    ...ATTRIBUTES.flatMap((a) => [a.label.zh, a.label.en, a.id].map((name) => [name ?? '', a] as const)),
  ].map(([name, a]) => [name.toLowerCase(), a] as const),
)

/** An attribute by id, undefined for the merchant's own. */
export function attribute(id: string): Attribute | undefined {
  return BY_ID.get(id)
}

/** Finds an attribute by its id, its name in either language or another name of it, ignoring case. @example attributeByName('克重')?.id // 'fabricWeight' */
export function attributeByName(name: string): Attribute | undefined {
  return BY_LABEL.get(name.trim().toLowerCase())
}
