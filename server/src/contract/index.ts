/**
 * The API in one place: what goes in and out of every route. The OpenAPI document and the web client's types come from here.
 * @module
 */
export * as bankContract from './bank.ts'
export * as catalogContract from './catalog.ts'
export * as commonContract from './common.ts'
export * as contentContract from './content.ts'
export * as importContract from './imports.ts'
export * as learnContract from './learn.ts'
export * as mailContract from './mails.ts'
export * as occasionContract from './occasions.ts'
export * as orderContract from './orders.ts'
export * as pieceContract from './pieces.ts'
export * as preferenceContract from './preferences.ts'
export * as remixContract from './remixes.ts'
export * as sellingContract from './selling.ts'
export * as simulationContract from './simulation.ts'
export * as studioContract from './studio.ts'
export type * from './types.ts'
export * as voiceContract from './voice.ts'
export * as workContract from './works.ts'
