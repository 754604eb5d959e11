/** What a person showed of their taste. Items are named by features, as arms are. */
export type Features = Readonly<Record<string, string>>

export type Observation =
  /** One of two was picked. */
  | { readonly kind: 'pick'; readonly winner: Features; readonly loser: Features }
  /** A thumb up or down, with nothing beside it. */
  | { readonly kind: 'thumb'; readonly item: Features; readonly isUp: boolean }
  /** A text was edited: what came out is taken to be liked better than what went in. */
  | { readonly kind: 'edit'; readonly before: Features; readonly after: Features }

/** Names of the effects of an item. */
export const effectsOf = (features: Features): string[] =>
  Object.entries(features).map(([name, value]) => `${name}=${value}`)
