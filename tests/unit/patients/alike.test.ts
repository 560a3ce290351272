import { expect, test } from 'vitest'
import { isAlike } from '@/lib/patients/alike'

const name = (given: string, family: string) => ({ givenName: given, familyName: family })

test.each([
  [name('Alex', 'Rivera'), name('Alex', 'Rivera')],
  [name('alex', 'RIVERA'), name('Álex', 'Riverá')],
  [name('Rivera', 'Alex'), name('Alex', 'Rivera')],
  [name('Alex', 'Rivera'), name('Alexandra', 'Rivera')],
  [name('Ana', 'Rivera'), name('Ana María', 'Rivera López')],
  [name('Gonsalez', 'Luis'), name('González', 'Luis')],
  [name('Maria', 'Smith-Jones'), name('Maria', 'SmithJones')],
  [name('Maria', 'Simth'), name('Maria', 'Smith')],
  [name('Zoe', 'O’Brien'), name('Zoë', 'OBrien')],
  [name('', 'Suharto'), name('Suharto', '')],
  [name('Agnieszka', 'Przybylska'), name('Agneszka', 'Przybilska')],
])('%j may be %j', (one, other) => {
  expect([isAlike(one, other), isAlike(other, one)]).toEqual([true, true])
})

test.each([
  [name('Ana', 'Rivera'), name('Luis', 'Rivera')],
  [name('Ana', 'Rivera'), name('Ana', 'Kowalska')],
  [name('Kim', 'Li'), name('Tim', 'Li')],
  [name('', '…'), name('', '…')],
  [name('Jo', 'Chen'), name('Joachim', 'Chang')],
])('%j is not %j', (one, other) => {
  expect([isAlike(one, other), isAlike(other, one)]).toEqual([false, false])
})
