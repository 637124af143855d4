import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Paged } from '../api/ask'
import { useWords } from '../words/context'
import './Page.css'

/** A page with its heading. */
export function Page({ title, told, beside, children }: { readonly title: string; readonly told?: string; readonly beside?: ReactNode; readonly children: ReactNode }) {
  return (
    <section className="page">
      <div className="page-head">
        <h1>{title}</h1>
        {beside}
      </div>
      {told !== undefined && <p className="told">{told}</p>}
      {children}
    </section>
  )
}

/** Nothing is there yet, and what to do about it. */
export function Empty({ title, next }: { readonly title: string; readonly next: string }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{next}</p>
    </div>
  )
}

/** How much of a list is shown, and the way to the rest. */
export function More<T>({ of }: { readonly of: Paged<T> }) {
  const words = useWords()
  if (of.data === undefined) return null
  const { values, total } = of.data
  return (
    <p className="more" role="status">
      {words.title('screen.shown', values.length, `${words.number(total.count)}${total.more ? '+' : ''}`)}
      {of.more !== undefined && (
        <Button size="xs" variant="default" onClick={of.more}>
          {words.title('screen.more')}
        </Button>
      )}
    </p>
  )
}
