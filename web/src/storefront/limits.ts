/** The longest comment, in characters: the form, its words and the server go by this one. */
export const COMMENT_MAX_CHARS = 300
/** The longest nickname under a comment or a remix, in characters. */
export const NICKNAME_MAX_CHARS = 20
/** The longest words of a remix by its kind: a headline, the caption of a poster, a question to the shop. */
export const REMIX_MAX_CHARS = { caption: 60, poster: 40, question: 120 } as const
/** What a shopper agrees to with a remix. Other words need another version: the version is kept with each remix. */
export const REMIX_CONSENT = {
  version: '2026-11-26',
  zh: '我同意店里看过以后，把这句话放在这件商品的页面和首页，写上我留的名字；店里可以拿它当标题试用。我随时可以撤回。这台设备会记一个编号，只用来认出哪些是我写的。',
  en: 'I agree that the shop, after reading this, shows it on the page of this product and on its home page under the name I gave, and may try it as a headline. I can take it back at any time. This device keeps a number that only tells which ones are mine.',
} as const
