'use client';
// In the browser: the acts on all of the draft, each after what is unsaved was saved.
import { useState } from 'react';
import { type ActFailure, attempt } from '#components/desk/editor/saving/attempt.ts';
import type { DeskFront, FrontOnDesk } from '#db/front/get-desk-front.ts';
import { frontText } from '#newsroom/front/arrangement.ts';
import type { Result } from '#newsroom/result.ts';
import type { FrontActions } from './front-actions.ts';
import type { FrontDeskState } from './use-front-desk.ts';
import type { useFrontSaving } from './use-front-saving.ts';

type Asked = {
  opened: DeskFront;
  actions: FrontActions;
  desk: FrontDeskState;
  saving: ReturnType<typeof useFrontSaving>;
};

/** Publishing, discarding, restoring; what readers have meanwhile; and why an act did not happen. */
export function useFrontActs({ opened, actions, desk, saving }: Asked) {
  const [live, setLive] = useState<FrontOnDesk>(opened.live);
  const [failure, setFailure] = useState<ActFailure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [isPublished, setIsPublished] = useState(false);

  /** Takes up what the newsroom has now. */
  const adopt = ({ draft, live: theirs }: Pick<DeskFront, 'draft' | 'live'>) => {
    const at = new Date(draft.at);
    saving.tell({ type: 'adopted', text: frontText(draft.content), version: draft.version, at });
    setLive(theirs);
  };

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
        setFailure(answer.ok ? null : answer);
        if (answer.ok) await then(answer.data);
        else if (answer.code === 'conflict') await saving.meetConflict(answer.version ?? 0, sent);
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
    adopt(found.data);
    return desk.change(found.data.draft.content, { done: 'changed' });
  };
  const discard = () => run((baseVersion) => actions.discard({ baseVersion }), reload);
  const restore = (version: number) =>
    run((baseVersion) => actions.restore({ version, baseVersion }), reload);

  return { live, failure, isBusy, isPublished, adopt, publish, discard, restore };
}
