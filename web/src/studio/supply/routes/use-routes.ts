import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FleetView, RouteJobView, RoutePlanView, RoutesView } from '../../../../../server/src/contract/types.ts'
import { inShop, Refused } from '../../api.ts'
import { useStudio } from '../../context.tsx'
import { type Arrangement, arrangementOf } from './arrange.ts'

const LOOK_MS = 700

export const isBusy = (job: RouteJobView | undefined): boolean => job?.state === 'waiting' || job?.state === 'running'

/** The newest routes; looked at often while they are being planned. */
export function useRoutes() {
  const { shop } = useStudio()
  return useQuery({
    queryKey: ['supply-routes', shop.slug],
    queryFn: () => inShop<RoutesView>(shop.slug, '/supply/routes'),
    refetchInterval: (query) => (isBusy(query.state.data?.job) ? LOOK_MS : false),
  })
}

/** One plan; nothing is asked without an id. */
export function useRoutePlan(id: string | null) {
  const { shop } = useStudio()
  return useQuery({
    queryKey: ['supply-route-plan', shop.slug, id],
    queryFn: () => inShop<RoutePlanView>(shop.slug, `/supply/routes/${encodeURIComponent(id ?? '')}`),
    enabled: id !== null,
  })
}

/** The fleet and what is assumed of its way. */
export function useFleet() {
  const { shop } = useStudio()
  const client = useQueryClient()
  const key = ['supply-fleet', shop.slug]
  const fleet = useQuery({ queryKey: key, queryFn: () => inShop<FleetView>(shop.slug, '/supply/fleet') })
  /** @throws Refused, which a form explains */
  const send = async (path: string, method: string, json?: unknown): Promise<FleetView> => {
    const next = await inShop<FleetView>(shop.slug, path, { method, ...(json === undefined ? {} : { json }) })
    client.setQueryData(key, next)
    // A plan says whether the fleet was changed since.
    void client.invalidateQueries({ queryKey: ['supply-routes', shop.slug] })
    return next
  }
  return { fleet, send }
}

/** What can be done with routes: plan, stop, improve, arrange, dispatch. What was arranged can be taken back. */
export function useRouteDeeds() {
  const { shop, failed, toast, words } = useStudio()
  const client = useQueryClient()
  const key = ['supply-routes', shop.slug]
  const again = () => client.invalidateQueries({ queryKey: key })
  const take = (plan: RoutePlanView) => {
    client.setQueryData<RoutesView>(key, (before) => before && { ...before, plan })
    void again()
  }
  const refused = (error: unknown) => {
    failed(error)
    // Somebody else was quicker: what stands now is read.
    if (error instanceof Refused && error.status === 409) void again()
  }
  const job = (next: RouteJobView) => {
    client.setQueryData<RoutesView>(key, (before) => before && { ...before, job: next })
    void again()
  }
  const on = (id: string, path: string) => `/supply/routes/${encodeURIComponent(id)}/${path}`
  const ask = useMutation({
    mutationFn: (day: string) => inShop<RouteJobView>(shop.slug, '/supply/routes', { json: { day } }),
    onSuccess: job,
    onError: refused,
  })
  const stop = useMutation({
    mutationFn: () => inShop<RouteJobView>(shop.slug, '/supply/routes', { method: 'DELETE' }),
    onSuccess: job,
    onError: refused,
  })
  const improve = useMutation({
    mutationFn: ({ id, version }: RoutePlanView) =>
      inShop<RouteJobView>(shop.slug, on(id, 'reoptimise'), { json: { version } }),
    onSuccess: job,
    onError: refused,
  })
  const put = (id: string, version: number, routes: Arrangement) =>
    inShop<RoutePlanView>(shop.slug, on(id, 'arrangement'), { method: 'PUT', json: { version, routes } })
  const arrange = useMutation({
    mutationFn: ({ plan, routes }: { plan: RoutePlanView; routes: Arrangement; text: string }) =>
      put(plan.id, plan.version, routes),
    onSuccess: (next, { plan, text }) => {
      take(next)
      toast({
        text,
        undo: () => void put(plan.id, next.version, arrangementOf(plan)).then(take).catch(refused),
      })
    },
    onError: refused,
  })
  const dispatching = (id: string, version: number, deed: 'dispatch' | 'undo-dispatch') =>
    inShop<RoutePlanView>(shop.slug, on(id, deed), { json: { version } })
  const dispatch = useMutation({
    mutationFn: ({ id, version }: RoutePlanView) => dispatching(id, version, 'dispatch'),
    onSuccess: (next) => {
      take(next)
      toast({
        text: words.rt.dispatchedToast(next.routes.length),
        undo: () => void dispatching(next.id, next.version, 'undo-dispatch').then(take).catch(refused),
      })
    },
    onError: refused,
  })
  const recall = useMutation({
    mutationFn: ({ id, version }: RoutePlanView) => dispatching(id, version, 'undo-dispatch'),
    onSuccess: (next) => {
      take(next)
      toast({ text: words.rt.recalledToast })
    },
    onError: refused,
  })
  return { ask, stop, improve, arrange, dispatch, recall }
}

export type RouteDeeds = ReturnType<typeof useRouteDeeds>
