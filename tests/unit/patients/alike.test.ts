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
  [name('Maryann', 'O’Brien'), name('Mary Ann', 'OBrien')],
  [name('MaryAnn', 'Smith Jones'), name('Mary Ann', 'SmithJones')],
  [name('OBrien', 'Maryann'), name('Mary Ann', 'O’Brian')],
  [name('Mary Ann Lee', 'Po'), name('MaryAnn Lee', 'Po')],
  [name('Agnieszka', 'Przybylska'), name('Agneszka', 'Przybilska')],
])('%j may be %j', (one, other) => {
  expect([isAlike(one, other), isAlike(other, one)]).toEqual([true, true])
})

test.each([
  [name('Ana', 'Rivera'), name('Luis', 'Rivera')],
  [name('Ana', 'Rivera'), name('Ana', 'Kowalska')],
  [name('Kim', 'Li'), name('Tim', 'Li')],
  [name('', '…'), name('', '…')],
  [name('', '…'), name('Ana', '')],
  [name('Kim', 'Johnson'), name('Tim', 'Johnson')],
  [name('Li Na', 'Wang'), name('Li An', 'Wang')],
  [name('Mary Ann', 'OBrien'), name('Marisol', 'O’Brien')],
  [name('Jo', 'Chen'), name('Joachim', 'Chang')],
])('%j is not %j', (one, other) => {
  expect([isAlike(one, other), isAlike(other, one)]).toEqual([false, false])
})
