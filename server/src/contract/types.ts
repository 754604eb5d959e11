import type { z } from '@hono/zod-openapi'
import type * as catalog from './catalog.ts'
import type * as common from './common.ts'
import type * as content from './content.ts'
import type * as imports from './imports.ts'
import type * as studio from './studio.ts'

export type FactView = z.infer<typeof catalog.fact>
export type FactInputView = z.infer<typeof catalog.factInput>
export type FactValueView = z.infer<typeof catalog.factValue>
export type ProductRowView = z.infer<typeof catalog.productRow>
export type ProductDetailView = z.infer<typeof catalog.productDetail>
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
export type BulkDecisionView = z.infer<typeof content.bulkDecision>
export type PackEditView = z.infer<typeof content.packEdit>
export type ImportView = z.infer<typeof imports.importView>
export type ImportPreviewView = z.infer<typeof imports.importPreview>
export type ImportStartView = z.infer<typeof imports.importStart>
export type SessionView = z.infer<typeof studio.session>
export type OverviewView = z.infer<typeof studio.overview>
export type ActivityRowView = z.infer<typeof studio.activityRow>
export type MemberView = z.infer<typeof studio.member>
export type CommentView = z.infer<typeof studio.comment>
