import type { Fit } from '@qianmian/occasions'
import type { FittingProduct, GreenWords, OccasionProducts } from '../flows/occasion-products.ts'
import type { OccasionYear } from '../flows/occasion-year.ts'
import type { Feed, Topic, TripleFile } from '../modules/occasions/index.ts'
import type {
  FittingProductView,
  OccasionProductsView,
  OccasionYearView,
  TopicFeedView,
  TopicView,
  TripleFileView,
} from './types.ts'
import { pictureUrl } from './views.ts'

/** Turns what the occasions module and its flows keep into what the contract says. */

export const occasionYearView = ({ year, region, today, occasions, statutory }: OccasionYear): OccasionYearView => ({
  year,
  region,
  today,
  occasions: occasions.map(({ occasion, ...dated }) => ({
    id: occasion.id,
    name: occasion.name,
    class: occasion.class,
    values: [...occasion.values],
    taboos: [...occasion.taboos],
    ...dated,
  })),
  statutory: statutory.isPublished
    ? { isPublished: true, days: [...statutory.days] }
    : { isPublished: false, days: [] },
})

const fitView = ({ fact, score, path }: Fit) => ({ factId: fact.id, score, path: [...path] })

const greenView = ({ level, lines }: GreenWords) => ({
  level,
  lines: lines.map(({ factId, zh, en }) => ({
    factId,
    zh: zh.map((span) => ({ text: span.text, factIds: [...span.factIds] })),
    en: en.map((span) => ({ text: span.text, factIds: [...span.factIds] })),
  })),
})

export const fittingProductView = ({
  product,
  score,
  fits,
  green,
}: FittingProduct & { readonly green?: GreenWords }): FittingProductView => ({
  product: {
    id: product.id,
    handle: product.handle,
    name: product.name,
    category: product.category,
    pictureUrl: pictureUrl(product.pictures[0]),
  },
  score,
  fits: fits.map(fitView),
  ...(green ? { green: greenView(green) } : {}),
})

export const occasionProductsView = (found: OccasionProducts): OccasionProductsView => ({
  id: found.occasion.id,
  openings: { zh: [...found.openings.zh], en: [...found.openings.en] },
  looked: found.looked,
  total: found.total,
  fitting: found.fitting,
  items: found.items.map(fittingProductView),
  left: { ...found.left },
})

const iso = (date: Date | null): string | null => date?.toISOString() ?? null

export const topicView = (topic: Topic): TopicView => ({
  ...topic,
  publishedAt: iso(topic.publishedAt),
  expiresAt: topic.expiresAt.toISOString(),
  judgement: structuredClone(topic.judgement) as TopicView['judgement'],
  decidedAt: iso(topic.decidedAt),
  createdAt: topic.createdAt.toISOString(),
})

export const topicFeedView = ({ etag: _etag, lastModified: _lastModified, ...feed }: Feed): TopicFeedView => ({
  ...feed,
  readAt: iso(feed.readAt),
  nextReadAt: feed.nextReadAt.toISOString(),
  createdAt: feed.createdAt.toISOString(),
})

export const tripleFileView = (file: TripleFile): TripleFileView => ({
  ...file,
  createdAt: file.createdAt.toISOString(),
})
