/** True if the value lies within the tolerance; binary rounding is forgiven, so that 0.3 accepts 0.1 + 0.2. */
export function within(question: { answer: number; tolerance: number }, value: number): boolean {
  const rounding = 4 * Number.EPSILON * Math.max(1, Math.abs(question.answer));
  return Math.abs(value - question.answer) <= question.tolerance + rounding;
}
