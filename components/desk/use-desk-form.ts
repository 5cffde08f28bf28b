'use client';
// In the browser: sends a form without leaving the page, and puts the focus where something must be put right.
import { type FormEvent, startTransition, useActionState, useEffect, useRef } from 'react';
import type { FormAction, FormState } from './form-state.ts';

/**
 * A form that works with and without JavaScript and keeps what was typed: React would empty it after every
 * answer, a refusal too. `form` goes on the form element; `empties` clears it once it succeeded.
 */
export function useDeskForm<Data>(action: FormAction<Data>, { empties = false } = {}) {
  const element = useRef<HTMLFormElement>(null);
  const [state, send, pending] = useActionState<FormState<Data>, FormData>(action, {
    result: null,
    values: {},
  });

  useEffect(() => {
    if (state.result?.ok && empties) element.current?.reset();
    if (state.result && !state.result.ok) {
      element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    }
  }, [state, empties]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => send(form));
  };
  const failure = state.result && !state.result.ok ? state.result : null;
  return {
    form: { ref: element, action: send, onSubmit },
    pending,
    failure,
    succeeded: state.result?.ok ? state.result : null,
    values: state.values,
  };
}
