import { useNavigate, useParams } from '@tanstack/react-router'
import { useAsked } from '../../api/ask'
import { Asked } from '../../ui/Asked'
import { useWords } from '../../words/context'
import { PlantDrawing } from './PlantDrawing'

/** Zones and conduits of a plant. */
export function ZonesPage() {
  const words = useWords()
  const { plant } = useParams({ from: '/plants/$plant' })
  const navigate = useNavigate()
  const drawing = useAsked('/api/v1/plants/{plant}/drawing', { path: { plant }, query: { language: words.language } })
  return (
    <>
      <h1 className="unseen">{words.title('screen.zones-and-conduits')}</h1>
      <Asked of={drawing}>
        {(drawn) => (
          <PlantDrawing
            drawing={drawn}
            onOpen={(subject) => void navigate({ to: '/plants/$plant/subject/$subject', params: { plant, subject } })}
          />
        )}
      </Asked>
    </>
  )
}
