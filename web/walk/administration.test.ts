import { createHmac } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Served } from './served'
import { browse, CHROMIUM, Visitor } from './visitor'

const PASSWORD = 'correct horse battery'

/** What an app shows (RFC 6238), some steps from now. */
function codeOf(secret: string, ahead = 0): string {
  const bits = [...secret].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + ahead))
  const hash = createHmac('sha1', key).update(step).digest()
  const number = hash.readUInt32BE(hash[19]! & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

/** An administrator at work, and somebody who is invited. */
describe.runIf(CHROMIUM !== undefined)('an administrator', () => {
  let served: Served
  let browser: Browser
  let admin: Visitor
  let link = ''

  beforeAll(async () => {
    served = await Served.start()
    browser = await browse()
    admin = await Visitor.come(browser, served.origin)
    await admin.page.goto(served.link)
    await admin.page.getByRole('button').click()
    await admin.settled()
    await admin.go(`${served.origin}/#/administration`)
  })

  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  const row = (name: string) => admin.page.locator(`[data-account="${name}"]`)

  it('invites an integrator into one zone', async () => {
    const { page } = admin
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    await page.locator('input[name=name]').fill('Ingo Marsh')
    await page.getByLabel('Duty', { exact: true }).selectOption('INTEGRATOR')
    expect(await page.getByRole('button', { name: 'Add this duty' }).isDisabled()).toBe(true)
    await page.getByLabel('Plant', { exact: true }).selectOption({ index: 1 })
    await page.locator('.parts input').first().check()
    await admin.picture('inviting')
    expect(await admin.faults()).toEqual([])
    await page.getByRole('button', { name: 'Add this duty' }).click()
    await page.getByRole('button', { name: 'Make a link' }).click()
    link = await page.getByLabel('Link', { exact: true }).inputValue()
    await admin.picture('invited')
    expect(link.startsWith(`${served.origin}/link/`)).toBe(true)
    expect(await admin.faults()).toEqual([])
    await page.getByRole('button', { name: 'Done' }).click()
    await expect.poll(() => row('Ingo Marsh').textContent()).toContain('Integrator')
    expect(await row('Ingo Marsh').textContent()).toContain('never')
  })

  it('lets him come by the link, set a password, and no further', async () => {
    const ingo = await Visitor.come(browser, served.origin)
    await ingo.page.goto(link)
    await ingo.page.getByRole('button').click()
    await ingo.settled()
    await expect.poll(() => ingo.page.locator('[data-plant]').count()).toBe(1)
    expect(await ingo.page.getByRole('link', { name: 'Administration' }).count()).toBe(0)
    await ingo.page.getByRole('link', { name: 'Ingo Marsh' }).click()
    await ingo.page.locator('input[name=password]').fill(PASSWORD)
    await ingo.page.getByRole('button', { name: 'Set password' }).click()
    await ingo.page.getByText('The new password is set').waitFor()
    await ingo.picture('password')
    expect(await ingo.faults()).toEqual([])
    await ingo.page.getByRole('button', { name: 'Sign out' }).click()
    await ingo.page.locator('input[name=name]').fill('Ingo Marsh')
    await ingo.page.locator('input[name=password]').fill(PASSWORD)
    await ingo.page.getByRole('button', { name: 'Sign in' }).click()
    await ingo.page.getByRole('button', { name: 'Sign out' }).waitFor()
    await ingo.context.close()
  })

  it('lets him set up a second factor, and sign in with its code and with a recovery code', async () => {
    const ingo = await Visitor.come(browser, served.origin)
    const { page } = ingo
    const signIn = async (code: string) => {
      await page.locator('input[name=name]').fill('Ingo Marsh')
      await page.locator('input[name=password]').fill(PASSWORD)
      await page.getByRole('button', { name: 'Sign in' }).click()
      if (code !== '') {
        await page.locator('input[name=code]').fill(code)
        await page.getByRole('button', { name: 'Sign in' }).click()
      }
    }
    await ingo.go(served.origin)
    await signIn('')
    await page.getByRole('link', { name: 'Ingo Marsh' }).click()
    await page.locator('input[name=own]').fill(PASSWORD)
    await page.getByRole('button', { name: 'Set it up' }).click()
    const secret = (await page.getByLabel('Secret', { exact: true }).inputValue()).replaceAll(' ', '')
    await page.locator('input[name=code]').scrollIntoViewIfNeeded()
    await ingo.picture('factor-setting-up')
    expect(await ingo.faults()).toEqual([])
    await page.locator('input[name=code]').fill(codeOf(secret))
    await page.getByRole('button', { name: 'Confirm' }).click()
    const codes = page.locator('.recovery-codes code')
    await expect.poll(() => codes.count()).toBe(10)
    const recovery = await codes.first().textContent()
    await page.getByText('recovery codes left: 10').waitFor()
    await codes.last().scrollIntoViewIfNeeded()
    await ingo.picture('recovery-codes')
    expect(await ingo.faults()).toEqual([])

    await page.getByRole('button', { name: 'Sign out' }).click()
    await signIn('000')
    await page.getByText('the code is wrong or was used').waitFor()
    await ingo.picture('sign-in-code')
    expect(await ingo.faults()).toEqual([])
    await page.locator('input[name=code]').fill(codeOf(secret, 1))
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await signIn(recovery!)
    await page.getByRole('link', { name: 'Ingo Marsh' }).click()
    await page.getByText('recovery codes left: 9').waitFor()
    // Who is not signed in, or shows no code, is told so; the browser writes that down.
    expect(ingo.complaints.filter((each) => !/40[13]/.test(each))).toEqual([])

    await admin.go(`${served.origin}/#/administration`)
    await expect.poll(() => row('Ingo Marsh').textContent()).toContain('set up')
    await admin.page.getByRole('button', { name: 'Edit Ingo Marsh' }).click()
    await admin.picture('factor-of-account')
    expect(await admin.faults()).toEqual([])
    await admin.page.getByRole('button', { name: 'Turn it off' }).click()
    await expect.poll(() => row('Ingo Marsh').textContent()).not.toContain('set up')
    await page.reload()
    await signIn('')
    await page.getByRole('button', { name: 'Sign out' }).waitFor()
    await ingo.context.close()
  })

  it('makes a token, comes with it as a program, and revokes it', async () => {
    const { page } = admin
    await admin.go(`${served.origin}/#/account`)
    await page.locator('input[name=token]').fill('nightly')
    await page.getByLabel('Reader', { exact: true }).check()
    await page.locator('input[name=until]').fill(new Date(Date.now() + 86_400_000).toISOString().slice(0, 10))
    expect(await page.getByLabel('Administrator', { exact: true }).count()).toBe(0)
    await page.getByRole('button', { name: 'Make a token' }).click()
    const token = await page.getByLabel('The token nightly').inputValue()
    await page.locator('input[name=token]').scrollIntoViewIfNeeded()
    await admin.picture('token-made')
    expect(await admin.faults()).toEqual([])
    const asked = async (path: string) => (await fetch(served.origin + path, { headers: { authorization: `Bearer ${token}` } })).status
    expect(await asked('/api/v1/plants')).toBe(200)
    expect(await asked('/api/v1/accounts')).toBe(403)
    await page.getByRole('button', { name: 'Revoke nightly' }).click()
    await expect.poll(() => page.locator('[data-token]').count()).toBe(0)
    expect(await asked('/api/v1/plants')).toBe(401)
  })

  it('adds a program and makes a token for it', async () => {
    const { page } = admin
    await admin.go(`${served.origin}/#/administration`)
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    await page.locator('input[name=name]').fill('historian')
    await page.getByLabel('This is a program').check()
    await page.getByRole('button', { name: 'Add this duty' }).click()
    await admin.picture('adding-program')
    expect(await admin.faults()).toEqual([])
    await page.getByRole('button', { name: 'Add the program' }).click()
    await expect.poll(() => row('historian').textContent()).toContain('program')
    await page.getByRole('button', { name: 'Edit historian' }).click()
    await page.locator('input[name=token]').fill('import')
    await page.getByLabel('Reader', { exact: true }).check()
    await page.locator('input[name=until]').fill(new Date(Date.now() + 86_400_000).toISOString().slice(0, 10))
    await page.getByRole('button', { name: 'Make a token' }).click()
    await page.locator('[data-token=import]').waitFor()
    await admin.picture('program-side')
    expect(await admin.faults()).toEqual([])
    expect(await page.getByRole('button', { name: 'Make a link' }).count()).toBe(0)
  })

  it('disables him, and cannot disable the last administrator', async () => {
    const { page } = admin
    await admin.go(`${served.origin}/#/administration`)
    await page.getByRole('button', { name: 'Edit Ingo Marsh' }).click()
    await admin.picture('account-side')
    expect(await admin.faults()).toEqual([])
    await page.getByRole('button', { name: 'Disable', exact: true }).click()
    await expect.poll(() => row('Ingo Marsh').textContent()).toContain('disabled')
    await page.getByRole('button', { name: 'Edit demo' }).click()
    await page.getByRole('button', { name: 'Disable', exact: true }).click()
    await page.getByRole('alert').getByText('last administrator').waitFor()
    await admin.picture('last-administrator')
  })

  it('finds it all in the log, and keeps the log', async () => {
    const { page } = admin
    await admin.go(`${served.origin}/#/administration`)
    await admin.picture('log')
    expect(await page.locator('.log-head .tag').textContent()).toBe('every line follows from the one before')
    expect(await page.locator('.log-about').allTextContents()).toContain('account `Ingo Marsh`: disabled')
    const kept = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Keep the log' }).click()
    expect((await kept).suggestedFilename()).toBe('ringwall-log.jsonl')
    // What was refused is answered with 422, and the browser writes that down.
    expect(admin.complaints.filter((each) => !/422/.test(each))).toEqual([])
  })
})
