import { contentProblems } from './check/check'
import { checkInContent, currentContent } from './check/current'
import { releasedProblems } from './check/released'
import { readReleased, releasedFolder } from './released/folder'

const all = [currentContent, checkInContent]
const problems = [...all.flatMap(contentProblems), ...releasedProblems(all, readReleased(releasedFolder))]
for (const { file, id, problem } of problems) console.log(`${file}: ${id}: ${problem}`)
if (problems.length > 0) process.exitCode = 1
