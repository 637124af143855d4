import { Link, useParams } from '@tanstack/react-router'
import { usePaged } from '../../api/ask'
import type { Schemas } from '../../api/client'
import { foundationWord, levelLook } from '../../labels'
import { Asked } from '../../ui/Asked'
import { Empty, More, Page } from '../../ui/Page'
import { useWords } from '../../words/context'
import '../zone/Foundations.css'

/** All zones and conduits against the seven foundations: SL-A of SL-T, each cell leads to its rows. */
export function RequirementsPage() {
  const words = useWords()
  const { plant } = useParams({ from: '/plants/$plant/requirements' })
  const levels = usePaged('/api/v1/plants/{plant}/levels', { path: { plant } })
  return (
    <Page title={words.title('screen.requirements')} told={words.title('screen.matrix-told')}>
      <Asked of={levels}>
        {({ values }) =>
          values.length === 0 ? (
            <Empty title={words.title('screen.no-zones')} next={words.title('screen.no-zones-next')} />
          ) : (
            <>
              <Matrix plant={plant} subjects={values} />
              <More of={levels} />
            </>
          )
        }
      </Asked>
    </Page>
  )
}

function Matrix({ plant, subjects }: { readonly plant: string; readonly subjects: readonly Schemas['LevelsView'][] }) {
  const words = useWords()
  return (
    <table className="rows foundations matrix">
      <thead>
        <tr>
          <th>{words.title('report.subject')}</th>
          {subjects[0]!.foundations.map((each) => (
            <th key={each.fr} className="level" title={foundationWord(words, each.fr)}>
              {each.fr}
            </th>
          ))}
          <th>{words.title('screen.rows-met')}</th>
        </tr>
      </thead>
      <tbody>
        {subjects.map((subject) => (
          <tr key={subject.subject}>
            <th scope="row">
              <Link to="/plants/$plant/subject/$subject" params={{ plant, subject: subject.subject }}>
                {subject.name}
              </Link>
              <div className="id">{subject.subject}</div>
            </th>
            {subject.foundations.map((each) => (
              <td key={each.fr} className={levelLook(each.operation)}>
                <Link
                  to="/plants/$plant/subject/$subject"
                  params={{ plant, subject: subject.subject }}
                  search={{ fr: each.fr }}
                  title={words.title('screen.level-cell', subject.name, each.fr, each.inForce.print, each.target.print)}
                >
                  {each.inForce.print} / {each.target.print}
                </Link>
              </td>
            ))}
            <td className="nowrap">{subject.progress && words.say('screen.shown', subject.progress.met, subject.progress.asked)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
