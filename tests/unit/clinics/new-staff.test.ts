import { dictionary } from '@zxcvbn-ts/language-common'
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
  ['lopez and others', 'password-guessable'],
  ['I am Réyes, hello', 'password-guessable'],
  ['the elmroad way 9', 'password-guessable'],
  ['my Clinic is best', 'password-guessable'],
  // Common ones that are long enough, and what common ones become.
  ['1qaz2wsx3edc', 'password-guessable'],
  ['unbelievable', 'password-guessable'],
  ['passwordpassword', 'password-guessable'],
  ['dragondragon12', 'password-guessable'],
  ['Password1234', 'password-guessable'],
  ['password2026!', 'password-guessable'],
  ['Summer2026!!', 'password-guessable'],
  ['P@ssw0rd2026', 'password-guessable'],
  ['drowssap1234', 'password-guessable'],
  ['qwertyuiop123', 'password-guessable'],
  ['asdfghjkl;lkj', 'password-guessable'],
  ['abcdefghijkl', 'password-guessable'],
  ['987654321098', 'password-guessable'],
  ['1987-04-12 1987', 'password-guessable'],
  ['blue kettle river', null],
  ['jRq8-vnT2-xLpe', null],
  // Three letters are in too many words.
  ['a banana and 2 kiwis', null],
  ['seven geese in a row', null],
  ['日本語のながいあいことばです', null],
])('“%s” as a password: %s', (password, problem) => {
  expect(passwordProblem(password, about)).toBe(problem)
})

test('of the 10,000 commonest, those that are long enough are refused', () => {
  const commonest = Object.values(dictionary['passwords-common']).slice(0, 10_000)
  const long = commonest.filter((password) => password.length >= 12)
  expect(long.length).toBeGreaterThan(10)
  expect(long.filter((password) => passwordProblem(password, []) === null)).toEqual([])
})

test('the longest that can be typed is looked at in no time', () => {
  const begun = performance.now()
  for (const part of ['password', '@5$0', 'x1y2']) passwordProblem(part.repeat(250).slice(0, 1000), about)
  expect(performance.now() - begun).toBeLessThan(1000)
})
