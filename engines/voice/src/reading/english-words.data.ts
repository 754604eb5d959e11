const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Capitals that are read as a word. What is not here, and short or without a vowel, is spelt. */
export const READ_AS_WORD: ReadonlySet<string> = list(
  `NASA NATO UNESCO UNICEF OPEC ASEAN IKEA NIKE VANS ZARA DIOR PRADA GUCCI CHANEL LOOK COOL SALE NEW HOT BUY THE AND FOR
  YOU SET PRO MAX TOP SUN DAY BIG MINI PLUS AIR FREE OPEN FAST SOFT LITE ULTRA NOTE PAD FUN BOX CAR CAT DOG KID KIDS BABY
  LOVE HOME LIFE STAR SHOW WOW YES NOW OUT OFF ALL ONE TWO SIX TEN RED SKY SEA ICE HAT BAG TEE GYM SPA POP JAZZ ROCK VLOG
  LASER RADAR SIM PIN RAM ROM JPEG LEGO SONY ASUS ACER MUJI OPPO VIVO LIVE BEST ONLY THIS THAT WITH FROM YOUR OUR ARE NOT
  CAN GET MADE EASY COZY WARM SILK WOOL FLEX ZOOM DASH PURE FULL HALF SIZE GIFT CLUB TEAM PLAY BLUE PINK GOLD BLACK WHITE
  GREEN TIMES COVID AIDS SARS LASIK SCUBA SONAR TASER CAPTCHA MIDI GIF WAP SWAT PIN YOGA BEAUTY`,
)

/** Capitals that are spelt although they could be read. */
export const SPELT: ReadonlySet<string> = list(
  `USB NFC GPS LED OLED LCD VIP CEO CFO DIY PVC APP OK AI VR AR PC TV UV UPF SPF PA GB ISO CCC FDA UPS EMS ETC SUV IPO IQ EQ
  KTV ATM QQ EVA ABS PET TPU TPE HDMI URL FAQ SKU OEM ODM POS ERP CRM EU UK US USA UN UAE IPA DVD CD DJ MC HR IT PPT PDF CPU
  GPU SSD HDD BBQ PE PP PU AAA OTA IOS API`,
)

/** Words whose letters are written in an odd way, as an English voice should read them. */
export const ENGLISH_SPOKEN: Readonly<Record<string, string>> = {
  'wi-fi': 'wifi',
  wifi: 'wifi',
  wlan: 'W lan',
  tpye: 'type',
}

/** How words are handed to an English synthesiser that would read them wrongly. */
export const ENGLISH_RESPELT: Readonly<Record<string, string>> = {
  iphone: 'eye phone',
  ipad: 'eye pad',
  ios: 'eye O S',
  macbook: 'mac book',
  wifi: 'why fie',
  bluetooth: 'blue tooth',
  vlog: 'v log',
  app: 'app',
  hifi: 'high fie',
  qianmian: 'chyen myen',
}
