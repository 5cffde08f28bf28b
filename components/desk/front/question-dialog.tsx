'use client';
// In the browser: it asks before a story goes where it was put.
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import { placeOf } from '#newsroom/front/arrange.ts';
import { picksIn } from '#newsroom/front/zones.ts';
import { useFrontRoom } from './front-room.ts';
import type { Question } from './use-front-desk.ts';
import { useZoneName } from './use-zone-name.ts';

type QuestionDialogProps = { question: Question | null; onAnswer: (isYes: boolean) => void };

/** «على الصفحة»: shall it be moved? «امتلأت»: shall the last one go? */
export function QuestionDialog({ question, onAnswer }: QuestionDialogProps) {
  const t = useTranslations('front.question');
  const { front, stories, sections } = useFrontRoom();
  const nameOf = useZoneName(sections);
  const headlineOf = (id: number | undefined) => stories[id ?? 0]?.headline ?? '';
  if (!question) return null;
  const { why, storyId, place } = question;
  const here = placeOf(front, storyId);
  const words = {
    headline: headlineOf(storyId),
    zone: nameOf(place.zone),
    here: here ? nameOf(here.zone) : '',
    last: headlineOf(picksIn(front, place.zone).at(-1)?.storyId),
  };
  return (
    <Modal
      open
      title={t(`${why}.title`, words)}
      onClose={() => onAnswer(false)}
      actions={
        <>
          <Button type="button" onClick={() => onAnswer(false)}>
            {t(`${why}.no`)}
          </Button>
          <Button
            type="button"
            variant="primary"
            data-initial-focus=""
            onClick={() => onAnswer(true)}
          >
            {t(`${why}.yes`, words)}
          </Button>
        </>
      }
    >
      <p>{t(`${why}.text`, words)}</p>
    </Modal>
  );
}
