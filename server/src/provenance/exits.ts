/**
 * Every source file of the server that hands bytes to somebody outside, writes a file, encodes a picture or stores one.
 * A test looks for them and fails when one is missing here, or has gone.
 */
export interface Exit {
  /** Under `server/src`. */
  readonly file: string
  /** `released`: generated files pass `releaseFile` or `releaseCopy`; `none`: nothing generated leaves there as a file. */
  readonly carries: 'released' | 'none'
  readonly why: string
}

export const EXITS: readonly Exit[] = [
  {
    file: 'http/media-routes.ts',
    carries: 'released',
    why: 'stored pictures and their smaller copies; feeds and pages name these addresses',
  },
  { file: 'http/routes/piece-routes.ts', carries: 'released', why: 'texts as Markdown, JSON and tables' },
  { file: 'cli/generate.ts', carries: 'released', why: 'packs, posters and texts written by the command line' },
  { file: 'cli/say.ts', carries: 'released', why: 'speech written by the command line' },
  { file: 'cli/film.ts', carries: 'released', why: 'films and storyboards written by the command line' },
  { file: 'cli/cutout.ts', carries: 'released', why: 'cut-outs written by the command line' },
  { file: 'flows/cut-out-product.ts', carries: 'released', why: 'stores cut-outs' },
  { file: 'flows/make-work.ts', carries: 'released', why: 'stores works, signed' },
  {
    file: 'compute/convert-picture.ts',
    carries: 'none',
    why: 'encodes inside the house; exportWork seals and releases',
  },
  { file: 'http/routes/order-routes.ts', carries: 'none', why: 'orders as a table: facts of sales, nothing generated' },
  {
    file: 'http/routes/shop-import-routes.ts',
    carries: 'none',
    why: "what could not be read in a merchant's file, as a table",
  },
  {
    file: 'platform/mail/file-outbox.ts',
    carries: 'none',
    why: 'messages to customers, written from the facts of their orders',
  },
  { file: 'http/routes/work-routes.ts', carries: 'none', why: 'hands out what exportWork released' },
  { file: 'flows/draw-model-picture.ts', carries: 'released', why: 'stores pictures of image models' },
  { file: 'flows/draw-posters.ts', carries: 'released', why: 'stores posters' },
  { file: 'flows/draw-renders.ts', carries: 'released', why: 'stores renders' },
  { file: 'flows/seed-demo.ts', carries: 'released', why: "stores the demo shop's renders" },
  { file: 'cli/render.ts', carries: 'none', why: 'writes what flows/draw-renders.ts released' },
  { file: 'http/routes/picture-routes.ts', carries: 'none', why: 'stores what takePicture labelled, as generated' },
  {
    file: 'flows/import-products.ts',
    carries: 'none',
    why: "stores a merchant's table, which no address serves as a picture",
  },
  {
    file: 'compute/poster-desk.ts',
    carries: 'none',
    why: 'opens pictures for posters inside the house; posters are sealed and released by who asks',
  },
  { file: 'flows/film-pictures.ts', carries: 'none', why: 'reads pictures into a film inside the house' },
  {
    file: 'film-worker.ts',
    carries: 'none',
    why: 'writes a film into a folder of its own; whoever asked for it seals and releases it',
  },
  { file: 'compute/cut-out-picture.ts', carries: 'none', why: 'encodes and seals inside the house' },
  {
    file: 'compute/draw-render.ts',
    carries: 'none',
    why: 'encodes inside the house; its renders are sealed and released by who asks',
  },
  { file: 'compute/finish-model-picture.ts', carries: 'none', why: 'encodes, labels and seals inside the house' },
  { file: 'compute/labelled-picture.ts', carries: 'none', why: 'encodes and labels inside the house' },
  {
    file: 'flows/take-picture.ts',
    carries: 'none',
    why: 'an upload comes in; if it is generated its label is written',
  },
  {
    file: 'http/feed-routes.ts',
    carries: 'none',
    why: 'XML and JSON lines: generated titles and pictures are declared field by field',
  },
  { file: 'http/event-routes.ts', carries: 'none', why: 'empty answers' },
  { file: 'http/storefront-routes.ts', carries: 'none', why: 'pages, which show the label beside the content' },
  { file: 'http/remix-routes.ts', carries: 'none', why: "a shopper's page of her own words" },
  { file: 'http/routes/learn-routes.ts', carries: 'released', why: 'the leaderboard as a table, with its headlines' },
  {
    file: 'http/routes/pricing-routes.ts',
    carries: 'none',
    why: 'prices that were shown and paid, as a table',
  },
  {
    file: 'http/routes/route-plan-routes.ts',
    carries: 'none',
    why: 'routes of vehicles as a table: cities, units and numbers of orders',
  },
  {
    file: 'http/routes/supply-routes.ts',
    carries: 'none',
    why: 'figures of the shop as a table and as a printed report',
  },
  { file: 'http/routes/preference-routes.ts', carries: 'none', why: 'empty answers' },
  { file: 'http/routes/remix-studio-routes.ts', carries: 'none', why: 'empty answers' },
  { file: 'cli/simulate.ts', carries: 'none', why: 'figures of simulated shoppers' },
  { file: 'http/web-assets.ts', carries: 'none', why: 'the built client' },
  { file: 'http/routes/studio-routes.ts', carries: 'none', why: 'empty answers' },
  { file: 'http/routes/session-routes.ts', carries: 'none', why: 'empty answers' },
  { file: 'http/routes/member-routes.ts', carries: 'none', why: 'empty answers' },
  { file: 'http/routes/import-routes.ts', carries: 'none', why: "the merchant's own facts as tables" },
  {
    file: 'http/routes/supply-input-routes.ts',
    carries: 'none',
    why: 'terms of buying as a table, typed by the merchant; behind the right to edit, for costs are confidential',
  },
  { file: 'http/routes/voice-routes.ts', carries: 'none', why: "the merchant's own sample texts" },
  { file: 'http/routes/after-sale-routes.ts', carries: 'none', why: 'empty answers' },
  { file: 'http/routes/agent-routes.ts', carries: 'none', why: 'empty answers' },
  { file: 'http/routes/connector-routes.ts', carries: 'none', why: 'empty answers' },
  {
    file: 'flows/connectors/push-content.ts',
    carries: 'released',
    why: "published words into a merchant's Medusa, labelled in the description and in its metadata",
  },
  { file: 'flows/connectors/push-prices.ts', carries: 'none', why: "prices into a merchant's Medusa" },
  {
    file: 'http/shopping/shopping-request.ts',
    carries: 'none',
    why: 'pages of bag, checkout and orders: facts of a purchase',
  },
  {
    file: 'http/agents/mcp-routes.ts',
    carries: 'none',
    why: 'answers of tools, whose metadata names the texts that a machine wrote',
  },
  { file: 'cli/simulate-orders.ts', carries: 'none', why: 'the truth of made-up orders, as figures' },
  { file: 'http/routes/selling-routes.ts', carries: 'none', why: 'empty answers' },
  { file: 'http/routes/bank-routes.ts', carries: 'none', why: "the shop's own words, approved by a person" },
  { file: 'start-server.ts', carries: 'none', why: 'one word while starting' },
  { file: 'platform/whole-files.ts', carries: 'none', why: 'the writer that the others use' },
  { file: 'platform/media/file-media-store.ts', carries: 'none', why: 'the store itself' },
  { file: 'platform/database/folder-lock.ts', carries: 'none', why: 'a lock' },
  { file: 'platform/runtime.ts', carries: 'none', why: 'a secret' },
  { file: 'platform/provenance/signing-keys.ts', carries: 'none', why: 'keys' },
]

/** How bytes leave, are written, encoded or stored. */
export const SINK =
  /\bc\.body\(|new Response\(|\bwriteWhole\(|\bwriteFile(?:Sync)?\(|\bcreateWriteStream\(|\bappendFile|\bcopyFile|\.toBuffer\(|\.toFile\(|\bmedia\.put\(|\.pipeTo\(|\bapi\.post\(/
