/** The production server as a process that a benchmark can ask to act (newsroom-acts.ts). */
import { readConfig } from '#config.ts';
import { newsroomDatabase } from '#db/client.ts';
import { serve } from '#delivery/serve.ts';
import { countRenders } from './count-renders.ts';
import { type NewsroomActs, newsroomActs } from './newsroom-acts.ts';

export type Asked = { id: number; act: keyof NewsroomActs; given: unknown };
export type Answered = { id: number; value: unknown } | { id: number; error: string };

const renders = countRenders();
const { port, close } = await serve({ config: readConfig() });
const acts = newsroomActs(newsroomDatabase(), { renders });

process.on('message', ({ id, act, given }: Asked) => {
  const done = acts[act] as (given: unknown) => Promise<unknown>;
  done(given).then(
    (value) => tell({ id, value }),
    (error: unknown) => tell({ id, error: String(error) }),
  );
});
// As `npm start` ends: in good order.
process.on('SIGTERM', () => {
  void close().then(() => process.exit(0));
});
// Whoever started it has gone.
process.on('disconnect', () => process.exit());
tell({ id: 0, value: port });

function tell(answer: Answered): void {
  process.send?.(answer);
}
