/** The process in which untrusted pictures are decoded: a file that breaks it breaks nothing else (darkroom.ts). */
import { inspectPicture } from '#media/inspect/inspect-picture.ts';
import { developFrame } from '#media/renditions/develop-frame.ts';
import { guardLibrary } from './guard-library.ts';
import type { Answer, Task } from './tasks.ts';

guardLibrary();

process.on('message', (task: Task) => {
  work(task).then(
    (done) => tell({ done }),
    (error: unknown) =>
      tell({ failed: error instanceof Error ? String(error.stack) : String(error) }),
  );
});
// Whoever started it has gone, however that was.
process.on('disconnect', () => process.exit());

async function work(task: Task) {
  if (task.kind === 'inspect') return inspectPicture(task);
  await developFrame(task);
  return null;
}

function tell(answer: Answer): void {
  process.send?.(answer);
}
