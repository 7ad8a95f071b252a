import { useEffect, useRef, useState } from 'react';

import type { StorageProblem } from '#data/mine/mine-state.ts';
import { OwnStorageError } from '#data/own/own-error.ts';
import { useOwnActions, type AddResult } from '#data/own/use-own.ts';

import type { Gathered } from './read-files.ts';

/** How far the adding of texts has come. */
export type Adding =
  | { kind: 'idle' }
  | { kind: 'reading' }
  | { kind: 'running'; done: number; of: number }
  | Ended;

export interface Ended {
  kind: 'done' | 'cancelled' | 'failed';
  /** What was added nevertheless where it did not come to its end. */
  result: AddResult;
  /** What the storage could not do; absent where that was not why. */
  problem?: StorageProblem;
}

export interface AddControl {
  adding: Adding;
  /** Adds what is gathered, behind what is being added already; says when it has come to its end. */
  start: (gathering: Promise<Gathered>, onAdded?: () => void) => void;
  /** Gives up what is not added yet. */
  cancel: () => void;
  /** Says no longer what came of it. */
  forget: () => void;
}

/** What is added in one go. */
interface Lot {
  gathering: Promise<Gathered>;
  onAdded: (() => void) | undefined;
}

const NOTHING: AddResult = { added: [], known: [], leftOut: [] };

/** Adds texts, one lot after the other, and says how far it is; what is on its way goes with the component. */
export function useAdding(): AddControl {
  const { add } = useOwnActions();
  const [adding, setAdding] = useState<Adding>({ kind: 'idle' });
  const waiting = useRef<Lot[]>([]);
  const running = useRef<AbortController>(undefined);

  useEffect(() => () => running.current?.abort(), []);

  const run = async (signal: AbortSignal): Promise<Ended> => {
    let result = NOTHING;
    const tell = (state: Adding) => {
      if (!signal.aborted) setAdding(state);
    };
    try {
      for (let next = waiting.current.shift(); next; next = waiting.current.shift()) {
        tell({ kind: 'reading' });
        const { texts, leftOut } = await next.gathering;
        signal.throwIfAborted();
        const onProgress = (done: number, of: number) => tell({ kind: 'running', done, of });
        result = join(result, { ...NOTHING, leftOut });
        onProgress(0, texts.length);
        if (texts.length > 0) result = join(result, await add(texts, { signal, onProgress }));
        next.onAdded?.();
      }
      return { kind: 'done', result };
    } catch (error) {
      if (signal.aborted) return { kind: 'cancelled', result };
      return error instanceof OwnStorageError
        ? { kind: 'failed', result, problem: error.problem }
        : { kind: 'failed', result };
    }
  };

  const start: AddControl['start'] = (gathering, onAdded) => {
    waiting.current.push({ gathering, onAdded });
    if (running.current?.signal.aborted === false) return;
    const control = new AbortController();
    running.current = control;
    void run(control.signal).then((ended) => {
      if (running.current !== control) return;
      running.current = undefined;
      waiting.current = [];
      setAdding(ended);
    });
  };

  const forget = () => {
    if (!running.current) setAdding({ kind: 'idle' });
  };
  return { adding, start, cancel: () => running.current?.abort(), forget };
}

function join(...results: AddResult[]): AddResult {
  return {
    added: results.flatMap(({ added }) => added),
    known: results.flatMap(({ known }) => known),
    leftOut: results.flatMap(({ leftOut }) => leftOut),
  };
}
