'use client';
// In the browser: the acts on all of the draft, each after what is unsaved was saved.
import { useState } from 'react';
import { type ActFailure, attempt } from '#components/desk/editor/saving/attempt.ts';
import { frontText } from '#newsroom/front/arrangement.ts';
import type { Result } from '#newsroom/result.ts';
import type { FrontActions } from './front-actions.ts';
import type { FrontDeskState } from './use-front-desk.ts';
import type { useFrontSaving } from './use-front-saving.ts';

type Asked = {
  actions: FrontActions;
  desk: FrontDeskState;
  saving: ReturnType<typeof useFrontSaving>;
};

/** Publishing, discarding, restoring; what readers have meanwhile; and why an act did not happen. */
export function useFrontActs({ actions, desk, saving }: Asked) {
  const { live, setLive } = saving;
  const [failure, setFailure] = useState<ActFailure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [isPublished, setIsPublished] = useState(false);

  const run = async <Data>(
    act: (baseVersion: number) => Promise<Result<Data>>,
    then: (data: Data) => void | Promise<void>,
  ) => {
    setIsBusy(true);
    setIsPublished(false);
    if (await saving.save()) {
      await saving.inTurn(async () => {
        const sent = frontText(desk.frontNow());
        const answer = await attempt(() => act(saving.versionNow()));
        if (answer.ok) {
          setFailure(null);
          await then(answer.data);
        } else if (answer.code === 'conflict') {
          // Who changed what is said beside it; the act is asked for again in sight of that.
          setFailure(null);
          await saving.meetConflict(answer.version ?? 0, sent);
        } else setFailure(answer);
      });
    }
    setIsBusy(false);
  };

  const publish = () =>
    run(
      (draftVersion) => actions.publish({ draftVersion, liveVersion: live.version }),
      ({ draftVersion, liveVersion }) => {
        saving.tell({ type: 'acted', version: draftVersion });
        setLive({ ...live, version: liveVersion, content: desk.frontNow() });
        setIsPublished(true);
      },
    );

  /** After an act that put another draft in the place of this one. */
  const reload = async () => {
    const found = await attempt(() => actions.get({}));
    if (!found.ok) return setFailure(found);
    const { draft, live: theirs } = found.data;
    const at = new Date(draft.at);
    saving.tell({ type: 'adopted', text: frontText(draft.content), version: draft.version, at });
    setLive(theirs);
    return desk.change(draft.content, { done: 'changed' });
  };
  const discard = () => run((baseVersion) => actions.discard({ baseVersion }), reload);
  const restore = (version: number) =>
    run((baseVersion) => actions.restore({ version, baseVersion }), reload);

  return { live, failure, isBusy, isPublished, publish, discard, restore };
}
