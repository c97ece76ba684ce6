/** Ends a run with one plain line that any reader understands, and with the reason of each test that was skipped. */
export default class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, testResults }) {
    for (const { testFilePath, testResults: tests } of testResults) {
      for (const { fullName } of tests.filter(({ status }) => status === 'pending')) {
        console.log(
          `skipped: ${fullName} (${testFilePath.split('/').slice(-1)}): the warning above or the file says what it needs`,
        );
      }
    }
    console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
  }
}
