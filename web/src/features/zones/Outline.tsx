import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { stepped, visible, type Place } from '../../diagram/outline'
import { placeKind } from '../../labels'
import { Sign } from '../../ui/Sign'
import { useWords } from '../../words/context'
import './Outline.css'

interface Props {
  readonly outline: readonly Place[]
  readonly chosen: string | undefined
  readonly onChoose: (key: string) => void
  readonly onOpen: (key: string) => void
}

/** As high as the style sheet makes a line, in pixels. */
const LINE = 30
/** Lines above and below the window that are there before they are seen. */
const AHEAD = 10

/**
 * The same plant as the drawing beside it, as a tree: for the keyboard, for a screen reader, and to find a zone by its name.
 * Only the lines in sight are part of the page, however many zones there are.
 */
export function Outline({ outline, chosen, onChoose, onOpen }: Props) {
  const words = useWords()
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [sight, setSight] = useState({ first: 0, count: 40 })
  const tree = useRef<HTMLDivElement>(null)
  const shown = visible(outline, closed)
  const at = Math.max(0, shown.findIndex((place) => place.key === chosen))

  const look = () => {
    const { scrollTop, clientHeight } = tree.current!
    setSight({ first: Math.max(0, Math.floor(scrollTop / LINE) - AHEAD), count: Math.ceil(clientHeight / LINE) + 2 * AHEAD })
  }
  useEffect(look, [])
  useEffect(() => {
    const list = tree.current!
    if (at * LINE < list.scrollTop) list.scrollTop = at * LINE
    if ((at + 1) * LINE > list.scrollTop + list.clientHeight) list.scrollTop = (at + 1) * LINE - list.clientHeight
  }, [at])

  const onKeyDown = (event: KeyboardEvent) => {
    const current = shown[at]?.key
    if (event.ctrlKey || event.altKey || event.metaKey || current === undefined) return
    if (event.key === 'Enter') return onOpen(current)
    const next = stepped(outline, closed, current, event.key)
    if (next.key === current && next.closed === closed) return
    event.preventDefault()
    setClosed(next.closed)
    onChoose(next.key)
  }

  return (
    <div
      className="outline"
      role="tree"
      tabIndex={0}
      aria-label={words.title('screen.outline')}
      aria-activedescendant={shown[at] && `place-${shown[at].key}`}
      ref={tree}
      onScroll={look}
      onKeyDown={onKeyDown}
    >
      <div className="outline-all" role="none" style={{ height: shown.length * LINE }}>
        {shown.map((place, line) =>
          line === at || (line >= sight.first && line < sight.first + sight.count) ? (
            <Line key={place.key} place={place} top={line * LINE} chosen={place.key === chosen} closed={closed.has(place.key)} onChoose={onChoose} onOpen={onOpen} />
          ) : null,
        )}
      </div>
    </div>
  )
}

interface LineProps {
  readonly place: Place
  readonly top: number
  readonly chosen: boolean
  readonly closed: boolean
  readonly onChoose: (key: string) => void
  readonly onOpen: (key: string) => void
}

function Line({ place, top, chosen, closed, onChoose, onOpen }: LineProps) {
  const words = useWords()
  const { marks } = place
  return (
    <div
      className="outline-line"
      id={`place-${place.key}`}
      role="treeitem"
      data-key={place.key}
      data-level={Math.min(place.level, 6)}
      style={{ top }}
      aria-level={place.level}
      aria-selected={chosen}
      aria-expanded={place.places.length > 0 ? !closed : undefined}
      onClick={() => onChoose(place.key)}
      onDoubleClick={() => onOpen(place.key)}
    >
      <span className="outline-name" title={place.name}>
        {place.name}
      </span>
      <span className="outline-kind">{placeKind(words, place)}</span>
      {place.joins.length > 0 && <span className="unseen">{words.say('screen.joins', place.joins.join(', '))}</span>}
      {marks.gaps.length > 0 && <span className="unseen">{words.say('screen.short-in', marks.gaps.join(', '))}</span>}
      <Sign sort="gap" count={marks.openRows - marks.unknownRows} told={words.say('drawing.legend-gap')} />
      <Sign sort="unknown" count={marks.unknownRows} told={words.say('drawing.legend-unknown')} />
      <Sign sort="finding" count={marks.findings} told={words.say('screen.findings')} />
    </div>
  )
}
