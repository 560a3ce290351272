import { expect, type Page } from 'playwright/test'

/** Last month's routine cases, by a lead: drawn once, so whoever comes later finds what was drawn. */
export const drawRoutine = async (page: Page) => {
  await page.goto('/insights/routine')
  const draw = page.getByRole('button', { name: 'Draw 20 cases' })
  if (await draw.isVisible()) await draw.click()
  await expect(page.getByText(/routine cases?, drawn by/)).toBeVisible()
  await expect(draw).toHaveCount(0)
}
