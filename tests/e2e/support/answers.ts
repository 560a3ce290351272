import { expect, type Locator, type Page } from 'playwright/test'

interface AskedPage {
  readonly title: string
  /** Question, and the words of its answer. */
  readonly choices?: readonly (readonly [string, string])[]
  readonly fill?: (page: Page) => Promise<void>
}

const none = 'None of these'

/** The whole form as someone with an ordinary spasm sees it, and what they answer. */
export const ordinaryPages: readonly AskedPage[] = [
  {
    title: 'Your bladder and bowel',
    choices: [
      ['Do you have any of these when you use the toilet?', none],
      ['Have you lost any feeling here?', none],
    ],
  },
  { title: 'Your legs', choices: [['Do you have any of these in your legs?', none]] },
  { title: 'A little more about using the toilet', choices: [['Are you blocked up?', 'No']] },
  {
    title: 'How your pain began',
    choices: [
      ['Did a fall, a bump or a crash start this pain?', 'No'],
      ['How did the pain start?', 'After doing something, like work or sport'],
      ['What were you doing when it started, or just before?', 'Bending'],
    ],
  },
  {
    title: 'Feeling ill',
    choices: [
      ['Are you confused, very short of breath, or is your skin blotchy or blue?', 'No'],
      ['Have you had a fever, chills or the shakes?', 'No'],
      ['Do you sweat so much at night that your sheets get wet?', 'No'],
    ],
  },
  { title: 'Things that make infection more likely', choices: [['Do any of these fit you?', none]] },
  {
    title: 'Changes you may have seen',
    choices: [
      ['Have you lost weight?', 'No'],
      ['What is the pain like at night?', 'I have no pain at night'],
      ['Have you had any of these?', none],
    ],
  },
  { title: 'Cancer', choices: [['Have you ever had cancer?', 'No']] },
  {
    title: 'Your general health',
    choices: [
      ['Do any of these fit you?', none],
      ['Do you smoke?', 'No, I never have'],
    ],
  },
  {
    title: 'How long you have had this pain',
    fill: async (page) => {
      const howLong = page.getByRole('group', { name: 'How long have you had this pain?' })
      await howLong.getByLabel('How many').fill('5')
      await howLong.getByRole('combobox').selectOption('days')
    },
    choices: [['How is the pain changing?', 'Staying the same']],
  },
  {
    title: 'How strong the pain is',
    choices: [
      ['Can you stand up and get to the toilet?', 'Yes'],
      ['How bad is the pain right now?', '5'],
      ['In the past week, how bad was it at its worst?', '7'],
      ['In the past week, how bad was it most of the time?', '4'],
    ],
  },
  {
    title: 'What the pain gets in the way of',
    choices: [
      ['In the past week, how much has pain got in the way of enjoying life?', '4'],
      ['In the past week, how much has pain got in the way of what you do each day?', '5'],
    ],
  },
  { title: 'Where it hurts', choices: [['Where does it hurt?', 'Low back, left side']] },
  {
    title: 'What your pain is like',
    choices: [
      ['What does it feel like?', 'A cramp'],
      ['What makes it worse?', 'Bending'],
      ['What makes it better?', 'Heat'],
    ],
  },
  {
    title: 'Before now',
    choices: [
      ['Have you had back pain like this before?', 'Once'],
      ['Has a doctor, nurse or physical therapist examined you for this pain?', 'No'],
      ['What have you tried for this pain?', 'Heat'],
    ],
  },
]

export const question = (page: Page, ask: string): Locator => page.getByRole('group', { name: ask })

export const choice = (page: Page, ask: string, answer: string): Locator =>
  question(page, ask).getByLabel(answer, { exact: true })

export const goOn = (page: Page) => page.getByRole('button', { name: 'Save and continue' }).click()

export const answerPage = async (page: Page, { title, choices = [], fill }: AskedPage) => {
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
  await fill?.(page)
  for (const [ask, answer] of choices) await choice(page, ask, answer).check()
  await goOn(page)
}

/** From the page with this title to the last one. */
export const answerFrom = async (page: Page, title: string) => {
  const start = ordinaryPages.findIndex((asked) => asked.title === title)
  for (const asked of ordinaryPages.slice(start)) await answerPage(page, asked)
}
