import { address, send, type Schemas } from '../../api/client'

/** What somebody says of a file that it does not say itself. */
export interface How {
  /** Headers of a table, and the field that each means. */
  readonly map: Readonly<Record<string, string>>
  readonly addZones: boolean
  readonly accept: boolean
}

/** What becomes of a proposal, in the order in which one looks at them. */
export const SORTS = [
  { sort: 'ADDED', word: 'import.added' },
  { sort: 'FILLED', word: 'import.filled' },
  { sort: 'TAKEN', word: 'import.taken' },
  { sort: 'KEPT', word: 'import.kept' },
  { sort: 'MAYBE', word: 'import.maybe' },
] as const

/** Looks at a file, or takes it over on a version of the plant that was looked at. */
export function takeOver(plant: string, file: File, how: How, language: string, version?: string): Promise<Schemas['ImportView']> {
  const asked = new URLSearchParams({
    name: file.name,
    language,
    addZones: String(how.addZones),
    accept: String(how.accept),
    apply: String(version !== undefined),
    map: Object.entries(how.map)
      .map(([header, field]) => `${header}=${field}`)
      .join('\n'),
  })
  return send('POST', `${address('/api/v1/plants/{plant}', { path: { plant } })}/imports?${asked}`, file, version)
}
