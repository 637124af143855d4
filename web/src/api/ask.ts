import { useQuery } from '@tanstack/react-query'
import { get, Refused, type At } from './client'
import type { paths } from './made/contract'

/** Asks the server and keeps the answer; what was refused is not asked again by itself. */
export function useAsked<P extends keyof paths>(path: P, at: At<P> = {}) {
  return useQuery({
    queryKey: [path, at],
    queryFn: () => get(path, at),
    retry: (times, error) => !(error instanceof Refused) && times < 2,
  })
}
