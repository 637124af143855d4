import { useMemo, useState } from 'react'
import type { Drawing } from '../../diagram/drawing'
import { outlineOf } from '../../diagram/outline'
import { useWords } from '../../words/context'
import { DiagramWindow } from './DiagramWindow'
import { Outline } from './Outline'
import './PlantDrawing.css'

/** Zones and conduits of a plant, drawn and listed; what is chosen in one is chosen in the other. */
export function PlantDrawing({ drawing, onOpen }: { readonly drawing: Drawing; readonly onOpen: (key: string) => void }) {
  const words = useWords()
  const outline = useMemo(() => outlineOf(drawing), [drawing])
  const [chosen, setChosen] = useState<string>()
  if (drawing.zones.length === 0) {
    return (
      <section className="plant-empty">
        <h2>{words.title('screen.no-zones')}</h2>
        <p>{words.title('screen.no-zones-next')}</p>
      </section>
    )
  }
  return (
    <div className="plant-drawing">
      <DiagramWindow drawing={drawing} chosen={chosen} onChoose={setChosen} onOpen={onOpen} />
      <Outline outline={outline} chosen={chosen} onChoose={setChosen} onOpen={onOpen} />
    </div>
  )
}
