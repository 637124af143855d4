import { useMutation, useQueryClient } from '@tanstack/react-query'
import { address, send, type Schemas } from '../../api/client'

export type Account = Schemas['AccountView']
export type Grant = Schemas['GrantView']
export type Link = Schemas['LinkView']

/** Decides something about an account; what is shown of accounts and log is asked for anew. */
export function useDecision<T, R>(decide: (wanted: T) => Promise<R>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: decide, onSettled: () => queries.invalidateQueries() })
}

const at = (account: Account) => address('/api/v1/accounts/{account}', { path: { account: account.account } })

export const addService = (wanted: Schemas['NewAccount']) => send<Account>('POST', '/api/v1/accounts/services', wanted)
export const tokensOf = (account: Account) => `${at(account)}/tokens`
export const invite = (wanted: Schemas['NewAccount']) => send<Link>('POST', '/api/v1/accounts', wanted)
export const giveDuties = (account: Account, duties: readonly Grant[]) => send<Account>('PUT', `${at(account)}/duties`, { duties }, account.version)
export const setActive = (account: Account, active: boolean) => send<Account>('PUT', `${at(account)}/state`, { active }, account.version)
export const endFactor = (account: Account) => send<Account>('DELETE', `${at(account)}/factor`)
export const newLink = (account: Account) => send<Link>('POST', `${at(account)}/link`)

/** The same duty at the same place. */
export const isSame = (one: Grant, other: Grant) => nameOf(one) === nameOf(other)
export const nameOf = (grant: Grant) => [grant.duty, grant.plant ?? '', ...grant.zones, '', ...grant.products].join(' ')
