import type { z } from '@hono/zod-openapi'
import type * as agents from './agents.ts'
import type * as bank from './bank.ts'
import type * as catalog from './catalog.ts'
import type * as common from './common.ts'
import type * as connectors from './connectors.ts'
import type * as content from './content.ts'
import type * as imports from './imports.ts'
import type * as learn from './learn.ts'
import type * as mails from './mails.ts'
import type * as occasions from './occasions.ts'
import type * as orders from './orders.ts'
import type * as people from './people.ts'
import type * as pieces from './pieces.ts'
import type * as preferences from './preferences.ts'
import type * as pricing from './pricing.ts'
import type * as remixes from './remixes.ts'
import type * as selling from './selling.ts'
import type * as shopImports from './shop-imports.ts'
import type * as simulation from './simulation.ts'
import type * as studio from './studio.ts'
import type * as supply from './supply.ts'
import type * as supplyAsks from './supply-asks.ts'
import type { supplyBuild } from './supply-build.ts'
import type * as supplyInputs from './supply-inputs.ts'
import type * as supplyRoutes from './supply-routes.ts'
import type * as voice from './voice.ts'
import type * as works from './works.ts'

export type FactView = z.infer<typeof catalog.fact>
export type FactChangeView = z.infer<typeof catalog.factChange>
export type FactInputView = z.infer<typeof catalog.factInput>
export type FactValueView = z.infer<typeof catalog.factValue>
export type ProductRowView = z.infer<typeof catalog.productRow>
export type ProductDetailView = z.infer<typeof catalog.productDetail>
export type PictureRowView = z.infer<typeof catalog.picture>
export type VoiceTextView = z.infer<typeof content.voiceText>
export type WriterTextView = z.infer<typeof content.writerText>
export type BrandView = z.infer<typeof catalog.brand>
export type GateResultView = z.infer<typeof common.gateResult>
export type FindingView = z.infer<typeof common.finding>
export type ListingTextView = z.infer<typeof common.listingText>
export type SpanView = z.infer<typeof common.span>
export type ProblemView = z.infer<typeof common.problem>
export type PackView = z.infer<typeof content.pack>
export type PosterView = z.infer<typeof content.poster>
export type RunView = z.infer<typeof content.run>
export type RunStartView = z.input<typeof content.runStart>
export type ProposalView = z.infer<typeof content.proposal>
export type ProposalDetailView = z.infer<typeof content.proposalDetail>
export type DecisionView = z.infer<typeof content.decision>
export type VerdictView = z.infer<typeof content.verdict>
export type BulkDecisionView = z.infer<typeof content.bulkDecision>
export type PackEditView = z.infer<typeof content.packEdit>
export type ImportView = z.infer<typeof imports.importView>
export type ImportPreviewView = z.infer<typeof imports.importPreview>
export type ImportStartView = z.infer<typeof imports.importStart>
export type ShopImportView = z.infer<typeof shopImports.shopImport>
export type PeopleView = z.infer<typeof people.people>
export type PersonView = z.infer<typeof people.person>
export type SessionView = z.infer<typeof studio.session>
export type OverviewView = z.infer<typeof studio.overview>
export type ShopSettingsView = z.infer<typeof studio.shopSettings>
export type ActivityRowView = z.infer<typeof studio.activityRow>
export type InvitedView = z.infer<typeof studio.invited>
export type MemberView = z.infer<typeof studio.member>
export type CommentView = z.infer<typeof studio.comment>
export type BankRowView = z.infer<typeof bank.bankRow>
export type BankDraftView = z.input<typeof bank.bankDraft>
export type BankListView = z.infer<typeof bank.bankList>
export type BankAskView = z.infer<typeof bank.bankAsk>
export type MinedTextsView = z.infer<typeof bank.minedTexts>
export type BankTableReadView = z.infer<typeof bank.bankTableRead>
export type LexiconRowView = z.infer<typeof bank.lexiconRow>
export type LexiconDetailView = z.infer<typeof bank.lexiconDetail>
export type LexiconListView = z.infer<typeof bank.lexiconList>
export type LexiconCellView = z.infer<typeof bank.lexiconCell>
export type BrandVoiceView = z.infer<typeof voice.brandVoice>
export type BrandSampleView = z.infer<typeof voice.brandSample>
export type LanguageVoiceView = z.infer<typeof voice.languageVoice>
export type DimensionName = z.infer<typeof voice.dimension>
export type SamplesAddedView = z.infer<typeof voice.samplesAdded>
export type TextDistanceView = z.infer<typeof voice.textDistance>
export type OccasionView = z.infer<typeof occasions.occasion>
export type OccasionYearView = z.infer<typeof occasions.occasionYear>
export type OccasionProductsView = z.infer<typeof occasions.occasionProducts>
export type FittingProductView = z.infer<typeof occasions.fittingProduct>
export type PathPointView = z.infer<typeof occasions.pathPoint>
export type TopicView = z.infer<typeof occasions.topic>
export type TopicPageView = z.infer<typeof occasions.topicPage>
export type TopicProductsView = z.infer<typeof occasions.topicProducts>
export type TopicUploadView = z.infer<typeof occasions.topicUpload>
export type TopicFeedView = z.infer<typeof occasions.feed>
export type TripleFileView = z.infer<typeof occasions.tripleFile>
export type TripleUploadView = z.infer<typeof occasions.tripleUpload>
export type PieceView = z.infer<typeof pieces.piece>
export type PieceTextView = z.infer<typeof pieces.pieceText>
export type PieceStartView = z.input<typeof pieces.pieceStart>
export type PieceWriterView = z.infer<typeof pieces.pieceWriter>
export type PieceGateView = z.infer<typeof pieces.pieceGate>
export type NearOccasionView = z.infer<typeof pieces.nearOccasion>
export type WorkView = z.infer<typeof works.work>
export type ShopWorkListView = z.infer<typeof works.shopWorkList>
export type WorkListView = z.infer<typeof works.workList>
export type WorkStartView = z.input<typeof works.workStart>
export type RecipeView = z.input<typeof works.recipe>
export type PosterRecipeView = z.input<typeof works.posterRecipe>
export type MediaJobView = z.infer<typeof works.mediaJob>
export type MediaChoicesView = z.infer<typeof works.mediaChoices>
export type PosterDraftView = z.infer<typeof works.posterDraft>
export type SlotMovesView = z.infer<typeof works.slotMoves>
export type WorkProposalDetailView = z.infer<typeof content.workProposalDetail>
export type ChangeProposalDetailView = z.infer<typeof content.changeProposalDetail>
export type AgentClientView = z.infer<typeof agents.agentClient>
export type WebhookView = z.infer<typeof agents.webhook>
export type WebhookDeliveryView = z.infer<typeof agents.webhookDelivery>
export type ChangeRowView = z.infer<typeof content.changeRow>
export type RemixProposalDetailView = z.infer<typeof content.remixProposalDetail>
export type TasteView = z.infer<typeof preferences.taste>
export type TextFeaturesView = z.infer<typeof preferences.textFeatures>
export type StudioRemixView = z.infer<typeof remixes.studioRemix>
export type StudioRemixListView = z.infer<typeof remixes.studioRemixList>
export type SimulationView = z.infer<typeof simulation.simulationView>
export type CompetitorRowsView = z.infer<typeof pricing.competitorRows>
export type MarketPreviewView = z.infer<typeof pricing.marketPreview>
export type MarketOutcomeView = z.infer<typeof pricing.marketOutcome>
export type MarketFeedView = z.infer<typeof pricing.marketFeed>
export type MarketFeedsView = z.infer<typeof pricing.marketFeeds>
export type MadeMarketFeedView = z.infer<typeof pricing.madeFeed>
export type PriceLedgerView = z.infer<typeof pricing.priceLedgerView>
export type SupplyView = z.infer<typeof supply.supplyView>
export type SupplyItemView = z.infer<typeof supply.supplyItemView>
export type SupplyWarningView = z.infer<typeof supply.supplyWarning>
export type SupplyDecisionView = z.infer<typeof supply.supplyDecision>
export type SupplyRowView = z.infer<typeof supply.supplyRow>
export type SupplyPlanView = z.infer<typeof supply.planProgress>
export type SupplyBuildView = z.infer<typeof supplyBuild>
export type ScenarioComparisonView = z.infer<typeof supply.scenarioComparison>
export type WhatIfAnswerView = z.infer<typeof supplyAsks.whatIfAnswer>
export type SupplySettingsView = z.infer<typeof supplyAsks.supplySettings>
export type TermsStateView = z.infer<typeof supplyInputs.termsState>
export type TermsPreviewView = z.infer<typeof supplyInputs.termsPreview>
export type TermsOutcomeView = z.infer<typeof supplyInputs.termsOutcome>
export type TermsCountsView = TermsOutcomeView['counts']
export type WarehousesView = z.infer<typeof supplyInputs.warehouses>
export type PlaceInputView = z.infer<typeof supplyInputs.placeInput>
export type LearnView = z.infer<typeof learn.learnView>
export type LeaderboardRowView = LearnView['leaderboard']['rows'][number]
export type OrderRowView = z.infer<typeof orders.orderRow>
export type OrderListView = z.infer<typeof orders.orderList>
export type OrderCountsView = z.infer<typeof orders.orderCounts>
export type StudioOrderView = z.infer<typeof orders.orderView>
export type StaffActionView = z.infer<typeof orders.staffAction>
export type AfterSaleCaseView = z.infer<typeof orders.afterSaleCase>
export type OperationProposalView = z.infer<typeof orders.operationProposal>
export type BulkResultView = z.infer<typeof orders.bulkResult>
export type ReturnsBenchView = z.infer<typeof orders.returnsBench>
export type MoneyToDoView = z.infer<typeof orders.moneyToDo>
export type PickListView = z.infer<typeof orders.pickList>
export type SellingSettingsView = z.infer<typeof selling.sellingSettings>
export type PromotionView = z.infer<typeof selling.promotion>
export type MailListView = z.infer<typeof mails.mailList>
export type MailView = z.infer<typeof mails.mailView>
export type MedusaStateView = z.infer<typeof connectors.medusaState>
export type MedusaConnectorView = z.infer<typeof connectors.medusaConnector>
export type MedusaSettingsView = z.input<typeof connectors.medusaSettings>
export type MedusaSeenView = z.infer<typeof connectors.medusaSeen>
export type ConnectorRunView = z.infer<typeof connectors.connectorRun>
export type ConnectorConflictView = z.infer<typeof connectors.connectorConflict>
export type VehicleView = z.infer<typeof supplyRoutes.vehicle>
export type VehicleInputView = z.infer<typeof supplyRoutes.vehicleInput>
export type RouteRulesView = z.infer<typeof supplyRoutes.routeRules>
export type FleetView = z.infer<typeof supplyRoutes.fleet>
export type RoutePlanView = z.infer<typeof supplyRoutes.routePlan>
export type RouteJobView = z.infer<typeof supplyRoutes.routeJob>
export type RoutesView = z.infer<typeof supplyRoutes.routesView>
export type RouteArrangementView = z.infer<typeof supplyRoutes.arrangement>
