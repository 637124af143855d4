import { FINDING, GAP } from '../diagram/glyphs'
import './Sign.css'

interface Props {
  readonly sort: 'gap' | 'unknown' | 'finding'
  readonly count: number
  /** What the shape means, for who does not see it. */
  readonly told: string
}

/** A sign with its number, of the same shape as on the drawing and on paper. */
export function Sign({ sort, count, told }: Props) {
  if (count === 0) return null
  const points = (sort === 'finding' ? FINDING : GAP).map(([x, y]) => `${x + 6},${y + 6}`).join(' ')
  return (
    <span className={`sign sign-${sort}`} title={told}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <polygon points={points} />
      </svg>
      {count}
      <span className="unseen">{told}</span>
    </span>
  )
}
