/** What a poster is for; templates are chosen by it. */
export const CAMPAIGN_KINDS = ['launch', 'festival', 'price', 'story', 'comparison', 'collection'] as const

export type CampaignKind = (typeof CAMPAIGN_KINDS)[number]
