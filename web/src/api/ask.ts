import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { get, Refused, type At, type Got } from './client'
import type { paths } from './made/contract'

const again = (times: number, error: Error) => !(error instanceof Refused) && times < 2

/** Asks the server and keeps the answer; what was refused is not asked again by itself. */
export function useAsked<P extends keyof paths>(path: P, at: At<P> = {}) {
  return useQuery({ queryKey: [path, at], queryFn: () => get(path, at), retry: again })
}

interface PageOf<T> {
  readonly values: readonly T[]
  readonly next?: string
  readonly total: { readonly count: number; readonly more: boolean }
}
type Values<P extends keyof paths> = Got<P> extends PageOf<infer T> ? T : never

/** A list that comes in pages: what is here so far, how much there is, and how to have more. */
export interface Paged<T> {
  readonly data: { readonly values: readonly T[]; readonly total: PageOf<T>['total'] } | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
  readonly more: (() => void) | undefined
}

export function usePaged<P extends keyof paths>(path: P, at: At<P> = {}): Paged<Values<P>> {
  type Page = PageOf<Values<P>>
  const asked = useInfiniteQuery({
    queryKey: [path, 'pages', at],
    queryFn: async ({ pageParam }) => (await get(path, { ...at, query: { ...(at.query as object), after: pageParam } } as At<P>)) as unknown as Page,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page) => last.next,
    retry: again,
  })
  const pages = asked.data?.pages
  const first = pages?.[0]
  return {
    data: first && pages && { values: pages.flatMap((page) => page.values), total: first.total },
    error: asked.error,
    refetch: asked.refetch,
    more: asked.hasNextPage ? () => void asked.fetchNextPage() : undefined,
  }
}
