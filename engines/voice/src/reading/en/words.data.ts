/** Units: one and many. Case matters. */
export const EN_UNITS: Readonly<Record<string, readonly [string, string]>> = {
  mm: ['millimeter', 'millimeters'],
  cm: ['centimeter', 'centimeters'],
  m: ['meter', 'meters'],
  km: ['kilometer', 'kilometers'],
  in: ['inch', 'inches'],
  '"': ['inch', 'inch'],
  '″': ['inch', 'inch'],
  ft: ['foot', 'feet'],
  yd: ['yard', 'yards'],
  mi: ['mile', 'miles'],
  mg: ['milligram', 'milligrams'],
  g: ['gram', 'grams'],
  kg: ['kilogram', 'kilograms'],
  oz: ['ounce', 'ounces'],
  lb: ['pound', 'pounds'],
  lbs: ['pound', 'pounds'],
  ml: ['milliliter', 'milliliters'],
  mL: ['milliliter', 'milliliters'],
  L: ['liter', 'liters'],
  l: ['liter', 'liters'],
  gal: ['gallon', 'gallons'],
  W: ['watt', 'watts'],
  kW: ['kilowatt', 'kilowatts'],
  kWh: ['kilowatt hour', 'kilowatt hours'],
  Wh: ['watt hour', 'watt hours'],
  V: ['volt', 'volts'],
  mA: ['milliamp', 'milliamps'],
  mAh: ['milliamp hour', 'milliamp hours'],
  Hz: ['hertz', 'hertz'],
  kHz: ['kilohertz', 'kilohertz'],
  MHz: ['megahertz', 'megahertz'],
  GHz: ['gigahertz', 'gigahertz'],
  dB: ['decibel', 'decibels'],
  lm: ['lumen', 'lumens'],
  kcal: ['kilocalorie', 'kilocalories'],
  cal: ['calorie', 'calories'],
  kJ: ['kilojoule', 'kilojoules'],
  TB: ['terabyte', 'terabytes'],
  GB: ['gigabyte', 'gigabytes'],
  MB: ['megabyte', 'megabytes'],
  KB: ['kilobyte', 'kilobytes'],
  Mbps: ['megabit per second', 'megabits per second'],
  rpm: ['R P M', 'R P M'],
  fps: ['frame per second', 'frames per second'],
  mph: ['mile per hour', 'miles per hour'],
  gsm: ['G S M', 'G S M'],
  px: ['pixel', 'pixels'],
  hr: ['hour', 'hours'],
  hrs: ['hour', 'hours'],
  h: ['hour', 'hours'],
  min: ['minute', 'minutes'],
  mins: ['minute', 'minutes'],
  s: ['second', 'seconds'],
  sec: ['second', 'seconds'],
  secs: ['second', 'seconds'],
  ms: ['millisecond', 'milliseconds'],
  '°C': ['degree celsius', 'degrees celsius'],
  '℃': ['degree celsius', 'degrees celsius'],
  '°F': ['degree fahrenheit', 'degrees fahrenheit'],
  '℉': ['degree fahrenheit', 'degrees fahrenheit'],
  '°': ['degree', 'degrees'],
  pcs: ['piece', 'pieces'],
  pc: ['piece', 'pieces'],
  pk: ['pack', 'packs'],
  '㎡': ['square meter', 'square meters'],
  'm²': ['square meter', 'square meters'],
}

/** What a quantity is counted by. */
export const EN_PER: Readonly<Record<string, string>> = {
  h: 'hour', hr: 'hour', s: 'second', min: 'minute', m: 'meter', 'm²': 'square meter', '㎡': 'square meter', kg: 'kilogram',
  L: 'liter', day: 'day', mo: 'month', yr: 'year', month: 'month', year: 'year', pair: 'pair', piece: 'piece', g: 'gram',
}

/** Signs of money: one, many, and the hundredth. */
export const EN_MONEY: Readonly<Record<string, readonly [string, string, string]>> = {
  $: ['dollar', 'dollars', 'cents'],
  US$: ['dollar', 'dollars', 'cents'],
  HK$: ['Hong Kong dollar', 'Hong Kong dollars', 'cents'],
  '€': ['euro', 'euros', 'cents'],
  '£': ['pound', 'pounds', 'pence'],
  '¥': ['yuan', 'yuan', 'fen'],
  '￥': ['yuan', 'yuan', 'fen'],
  USD: ['dollar', 'dollars', 'cents'],
  EUR: ['euro', 'euros', 'cents'],
  GBP: ['pound', 'pounds', 'pence'],
  CNY: ['yuan', 'yuan', 'fen'],
  RMB: ['yuan', 'yuan', 'fen'],
}

/** Abbreviations with their full stop, as words. */
export const EN_ABBREVIATIONS: Readonly<Record<string, string>> = {
  'Mr.': 'mister', 'Mrs.': 'missus', 'Ms.': 'miz', 'Dr.': 'doctor', 'Prof.': 'professor', 'St.': 'saint', 'vs.': 'versus',
  'etc.': 'etcetera', 'e.g.': 'for example', 'i.e.': 'that is', 'approx.': 'approximately', 'Inc.': 'incorporated',
  'Ltd.': 'limited', 'Co.': 'company', 'No.': 'number', 'max.': 'maximum', 'min.': 'minimum', 'incl.': 'including',
  'excl.': 'excluding', 'qty.': 'quantity', 'w/': 'with', 'w/o': 'without', 'vs': 'versus',
}

export const MONTHS: Readonly<Record<string, string>> = {
  jan: 'january', feb: 'february', mar: 'march', apr: 'april', may: 'may', jun: 'june', jul: 'july', aug: 'august',
  sep: 'september', sept: 'september', oct: 'october', nov: 'november', dec: 'december',
}
export const MONTH_NAMES = [...new Set(Object.values(MONTHS))]
export const WEEKDAYS: Readonly<Record<string, string>> = {
  Mon: 'monday', Tue: 'tuesday', Tues: 'tuesday', Wed: 'wednesday', Thu: 'thursday', Thur: 'thursday', Fri: 'friday', Sat: 'saturday', Sun: 'sunday',
}
