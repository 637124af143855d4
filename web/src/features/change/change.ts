import { useMutation, useQueryClient } from '@tanstack/react-query'
import { address, send, type Schemas } from '../../api/client'

export type Changed = Schemas['Changed']

/** Whether somebody may do this at a plant. */
export function may(plant: Schemas['PlantView'] | undefined, permission: 'ANSWER' | 'DESIGN'): boolean {
  return plant?.may.includes(permission) ?? false
}

/** Makes a change of a plant; what is shown of it is asked for anew as soon as the server has it. */
export function useChange<T>(make: (wanted: T) => Promise<Changed>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: make, onSuccess: () => queries.invalidateQueries() })
}

const at = (plant: string) => address('/api/v1/plants/{plant}', { path: { plant } })

export type NewAnswer = Schemas['NewAnswer']

/** Keeps the file first, if there is one: evidence names it by its hash. */
export async function answer(plant: string, wanted: NewAnswer, file: File | undefined, version: string | undefined): Promise<Changed> {
  const kept = file && (await send<Schemas['AttachmentView']>('POST', `${at(plant)}/attachments`, file))
  return send<Changed>('POST', `${at(plant)}/evidence`, kept === undefined ? wanted : { ...wanted, sha256: kept.sha256 }, version)
}

export function state(plant: string, wanted: Schemas['NewStatement']): Promise<Changed> {
  return send<Changed>('POST', `${at(plant)}/statements`, wanted)
}

export function undo(plant: string, number: number | string, reason: string): Promise<Changed> {
  return send<Changed>('POST', `${at(plant)}/history/${number}/undo?${new URLSearchParams({ reason })}`)
}
