import { Button } from '@mantine/core'
import { useState } from 'react'
import { usePaged } from '../../api/ask'
import { Asked } from '../../ui/Asked'
import { More, Page } from '../../ui/Page'
import { useWords } from '../../words/context'
import { AccountSide } from './AccountSide'
import './Administration.css'
import type { Account } from './administration'
import { DutyList } from './DutyList'
import { InviteSide } from './InviteSide'
import { Log } from './Log'

/** Who may sign in, with which duties, and what was refused and changed. */
export function AdministrationPage() {
  const words = useWords()
  const accounts = usePaged('/api/v1/accounts')
  const [open, setOpen] = useState<string>()
  const [inviting, setInviting] = useState(false)
  const opened = accounts.data?.values.find((each) => each.account === open)
  return (
    <Page
      title={words.title('screen.administration')}
      told={words.title('screen.administration-told')}
      beside={
        <Button color="blue.9" size="xs" onClick={() => setInviting(true)}>
          {words.title('screen.invite')}
        </Button>
      }
    >
      <h2>{words.title('screen.accounts')}</h2>
      <Asked of={accounts}>
        {({ values }) => (
          <>
            <AccountTable accounts={values} onOpen={setOpen} />
            <More of={accounts} />
          </>
        )}
      </Asked>
      <Log />
      {inviting && <InviteSide onClose={() => setInviting(false)} />}
      {opened && <AccountSide key={opened.account} account={opened} onClose={() => setOpen(undefined)} />}
    </Page>
  )
}

function AccountTable({ accounts, onOpen }: { readonly accounts: readonly Account[]; readonly onOpen: (account: string) => void }) {
  const words = useWords()
  return (
    <table className="rows">
      <thead>
        <tr>
          <th>{words.title('screen.name')}</th>
          <th>{words.title('screen.duties')}</th>
          <th>{words.title('screen.account-state')}</th>
          <th>{words.title('screen.second-factor')}</th>
          <th>{words.title('screen.last-sign-in')}</th>
          <th>
            <span className="unseen">{words.title('screen.edit')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.account} data-account={account.name}>
            <th scope="row">
              {account.name} {account.service && <span className="tag">{words.say('screen.service')}</span>}
            </th>
            <td>
              <DutyList duties={account.duties} />
            </td>
            <td>
              <span className={account.active ? '' : 'tag tag-gap'}>{words.say(account.active ? 'screen.account-active' : 'screen.account-disabled')}</span>
            </td>
            <td>{words.say(account.factor ? 'screen.factor-set' : 'screen.factor-none')}</td>
            <td className="nowrap">{account.signedIn ? words.moment(account.signedIn) : words.say('screen.never')}</td>
            <td>
              <Button size="compact-xs" variant="default" aria-label={words.title('screen.edit-account', account.name)} onClick={() => onOpen(account.account)}>
                {words.title('screen.edit')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
