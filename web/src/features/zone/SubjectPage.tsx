import { useParams, useSearch } from '@tanstack/react-router'
import { useAsked } from '../../api/ask'
import { Asked } from '../../ui/Asked'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/context'
import { Stating } from '../change/Stating'
import { Because } from './Because'
import { Foundations } from './Foundations'
import { Verdicts } from './Verdicts'

/** A zone or conduit: the seven foundations with their levels side by side, gaps first, and why each row is as it is. */
export function SubjectPage() {
  const words = useWords()
  const { plant, subject } = useParams({ from: '/plants/$plant/subject/$subject' })
  const search = useSearch({ from: '/plants/$plant/subject/$subject' })
  const levels = useAsked('/api/v1/plants/{plant}/levels/{subject}', { path: { plant, subject } })
  return (
    <Asked of={levels}>
      {(found) => (
        <Page
          title={found.name}
          told={found.progress ? words.title('report.progress', found.progress.met, found.progress.asked) : words.title('report.no-target')}
          beside={
            <>
              <span className="id">{found.subject}</span>
              <Stating plant={plant} levels={found} />
            </>
          }
        >
          <Foundations plant={plant} levels={found} chosen={search.fr} />
          <Verdicts plant={plant} subject={subject} levels={found} />
          {search.why !== undefined && <Because plant={plant} levels={found} requirement={search.why} answer={search.answer ?? 'IN_FORCE'} />}
        </Page>
      )}
    </Asked>
  )
}
