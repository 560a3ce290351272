import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { checkInContent, currentContent } from '@/lib/content/check/current'
import { releasedProblems } from '@/lib/content/check/released'
import { fingerprintOf } from '@/lib/content/fingerprint'
import { backPain, questionnaireOf } from '@/lib/content/pathways'
import { entriesOf, type Releasable } from '@/lib/content/released/entries'
import { readReleased, release, releasedFolder } from '@/lib/content/released/folder'
import { ruleSetOf } from '@/lib/content/released/rule-sets'
import type { Questionnaire } from '@/lib/intake/questionnaire'
import type { RuleSet } from '@/lib/triage/rule'

test('what is current has been released, and nothing that was released has changed', () => {
  expect(releasedProblems([currentContent, checkInContent], readReleased(releasedFolder))).toEqual([])
})

describe('every released file', () => {
  const { files, fingerprints } = readReleased(releasedFolder)
  it.each(Object.keys(files))('%s is what its fingerprint says', (name) => {
    expect(fingerprintOf(files[name] ?? {})).toBe(fingerprints.files[name])
  })

  it.each(Object.entries(files).filter(([name]) => name.includes('-questionnaire-')))('%s is found', (_name, file) => {
    const { id, version } = file as Questionnaire
    expect(questionnaireOf({ questionnaire: id, questionnaireVersion: version })).toEqual(file)
  })

  it.each(Object.entries(files).filter(([name]) => name.includes('-rules-')))('%s is found', (_name, file) => {
    const { fingerprint, ...rules } = file as RuleSet
    expect(fingerprintOf(rules)).toBe(fingerprint)
    expect(ruleSetOf(fingerprint)).toEqual(file)
  })
})

test('the current rule set is found by its fingerprint, and no other by any', () => {
  expect(ruleSetOf(backPain.ruleSet.fingerprint)).toBe(backPain.ruleSet)
  expect(ruleSetOf('0'.repeat(64))).toBeUndefined()
})

describe('a release', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'keel-released-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const releasing = (content: Releasable) => release(folder, entriesOf(content), (json) => Promise.resolve(json))
  const problemsOf = (content = currentContent) => releasedProblems([content], readReleased(folder))
  const everything = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
  const reworded = {
    ...currentContent,
    questionnaire: { ...backPain.questionnaire, pages: backPain.questionnaire.pages.slice(1) },
  }

  it('is needed before anything is built', () => {
    expect(problemsOf().map(({ problem }) => problem)).toContain(
      `the questionnaire back-pain was never released as version ${String(backPain.questionnaire.version)}: npm run release does so`,
    )
    expect(problemsOf()).toHaveLength(2 + 2 * currentContent.library.length)
  })

  it('writes the questionnaire, the rules and every fingerprint, once', async () => {
    const version = String(backPain.questionnaire.version)
    const rules = String(backPain.ruleSet.version)
    const added = [`back-pain-questionnaire-${version}.json`, `back-pain-rules-${rules}.json`]
    const first = await releasing(currentContent)
    expect('added' in first && first.added.slice(0, 2)).toEqual(added)
    expect(readdirSync(folder).sort()).toEqual([...added, 'fingerprints.json'])
    expect(problemsOf()).toEqual([])
    const before = everything()
    expect(await releasing(currentContent)).toEqual({ added: [] })
    expect(everything()).toEqual(before)
  })

  it('takes a file from before there were fingerprints as it is', async () => {
    writeFileSync(join(folder, 'back-pain-questionnaire-1.json'), '{"id":"back-pain","version":1}')
    expect(problemsOf()).toContainEqual({
      file: 'lib/content/released/back-pain-questionnaire-1.json',
      id: 'released',
      problem: 'it has no fingerprint: npm run release writes it',
    })
    await releasing(currentContent)
    expect(problemsOf()).toEqual([])
  })

  it('refuses other words under the same version, and then writes nothing', async () => {
    await releasing(currentContent)
    const before = everything()
    const version = backPain.questionnaire.version
    const problem = `the questionnaire back-pain was released as version ${String(version)} with other words: give it version ${String(version + 1)}`
    expect(await releasing(reworded)).toEqual({ refused: [problem] })
    expect(everything()).toEqual(before)
    expect(problemsOf(reworded)).toEqual([
      { file: 'lib/content/questionnaires/back-pain/questionnaire.ts', id: 'back-pain', problem },
    ])
  })

  it('lets other words be under the next version, and keeps the one before', async () => {
    await releasing(currentContent)
    const next = { ...reworded.questionnaire, version: reworded.questionnaire.version + 1 }
    const added = `back-pain-questionnaire-${String(next.version)}.json`
    expect(await releasing({ ...reworded, questionnaire: next })).toEqual({ added: [added] })
    expect(problemsOf()).toEqual([])
    expect(problemsOf({ ...reworded, questionnaire: next })).toEqual([])
  })

  it('names the rule set whose rules are others', async () => {
    await releasing(currentContent)
    const ruleSet = { ...backPain.ruleSet, rules: backPain.ruleSet.rules.slice(1) }
    expect(problemsOf({ ...currentContent, ruleSet })).toMatchObject([{ file: 'lib/content/rules/back-pain.ts' }])
    expect(await releasing({ ...currentContent, ruleSet })).toMatchObject({
      refused: [expect.stringMatching(/^the rule set back-pain was released .* with other rules/)],
    })
  })

  it('names the handout and the language that were reworded', async () => {
    await releasing(currentContent)
    const library = currentContent.library.map((entry) =>
      entry.handout === 'h6'
        ? { ...entry, words: { ...entry.words, es: { ...entry.words.es, title: 'El calor' } } }
        : entry,
    )
    const [problem, ...more] = problemsOf({ ...currentContent, library })
    expect(more).toEqual([])
    expect(problem).toMatchObject({ file: 'lib/content/handouts/h6-heat-and-cold/es.ts', id: 'h6' })
    expect(problem?.problem).toMatch(/^the handout h6 was released as version \d+ with other words in es: give it/)
  })

  it('sees a released file that was changed or taken away, and refuses until it is back', async () => {
    await releasing(currentContent)
    const name = `back-pain-rules-${String(backPain.ruleSet.version)}.json`
    const file = join(folder, name)
    const was = readFileSync(file, 'utf8')
    writeFileSync(file, was.replace('Saddle numbness', 'Saddle'))
    const [changed, gone] = [
      'it was released and has changed since: put it back as it was',
      'it was released and is gone: bring it back',
    ]
    expect(problemsOf()).toEqual([{ file: `lib/content/released/${name}`, id: 'released', problem: changed }])
    expect(await releasing(currentContent)).toEqual({ refused: [`${name}: ${changed}`] })
    rmSync(file)
    expect(problemsOf().map(({ problem }) => problem)).toEqual([gone])
    expect(await releasing(currentContent)).toEqual({ refused: [`${name}: ${gone}`] })
    writeFileSync(file, was)
    expect(problemsOf()).toEqual([])
  })
})
