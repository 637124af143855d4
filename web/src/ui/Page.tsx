import type { ReactNode } from 'react'
import './Page.css'

/** A page with its heading. */
export function Page({ title, told, children }: { readonly title: string; readonly told?: string; readonly children: ReactNode }) {
  return (
    <section className="page">
      <h1>{title}</h1>
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
