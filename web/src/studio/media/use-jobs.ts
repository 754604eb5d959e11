import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { MediaJobView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { isGoing } from './use-media.ts'

interface JobList {
  readonly items: readonly MediaJobView[]
}

/** Where the stream does not come through. */
const LOOK_MS = 1500
/** Somebody else may have begun something. */
const IDLE_LOOK_MS = 15_000

/**
 * The newest jobs of the shop or of a product, as they go: by server-sent events while something is being made, by asking
 * again otherwise. What has ended brings the lists of works up to date.
 */
export function useJobs(productId?: string) {
  const { shop } = useStudio()
  const client = useQueryClient()
  const [isLive, setIsLive] = useState(false)
  const key = ['media-jobs', shop.slug, productId ?? '']
  const path = `${productId ? `?productId=${encodeURIComponent(productId)}` : ''}`
  const query = useQuery({
    queryKey: key,
    queryFn: () => inShop<JobList>(shop.slug, `/media-jobs${path}`),
    refetchInterval: ({ state }) => (isLive ? false : state.data?.items.some(isGoing) ? LOOK_MS : IDLE_LOOK_MS),
  })
  const isBusy = query.data?.items.some(isGoing) ?? false
  useEffect(() => {
    if (!isBusy) return
    const source = new EventSource(`/api/shops/${encodeURIComponent(shop.slug)}/media-jobs/stream${path}`)
    source.addEventListener('open', () => setIsLive(true))
    source.addEventListener('jobs', (event) => {
      client.setQueryData<JobList>(['media-jobs', shop.slug, productId ?? ''], JSON.parse(event.data) as JobList)
    })
    source.addEventListener('error', () => {
      setIsLive(false)
      source.close()
    })
    return () => {
      source.close()
      setIsLive(false)
    }
  }, [client, shop.slug, productId, path, isBusy])
  const made = (query.data?.items ?? []).flatMap(({ workId }) => workId ?? []).join()
  useEffect(() => {
    if (made) for (const name of ['works', 'all-works']) void client.invalidateQueries({ queryKey: [name] })
  }, [client, made])
  return query
}
