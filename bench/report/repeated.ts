/** Does it so many times, one after another; resolves with what each time answered. */
export async function repeated<T>(times: number, run: () => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  while (answers.length < times) answers.push(await run());
  return answers;
}
