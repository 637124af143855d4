import { Button } from '@mantine/core'
import { useState } from 'react'
import { address } from '../../api/client'
import { useAsked } from '../../api/ask'
import { Asked } from '../../ui/Asked'
import { useWords } from '../../words/context'
import './Administration.css'

const STEP = 50
/** More lines than these are read in the file. */
const MOST = 1000

/** What was refused and changed, newest first, and whether anything in it was altered. */
export function Log() {
  const words = useWords()
  const [limit, setLimit] = useState(STEP)
  const log = useAsked('/api/v1/audit', { query: { limit } })
  return (
    <>
      <div className="log-head">
        <h2>{words.title('screen.log')}</h2>
        {log.data && (
          <span className={log.data.firstBroken == null ? 'tag tag-good' : 'tag tag-gap'} role="status">
            {log.data.firstBroken == null ? words.say('screen.chain-holds') : words.say('screen.chain-broken', log.data.firstBroken)}
          </span>
        )}
        <a href={address('/api/v1/audit/lines')} download>
          {words.title('screen.export-log')} (JSONL)
        </a>
      </div>
      <Asked of={log}>
        {({ lines }) => (
          <>
            <table className="rows">
              <thead>
                <tr>
                  <th>{words.title('work-list.number')}</th>
                  <th>{words.title('screen.when')}</th>
                  <th>{words.title('screen.who')}</th>
                  <th>{words.title('comparison.what')}</th>
                  <th>{words.title('screen.log-about')}</th>
                  <th>{words.title('screen.hash')}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.number}>
                    <td>{words.number(line.number)}</td>
                    <td className="nowrap">{words.moment(line.at)}</td>
                    <td>{line.who}</td>
                    <td className={line.what === 'refused' ? 'tone-not-met nowrap' : 'nowrap'}>{line.what}</td>
                    <td className="log-about">{line.about}</td>
                    <td className="id" title={line.hash}>
                      {line.hash.slice(0, 12)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {lines.length === limit && limit < MOST && (
              <p className="more">
                <Button size="xs" variant="default" onClick={() => setLimit(Math.min(MOST, limit + STEP))}>
                  {words.title('screen.more')}
                </Button>
              </p>
            )}
          </>
        )}
      </Asked>
    </>
  )
}
