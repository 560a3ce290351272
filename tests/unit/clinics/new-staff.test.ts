import { expect, test } from 'vitest'
import { passwordProblem } from '@/lib/clinics/new-staff'

const about = ['Dr. Ana López-Reyes', 'ana.lopez@elmroad.example', 'Elm Road Clinic']

test.each([
  ['eleven sig', 'password-short'],
  ['twelve signs', null],
  ['aaaaaaaaaaaaaaaa', 'password-guessable'],
  ['abababababababab', 'password-guessable'],
  ['I am Reyes, hello', 'password-guessable'],
  ['LÓPEZ and others', 'password-guessable'],
  ['the elmroad way 9', 'password-guessable'],
  ['my Clinic is best', 'password-guessable'],
  // Three letters are in too many words.
  ['a banana and 2 kiwis', null],
  ['seven geese in a row', null],
  ['日本語のながいあいことばです', null],
])('“%s” as a password: %s', (password, problem) => {
  expect(passwordProblem(password, about)).toBe(problem)
})
