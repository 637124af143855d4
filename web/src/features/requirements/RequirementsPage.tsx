import { Link, useParams } from '@tanstack/react-router'
import { useAsked } from '../../api/ask'
import { foundationWord } from '../../labels'
import { Asked } from '../../ui/Asked'
import { Empty, Page } from '../../ui/Page'
import { useWords } from '../../words/context'
import '../zone/Foundations.css'

/** All zones and conduits against the seven foundations: SL-A of SL-T, each cell leads to its rows. */
export function RequirementsPage() {
  const words = useWords()
  const { plant } = useParams({ from: '/plants/$plant/requirements' })
  const levels = useAsked('/api/v1/plants/{plant}/levels', { path: { plant } })
  return (
    <Page title={words.title('screen.requirements')} told={words.title('report.measures-read')}>
      <Asked of={levels}>
        {({ values }) =>
          values.length === 0 ? (
            <Empty title={words.title('screen.no-zones')} next={words.title('screen.no-zones-next')} />
          ) : (
            <table className="rows foundations">
              <thead>
                <tr>
                  <th>{words.title('report.subject')}</th>
                  {values[0]!.foundations.map((each) => (
                    <th key={each.fr} title={foundationWord(words, each.fr)}>
                      {each.fr}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {values.map((subject) => (
                  <tr key={subject.subject}>
                    <th scope="row">{subject.name}</th>
                    {subject.foundations.map((each) => (
                      <td key={each.fr} className={each.operation ? 'level level-gap' : 'level'}>
                        <Link to="/plants/$plant/subject/$subject" params={{ plant, subject: subject.subject }} search={{ fr: each.fr }}>
                          {each.inForce.print} / {each.target.print}
                        </Link>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Asked>
    </Page>
  )
}
