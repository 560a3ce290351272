/** Every test of a report of the browser tests, out of the files and groups that it stands in. */
const testsIn = ({ suites = [], specs = [] }) => [
  ...specs.flatMap(({ file, line, tests }) => tests.map((test) => ({ ...test, at: `${file}:${line}` }))),
  ...suites.flatMap(testsIn),
]

/**
 * What passed only at its second try: where it stands, and in which project. Nothing where a test failed, for then that
 * is what is to be mended.
 */
export const secondTries = (report) =>
  report.stats.unexpected > 0
    ? []
    : testsIn(report)
        .filter(({ status }) => status === 'flaky')
        .map(({ at, projectName }) => ({ at, project: projectName }))
