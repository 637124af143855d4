import { useEffect, useRef } from 'react'
import type { Drawing } from '../../diagram/drawing'
import { Look } from '../../diagram/sheet'
import { DiagramView } from '../../diagram/view'
import { placeKind } from '../../labels'
import { useDark } from '../../ui/theme'
import { useWords } from '../../words/context'
import './DiagramWindow.css'

interface Props {
  readonly drawing: Drawing
  readonly chosen: string | undefined
  readonly onChoose: (key: string | undefined) => void
  readonly onOpen: (key: string) => void
}

/** The drawing of a plant. React owns the window and its buttons; everything in it is drawn by the view. */
export function DiagramWindow({ drawing, chosen, onChoose, onOpen }: Props) {
  const words = useWords()
  const dark = useDark()
  const around = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const view = useRef<DiagramView>(null)
  const told = useRef({ chosen: onChoose, opened: onOpen })
  told.current = { chosen: onChoose, opened: onOpen }

  useEffect(() => {
    const made = new DiagramView(
      around.current!,
      canvas.current!,
      {
        what: (sheet, box) =>
          box < sheet.zones
            ? placeKind(words, { kind: sheet.kinds[box]!, outside: sheet.look[box] === Look.OUTSIDE, wireless: false })
            : placeKind(words, { kind: 'CONDUIT', outside: false, wireless: sheet.look[box] === Look.CONDUIT_WIRELESS }),
        ownAssets: words.say('drawing.own-assets'),
        assets: (count) => words.say('drawing.assets', count),
      },
      { chosen: (key) => told.current.chosen(key), opened: (key) => told.current.opened(key) },
    )
    view.current = made
    return () => {
      view.current = null
      made.end()
    }
  }, [words])

  useEffect(() => view.current?.show(drawing), [drawing, words])
  useEffect(() => view.current?.dress(dark), [dark, words])
  useEffect(() => view.current?.choose(chosen), [chosen, words])

  const label = words.title(
    'screen.drawing-label',
    words.say('screen.zones-counted', drawing.zones.length),
    words.say('screen.conduits-counted', drawing.conduits.length),
  )
  return (
    <div className="diagram">
      <div className="diagram-window" ref={around} tabIndex={0} role="img" aria-label={label}>
        <canvas ref={canvas} aria-hidden="true" />
      </div>
      <div className="diagram-tools">
        <button type="button" aria-label={words.title('screen.larger')} title={`${words.title('screen.larger')} (+)`} onClick={() => view.current?.zoom(1.25)}>
          +
        </button>
        <button type="button" aria-label={words.title('screen.smaller')} title={`${words.title('screen.smaller')} (-)`} onClick={() => view.current?.zoom(0.8)}>
          −
        </button>
        <button type="button" title={`${words.title('screen.whole')} (0)`} onClick={() => view.current?.fit()}>
          {words.title('screen.whole')}
        </button>
      </div>
    </div>
  )
}
