import type { LocalizedText } from '@qianmian/kernel'

const article = (zh: string, en: string): LocalizedText => ({ zh, en })

/** Laws whose official wording was read; only these may be printed. */
export const LAW = {
  ad4: article('广告法第四条', 'Advertising Law, art. 4'),
  ad8: article('广告法第八条', 'Advertising Law, art. 8'),
  ad9: article('广告法第九条', 'Advertising Law, art. 9'),
  ad11: article('广告法第十一条', 'Advertising Law, art. 11'),
  ad12: article('广告法第十二条', 'Advertising Law, art. 12'),
  ad13: article('广告法第十三条', 'Advertising Law, art. 13'),
  ad17: article('广告法第十七条', 'Advertising Law, art. 17'),
  ad18: article('广告法第十八条', 'Advertising Law, art. 18'),
  ad20: article('广告法第二十条', 'Advertising Law, art. 20'),
  ad23: article('广告法第二十三条', 'Advertising Law, art. 23'),
  ad24: article('广告法第二十四条', 'Advertising Law, art. 24'),
  ad25: article('广告法第二十五条', 'Advertising Law, art. 25'),
  ad28: article('广告法第二十八条', 'Advertising Law, art. 28'),
  ad38: article('广告法第三十八条', 'Advertising Law, art. 38'),
  ad40: article('广告法第四十条', 'Advertising Law, art. 40'),
  guide6: article('广告绝对化用语执法指南第六条', 'Guide on absolute terms (SAMR 2023 no. 6), point 6'),
  cosmetics16: article('化妆品监督管理条例第十六条', 'Cosmetics Regulation, art. 16'),
  cosmetics22: article('化妆品监督管理条例第二十二条', 'Cosmetics Regulation, art. 22'),
  cosmetics43: article('化妆品监督管理条例第四十三条', 'Cosmetics Regulation, art. 43'),
  food38: article('食品安全法实施条例第三十八条', 'Food Safety Law Implementing Regulation, art. 38'),
  food73: article('食品安全法第七十三条', 'Food Safety Law, art. 73'),
  price16: article('明码标价和禁止价格欺诈规定第十六条', 'Price Marking and Price Fraud Rules, art. 16'),
  price19: article('明码标价和禁止价格欺诈规定第十九条', 'Price Marking and Price Fraud Rules, art. 19'),
  consumerPenalty6: article('侵害消费者权益行为处罚办法第六条', 'Penalty Rules on Consumer Rights, art. 6'),
  greenGuides: article('16 CFR 260.4', '16 CFR 260.4'),
  fakeReviews: article('16 CFR 465.2', '16 CFR 465.2'),
  eu4a: article('欧盟指令2024/825附件第4a项', 'Directive (EU) 2024/825, annex point 4a'),
  eu4c: article('欧盟指令2024/825附件第4c项', 'Directive (EU) 2024/825, annex point 4c'),
  ucpd7: article('欧盟指令2005/29/EC附件一第7项', 'Directive 2005/29/EC, annex I, point 7'),
  ucpd23: article('欧盟指令2005/29/EC附件一第23b项', 'Directive 2005/29/EC, annex I, point 23b'),
} as const
