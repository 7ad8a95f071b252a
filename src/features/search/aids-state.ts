import type { RefObject } from 'react';

/** Ids of what belongs to the field at the moment; undefined for what is not shown. */
export interface AidsState {
  list: string | undefined;
  active: string | undefined;
  problems: string | undefined;
}

export const CLOSED_AIDS: AidsState = { list: undefined, active: undefined, problems: undefined };

/** Lets the list of suggestions use the keys of the field first. */
export interface AidKeys {
  /** Whether the key was meant for the list. */
  press: (key: string) => boolean;
}

/** The field with what is typed into it, and what the aids do to it. */
export interface AidsProps {
  field: RefObject<HTMLInputElement | null>;
  text: string;
  caret: number;
  hasFocus: boolean;
  keys: RefObject<AidKeys | null>;
  onText: (text: string) => void;
  onState: (state: AidsState) => void;
}
