import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type {
  MediaChoicesView,
  MediaJobView,
  RecipeView,
  WorkListView,
  WorkView,
} from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'

/** Of one product, in one list. */
const MOST_WORKS = 200

export const isGoing = (job: Pick<MediaJobView, 'state'>): boolean => job.state === 'queued' || job.state === 'running'

/** A storyboard is for those who film, not for those who buy. */
export const isShownInShop = (kind: WorkView['kind']): boolean => kind !== 'storyboard'

/** Whether a work may be proposed. */
export const canPropose = (work: Pick<WorkView, 'kind' | 'state'>): boolean =>
  isShownInShop(work.kind) && (work.state === 'draft' || work.state === 'withdrawn')

/** What can be made of a product here and now. */
export function useChoices(productId: string) {
  const { shop } = useStudio()
  return useQuery({
    queryKey: ['media-choices', shop.slug, productId],
    queryFn: () => inShop<MediaChoicesView>(shop.slug, `/media-choices?productId=${encodeURIComponent(productId)}`),
  })
}

/** Works of a product, newest first. */
export function useWorks(productId: string) {
  const { shop } = useStudio()
  return useQuery({
    queryKey: ['works', shop.slug, productId],
    queryFn: () => inShop<WorkListView>(shop.slug, `/products/${productId}/works?limit=${MOST_WORKS}`),
  })
}

/** What a person can do with works and jobs; every deed says so in the toast, and refreshes what shows it. */
export function useMediaDeeds() {
  const { shop, words, failed, toast } = useStudio()
  const { md } = words
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    setBusy(true)
    try {
      return await work()
    } catch (error) {
      failed(error)
      return undefined
    } finally {
      await Promise.all(
        ['works', 'work', 'media-jobs', 'all-works', 'proposals', 'overview'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      )
      setBusy(false)
    }
  }
  const start = (productId: string, recipe: RecipeView, parentId?: string): Promise<MediaJobView | undefined> =>
    attempt(async () => {
      const json = parentId ? { recipe, parentId } : { recipe }
      return (await inShop<{ job: MediaJobView }>(shop.slug, `/products/${productId}/works`, { json })).job
    })
  const withdraw = (work: WorkView, text: string) =>
    attempt(async () => {
      await inShop(shop.slug, `/works/${work.id}/withdraw`, { json: {} })
      toast({ text })
    })
  return {
    busy,
    start,
    cancel: (job: MediaJobView, name: string) =>
      attempt(async () => {
        await inShop(shop.slug, `/media-jobs/${job.id}/cancel`, { json: {} })
        toast({ text: md.jobCancelled(name) })
      }),
    propose: (work: WorkView, name: string) =>
      attempt(async () => {
        await inShop(shop.slug, `/works/${work.id}/propose`, { json: {} })
        toast({ text: md.proposed(name), undo: () => void withdraw(work, md.tookBack(name)) })
      }),
    withdraw,
  }
}
