import type { FilmOrder } from '@qianmian/film'
import type { Traits } from '@qianmian/recommend'
import { contentLeg } from '../audience/content-leg.ts'
import type { Tasks } from '../platform/compute/compute.ts'
import { checkBankRows, mineBank } from './bank-rows.ts'
import { convertPicture } from './convert-picture.ts'
import { cutOutPicture } from './cut-out-picture.ts'
import { draftPoster } from './draft-poster.ts'
import { drawPoster } from './draw-poster.ts'
import { finishRender, traceRenderBand } from './draw-render.ts'
import { drawStoryboard } from './draw-storyboard.ts'
import { finishModelPicture } from './finish-model-picture.ts'
import { finishSpeech, planNoticedSpeech } from './finish-speech.ts'
import { gateRemix, type RemixGateOrder } from './gate-remix.ts'
import { gateWords, type WordsOrder } from './gate-words.ts'
import { learnShopPolicy } from './learn-policy.ts'
import { learnRanking } from './learn-ranking.ts'
import { learnVisits } from './learn-visits.ts'
import { learnBrandVoice } from './learn-voice.ts'
import { readShop } from './read-shop.ts'
import { sealFile } from './seal-file.ts'
import { agreeForecasts } from './supply/agree-forecasts.ts'
import type { BundlePlanOrder } from './supply/bundle-plan-types.ts'
import { comparePolicies } from './supply/compare-policies.ts'
import { forecastItems, learnShopUplifts } from './supply/forecast-items.ts'
import { forecastNew, learnShopLikeness } from './supply/forecast-new.ts'
import { placeDemand } from './supply/place-demand.ts'
import { planBundles } from './supply/plan-bundles.ts'
import { planPrices } from './supply/plan-prices.ts'
import { planStock } from './supply/plan-stock.ts'
import type { PricePlanOrder } from './supply/price-plan-types.ts'
import { drawReport } from './supply/report/draw-report.ts'
import { solveRoutes } from './supply/solve-routes.ts'
import { takeQuantiles } from './supply/take-quantiles.ts'
import { type TimeRoutesOrder, timeRoutes } from './supply/time-routes.ts'
import { gatePieceText, writePieceText } from './write-piece-text.ts'
import { writeText } from './write-text.ts'

/** Everything that can be done beside the event loop, by name. */
export const tasks = {
  'read-shop': readShop,
  'write-listing': writeText,
  'write-piece': writePieceText,
  'gate-piece': gatePieceText,
  poster: drawPoster,
  'draft-poster': draftPoster,
  'draw-storyboard': async (order: FilmOrder) => drawStoryboard(order, 'image/png'),
  'convert-picture': convertPicture,
  'gate-words': async (order: WordsOrder) => gateWords(order),
  'gate-remix': async (order: RemixGateOrder) => gateRemix(order),
  'plan-speech': planNoticedSpeech,
  'finish-speech': finishSpeech,
  'render-band': traceRenderBand,
  'render-finish': finishRender,
  seal: sealFile,
  'cut-out': cutOutPicture,
  'finish-model-picture': finishModelPicture,
  'mine-bank': mineBank,
  'check-bank': checkBankRows,
  'learn-voice': learnBrandVoice,
  'learn-policy': learnShopPolicy,
  'learn-ranking': learnRanking,
  'learn-visits': learnVisits,
  'learn-uplifts': learnShopUplifts,
  'forecast-items': forecastItems,
  'agree-forecasts': agreeForecasts,
  'place-demand': placeDemand,
  'learn-likeness': learnShopLikeness,
  'forecast-new': forecastNew,
  'take-quantiles': takeQuantiles,
  'plan-stock': planStock,
  'compare-policies': comparePolicies,
  'draw-report': drawReport,
  'solve-routes': solveRoutes,
  'time-routes': async (order: TimeRoutesOrder) => timeRoutes(order),
  'plan-prices': async (order: PricePlanOrder) => planPrices(order),
  'plan-bundles': async (order: BundlePlanOrder) => planBundles(order),
  'content-leg': async (traits: readonly (Traits | undefined)[]) => contentLeg(traits),
} as const satisfies Tasks
