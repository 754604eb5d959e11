import type { LocalizedText } from '@qianmian/kernel'
import type { Brand } from '../modules/brands/index.ts'
import type { Product, ProductDetail, ProductPicture, StoredFact } from '../modules/catalog/index.ts'
import type { ListingPack } from '../modules/content/index.ts'
import type { Import } from '../modules/imports/index.ts'
import type { Proposal } from '../modules/proposals/index.ts'
import type { Remix } from '../modules/remixes/index.ts'
import type { Run } from '../modules/runs/index.ts'
import type { Location } from '../modules/shops/index.ts'
import type { Work } from '../modules/works/index.ts'
import type {
  BrandView,
  FactView,
  ImportView,
  PackView,
  PictureRowView,
  ProductDetailView,
  ProductRowView,
  ProposalView,
  RunView,
} from './types.ts'

/** Turns what modules keep into what the contract says. */

export const mediaUrl = (hash: string): string => `/media/${hash}`

export const pictureView = (picture: ProductPicture): PictureRowView => ({
  id: picture.id,
  url: pictureUrl(picture),
  sourceUrl: picture.sourceUrl,
  width: picture.width,
  height: picture.height,
  alt: picture.alt,
  isRender: picture.isRender,
})

export const pictureUrl = (picture: ProductPicture | undefined): string | null =>
  picture ? (picture.mediaHash ? mediaUrl(picture.mediaHash) : picture.sourceUrl) : null

export function factView(fact: StoredFact): FactView {
  return {
    id: fact.id,
    attribute: fact.attribute,
    label: { ...fact.label },
    value: structuredClone(fact.value) as FactView['value'],
    claimKind: fact.claimKind,
    source: { ...fact.source },
    evidence: fact.evidence ? { ...fact.evidence } : undefined,
    validFrom: fact.validFrom,
    validTo: fact.validTo,
    status: fact.status,
    dispute: fact.dispute,
  }
}

type ContentState = ProductRowView['content']

export function productRow(
  product: ProductDetail,
  brand: Brand | undefined,
  currency: string,
  content: ContentState,
): ProductRowView {
  const prices = product.variants.map((variant) => variant.priceMinor)
  const levels = Object.values(product.stock).flatMap((stock) => Object.values(stock))
  return {
    id: product.id,
    handle: product.handle,
    name: product.name,
    category: product.category,
    productType: product.productType,
    brand: brand ? { id: brand.id, name: brand.name } : null,
    status: product.status,
    pictureUrl: pictureUrl(product.pictures[0]),
    priceFromMinor: prices.length > 0 ? Math.min(...prices) : null,
    currency,
    factCount: product.facts.length,
    disputedCount: product.facts.filter((fact) => fact.status === 'disputed').length,
    stockTotal: levels.length === 0 ? null : levels.reduce((sum, units) => sum + units, 0),
    content,
    updatedAt: product.updatedAt.toISOString(),
  }
}

export function productDetailView(
  product: ProductDetail,
  brand: Brand | undefined,
  currency: string,
  content: ContentState,
  locations: readonly Location[],
  storefrontUrl: { zh: string; en: string },
): ProductDetailView {
  const code = new Map(locations.map((location) => [location.id, location.code]))
  return {
    ...productRow(product, brand, currency, content),
    tags: [...product.tags],
    descriptionHtml: product.descriptionHtml,
    options: product.options.map((option) => ({
      name: option.name,
      values: option.values.map((value) => ({ ...value })),
    })),
    sizeChart: product.sizeChart
      ? {
          unit: 'cm',
          columns: [...product.sizeChart.columns],
          rows: product.sizeChart.rows.map((row) => ({ size: row.size, values: [...row.values] })),
        }
      : null,
    variants: product.variants.map((variant) => ({
      id: variant.id,
      sku: variant.sku,
      optionValues: [...variant.optionValues],
      priceMinor: variant.priceMinor,
      compareAtMinor: variant.compareAtMinor,
      stock: Object.fromEntries(
        Object.entries(product.stock[variant.id] ?? {}).map(([id, n]) => [code.get(id) ?? id, n]),
      ),
    })),
    pictures: product.pictures.map(pictureView),
    facts: product.facts.map(factView),
    locations: locations.map((location) => ({ code: location.code, name: location.name })),
    storefrontUrl,
  }
}

export function packView(pack: ListingPack): PackView {
  return structuredClone({
    id: pack.id,
    productId: pack.productId,
    parentId: pack.parentId,
    zh: pack.zh,
    en: pack.en,
    posters: pack.posters.map((poster) => ({
      format: poster.format,
      lang: poster.lang,
      url: mediaUrl(poster.mediaHash),
      width: poster.width,
      height: poster.height,
      template: poster.template,
      alt: poster.alt,
    })),
    gates: pack.gates,
    status: pack.status,
    provenance: pack.provenance,
    createdAt: pack.createdAt.toISOString(),
  }) as PackView
}

export function runView(run: Run, now: number): RunView {
  const ended = run.done + run.failed
  const elapsed = run.startedAt ? (now - run.startedAt.getTime()) / 1000 : 0
  const left = run.total - ended
  return {
    id: run.id,
    title: run.title,
    status: run.status,
    total: run.total,
    done: run.done,
    failed: run.failed,
    secondsLeft: run.status === 'running' && ended >= 2 ? Math.round((elapsed / ended) * left) : null,
    notice: run.notice,
    createdBy: run.createdBy,
    createdAt: run.createdAt.toISOString(),
  }
}

export function proposalView(
  proposal: Proposal,
  product: (Product & { pictures: readonly ProductPicture[] }) | null,
  made: Pick<ListingPack | Work | Remix, 'gates'> | undefined,
): ProposalView {
  const { action } = proposal
  const findings = made?.gates.flatMap((gate) => gate.findings) ?? []
  const first: LocalizedText | null =
    (findings.find((finding) => finding.status === 'block') ?? findings[0])?.message ?? null
  return {
    id: proposal.id,
    kind: action.kind,
    corner: proposal.corner,
    title: proposal.title,
    reason: proposal.reason,
    product: product && {
      id: product.id,
      handle: product.handle,
      name: product.name,
      category: product.category,
      pictureUrl: pictureUrl(product.pictures[0]),
    },
    orderId: action.kind === 'order-operation' ? action.orderId : null,
    isByKey: proposal.proposedBy !== null,
    isFinal: action.kind === 'order-operation',
    packId: 'packId' in action ? action.packId : null,
    workId: action.kind === 'publish-work' ? action.workId : null,
    remixId: action.kind === 'show-remix' ? action.remixId : null,
    gate: proposal.gate,
    firstFinding: first,
    risk: proposal.risk,
    policy: proposal.policy,
    status: proposal.status,
    runId: proposal.runId,
    decidedBy: proposal.decidedBy,
    decidedAt: proposal.decidedAt?.toISOString() ?? null,
    note: proposal.note,
    undoUntil: proposal.undoUntil?.toISOString() ?? null,
    createdAt: proposal.createdAt.toISOString(),
    version: proposal.version,
  }
}

export function brandView(brand: Brand): BrandView {
  return structuredClone({ ...brand }) as BrandView
}

export function importView(row: Import): ImportView {
  return structuredClone({
    id: row.id,
    fileName: row.fileName,
    format: row.format,
    mapping: row.mapping,
    mode: row.mode,
    status: row.status,
    brandId: row.brandId,
    counts: row.counts,
    issues: row.issues,
    createdBy: row.createdBy,
    createdAt: row.createdAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
  }) as ImportView
}
