import { expect, test } from 'vitest'
import { helpLines } from '@/lib/content/help-lines'
import { clinicMessages } from '@/lib/content/messages/messages'

test.each(['US', 'UK'] as const)('the settings name every emergency and crisis number of %s', (region) => {
  const { emergency, crisis } = helpLines(region)
  const said = clinicMessages.settings.regions[region]
  for (const number of [emergency, ...crisis.map((line) => line.number)]) expect(said).toContain(number)
})
