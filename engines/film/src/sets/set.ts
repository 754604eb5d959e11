/** Places that the film can draw. */
export const SET_IDS = [
  'studio',
  'window',
  'living',
  'bedroom',
  'desk',
  'dining',
  'kitchen',
  'bath',
  'vanity',
  'balcony',
  'outdoor',
  'street',
  'beach',
] as const
export type SetId = (typeof SET_IDS)[number]
export type LightId = 'day' | 'morning' | 'dusk' | 'night' | 'overcast'
