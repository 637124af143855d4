import type { components, paths } from './made/contract'

/** What the server answers, by the names of the contract. */
export type Schemas = components['schemas']

type Content<A> = A extends { content: infer C } ? C[keyof C] : undefined
export type Got<P extends keyof paths> = paths[P] extends { get: { responses: { 200: infer A } } } ? Content<A> : never
type Query<P extends keyof paths> = paths[P] extends { get: { parameters: { query?: infer Q } } } ? Q : never
type PathOf<P extends keyof paths> = paths[P] extends { get: { parameters: { path: infer V } } } ? V : never

/** Where something stands: what fills the names of an address, and what is asked of it. */
export interface At<P extends keyof paths> {
  readonly path?: PathOf<P>
  readonly query?: Query<P>
}

/** The server said no, and why (RFC 9457). */
export class Refused extends Error {
  readonly status: number
  /** What two people changed, where that is why. */
  readonly clashes: readonly Clash[]
  /** The version to make the change on, if it is to be made all the same. */
  readonly version: string | undefined
  /** What has to be shown beside what was right, where that is why. */
  readonly wanted: string | undefined

  constructor(status: number, problem: Problem, fallback: string) {
    super(problem.detail ?? problem.title ?? fallback)
    this.status = status
    this.clashes = problem.clashes ?? []
    this.version = problem.version
    this.wanted = problem.wanted
  }
}

interface Problem {
  readonly detail?: string
  readonly title?: string
  readonly version?: string
  readonly wanted?: string
  readonly clashes?: readonly Clash[]
}

/** One thing that somebody else changed meanwhile: what stands, and what was wanted. */
export interface Clash {
  readonly section: string
  readonly id: string
  readonly stands: string
  readonly wanted: string
  readonly by: string
}

export function address<P extends keyof paths>(path: P, at: At<P> = {}): string {
  const named = (at.path ?? {}) as Record<string, string>
  const filled = (path as string).replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(named[name] ?? ''))
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries((at.query ?? {}) as Record<string, unknown>)) {
    if (value !== undefined && value !== '') asked.set(name, String(value))
  }
  return asked.size === 0 ? filled : `${filled}?${asked}`
}

export async function get<P extends keyof paths>(path: P, at: At<P> = {}): Promise<Got<P>> {
  return (await answered(await fetch(address(path, at), { headers: { accept: 'application/json' } }))) as Got<P>
}

/** Changes something; says on which version of a plant, if one was looked at. The token proves that the page that asks is ours. */
export async function send<T = unknown>(method: 'POST' | 'PUT' | 'DELETE', path: string, content?: unknown, version?: string): Promise<T> {
  const isFile = content instanceof Blob
  const headers = {
    'content-type': isFile ? 'application/octet-stream' : 'application/json',
    accept: 'application/json',
    'X-XSRF-TOKEN': token(),
    ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
  }
  const body = content === undefined ? {} : { body: isFile ? content : JSON.stringify(content) }
  return (await answered(await fetch(path, { method, headers, ...body }))) as T
}

function token(): string {
  return decodeURIComponent(/(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '')
}

async function answered(answer: Response): Promise<unknown> {
  const text = await answer.text()
  const isJson = /json/.test(answer.headers.get('content-type') ?? '')
  if (answer.ok) return isJson && text !== '' ? JSON.parse(text) : undefined
  throw new Refused(answer.status, isJson ? (JSON.parse(text) as Problem) : {}, answer.statusText)
}
