import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Says at the end which tests took the longest, so that a slow one is seen on the day it is written. */
export default class Slowest implements Reporter {
  private readonly times = new Map<TestCase, number>();

  onTestEnd(test: TestCase, { duration }: TestResult): void {
    this.times.set(test, duration);
  }

  onEnd(): void {
    const slowest = [...this.times].sort(([, one], [, other]) => other - one).slice(0, 10);
    if (slowest.length < 10) return;
    console.log('\nThe ten slowest tests:');
    for (const [test, time] of slowest) {
      console.log(`${(time / 1000).toFixed(1).padStart(7)} s  ${test.titlePath().filter(Boolean).join(' › ')}`);
    }
  }

  printsToStdio(): boolean {
    return false;
  }
}
