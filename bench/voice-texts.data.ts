/** What the bench speaks: nothing that styles were calibrated on. */
export const SPOKEN_TEXTS = {
  zh: [
    '家人们看过来，这件防晒衣只有一百五十克，叠起来能放进口袋。',
    '面料通过了UPF50+检测，夏天骑车、爬山、接孩子都合适。今天下单立减30元，还送一条冰袖。',
    '有朋友问会不会闷？后背有一整片透气孔，走快了也不会粘在身上。',
    '这台音箱用的是5.3版蓝牙，充一次电可以听18个小时，喜欢低音的朋友可以试试Q3。',
  ],
  en: [
    'Look at this sun jacket: it weighs only 150 grams and folds into its own pocket.',
    'The fabric is tested to UPF 50+, for riding, climbing and the way to school. Today you save $5, and a pair of sleeves is on us.',
    'Does it get stuffy? The whole back is open mesh, so it stays off your skin when you walk fast.',
    'The speaker has Bluetooth 5.3 and plays for 18 hours on one charge.',
  ],
} as const
