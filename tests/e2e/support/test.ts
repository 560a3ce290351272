import { test as base, type BrowserContext, type BrowserContextOptions, expect, type Page } from 'playwright/test'
import { type Desk, openDesk } from './open-desk'
import { signInByForm } from './sign-in'
import type { StaffEmail } from './staff'

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

interface ForTest {
  /** What the browser may complain of in this test; anything else it complains of fails the test. */
  readonly announced: RegExp[]
  readonly complaints: string[]
  /** A browser of somebody else, watched like the first. */
  readonly newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>
  readonly signIn: (email: StaffEmail, context?: BrowserContext) => Promise<void>
}

interface ForWorker {
  readonly desk: Desk
  readonly cookiesOf: (email: StaffEmail) => Promise<Cookies>
}

const watch = (context: BrowserContext, complaints: string[]) => {
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`)
  })
  context.on('weberror', (problem) => complaints.push(String(problem.error())))
}

/** Well within the time for which whoever signed in is not asked again whether it is still them. */
const freshMs = 5 * 60_000

export const test = base.extend<ForTest, ForWorker>({
  announced: async ({}, provide) => {
    await provide([])
  },
  complaints: [
    async ({ announced }, provide) => {
      const complaints: string[] = []
      await provide(complaints)
      const unexpected = complaints.filter((complaint) => !announced.some((pattern) => pattern.test(complaint)))
      expect(unexpected, 'what the browser complained of').toEqual([])
    },
    { auto: true },
  ],
  context: async ({ context, complaints }, provide) => {
    watch(context, complaints)
    await provide(context)
  },
  newContext: async ({ browser, complaints }, provide) => {
    const opened: BrowserContext[] = []
    await provide(async (options) => {
      const context = await browser.newContext(options)
      watch(context, complaints)
      opened.push(context)
      return context
    })
    await Promise.all(opened.map((context) => context.close()))
  },
  signIn: async ({ context, cookiesOf }, provide) => {
    await provide(async (email, other = context) => {
      await other.addCookies(await cookiesOf(email))
    })
  },
  desk: [
    async ({}, provide) => {
      const desk = openDesk()
      await provide(desk)
      desk.close()
    },
    { scope: 'worker' },
  ],
  cookiesOf: [
    async ({ browser }, provide) => {
      const known = new Map<StaffEmail, { readonly at: number; readonly cookies: Promise<Cookies> }>()
      const signedIn = async (email: StaffEmail) => {
        const context = await browser.newContext({ baseURL: process.env.KEEL_E2E_ADDRESS })
        const page = await context.newPage()
        await page.goto('/sign-in')
        await signInByForm(page, email)
        await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
        const cookies = await context.cookies()
        await context.close()
        return cookies
      }
      await provide((email) => {
        const its = known.get(email)
        if (its && Date.now() - its.at < freshMs) return its.cookies
        const cookies = signedIn(email)
        known.set(email, { at: Date.now(), cookies })
        return cookies
      })
    },
    { scope: 'worker' },
  ],
})

/** What the page itself says; the router has an alert of its own, which reads out titles. */
export const alert = (page: Page) => page.getByRole('main').getByRole('alert')

export { expect }
