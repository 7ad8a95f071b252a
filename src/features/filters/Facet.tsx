import { ChevronDown } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';

import { fold } from '#core/search/fold.ts';
import type { FacetChoice, FacetKey, ValueState } from '#core/selection/filter.ts';
import type { FacetValue, FacetValues } from '#core/selection/list-facet-values.ts';
import { useWording } from '#ui/language.tsx';

import { FacetRows } from './FacetRows.tsx';
import { FacetSearch } from './FacetSearch.tsx';
import { FacetSort } from './FacetSort.tsx';
import { FILTERS_WORDING } from './filters.wording.ts';
import { ModeSwitch } from './ModeSwitch.tsx';
import { useHeldOrder } from './use-held-order.ts';

interface Props {
  facet: FacetKey;
  values: FacetValues;
  choice: FacetChoice;
  /** Rows shown before "n weitere". */
  size: number;
  /** Starts folded up until something in it is chosen. */
  folded?: boolean;
  /** Stands above the rows. */
  manner?: ReactNode;
  /** Stands below the rows, which it must not move when it comes. */
  nearness?: ReactNode;
  onSet: (id: string, state: ValueState) => void;
  onMode: (mode: FacetChoice['mode']) => void;
}

// A list of up to so many names is read faster than searched.
const SEARCHED_FROM = 13;
// What "n weitere" adds at a time: a long facet must not make thousands of rows at once.
const STEP = 30;

export function Facet({ facet, choice, folded = false, ...props }: Props) {
  const { manner, nearness, onSet, onMode } = props;
  const words = useWording(FILTERS_WORDING);
  const headingId = useId();
  const chosen = choice.with.length + choice.without.length;
  const [open, setOpen] = useState(!folded || chosen > 0);
  const [sought, setSought] = useState('');
  const held = useHeldOrder({ values: props.values, size: Math.max(props.size, chosen + 1) });
  const { values } = held;
  const total = values.main.length + values.others.length;
  if (total === 0) return null;

  const needle = fold(sought.trim());
  const findNames = () =>
    [...values.main, ...values.others].filter(({ name }) => fold(name).includes(needle));

  return (
    <section
      aria-labelledby={headingId}
      className="facet"
      data-folded={!open || undefined}
      {...held.handlers}
    >
      <div className="facet-head">
        <h3 id={headingId} className="font-semibold">
          {folded ? (
            <button
              type="button"
              aria-expanded={open}
              className="facet-fold"
              onClick={() => setOpen(!open)}
            >
              {words.facets[facet]}
              <span className="facet-total figures">
                {facet !== 'status' && countLeft([...values.main, ...values.others])}
              </span>
              <ChevronDown aria-hidden="true" className="size-4.25" strokeWidth={1.5} />
            </button>
          ) : (
            words.facets[facet]
          )}
        </h3>
        {choice.with.length > 1 && <ModeSwitch facet={facet} onChange={onMode} />}
      </div>
      {open && (
        <>
          {manner}
          {total >= SEARCHED_FROM && (
            <FacetSearch label={words.find[facet]} value={sought} onChange={setSought}>
              <FacetSort facet={facet} onSort={held.release} />
            </FacetSearch>
          )}
          {needle === '' ? (
            <>
              <Rows facet={facet} values={values.main} size={held.size} onSet={onSet} />
              <OtherPeople facet={facet} values={values.others} onSet={onSet} />
            </>
          ) : (
            <Rows facet={facet} values={findNames()} size={STEP} onSet={onSet} />
          )}
          {nearness}
        </>
      )}
    </section>
  );
}

function Rows(props: {
  facet: FacetKey;
  values: readonly FacetValue[];
  size: number;
  onSet: (id: string, state: ValueState) => void;
}) {
  const words = useWording(FILTERS_WORDING);
  const [added, setAdded] = useState(0);
  // One value alone takes no more room than the line that would announce it.
  const fits = props.values.length <= props.size + added + 1;
  const shown = fits ? props.values : props.values.slice(0, props.size + added);
  const rest = props.values.slice(shown.length);
  const left = countLeft(rest);
  return (
    <>
      {props.values.length === 0 && <p className="facet-none">{words.noValue}</p>}
      <FacetRows facet={props.facet} values={shown} onSet={props.onSet} />
      {rest.length > 0 && (
        <button type="button" className="facet-more" onClick={() => setAdded(added + STEP)}>
          {left > 0 ? words.more(left) : words.moreEmpty(rest.length)}
        </button>
      )}
      {rest.length === 0 && added > 0 && (
        <button type="button" className="facet-more" onClick={() => setAdded(0)}>
          {words.less}
        </button>
      )}
    </>
  );
}

function OtherPeople(props: {
  facet: FacetKey;
  values: readonly FacetValue[];
  onSet: (id: string, state: ValueState) => void;
}) {
  const words = useWording(FILTERS_WORDING);
  const [open, setOpen] = useState(false);
  if (props.values.length === 0) return null;
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        className="facet-fold facet-fold-inner"
        onClick={() => setOpen(!open)}
      >
        {words.otherPeople}
        <span className="facet-total figures">{countLeft(props.values)}</span>
        <ChevronDown aria-hidden="true" className="size-4.25" strokeWidth={1.5} />
      </button>
      {open && <Rows facet={props.facet} values={props.values} size={STEP} onSet={props.onSet} />}
    </>
  );
}

/** How many values any article of the selection has. */
function countLeft(values: readonly FacetValue[]): number {
  return values.filter(({ count }) => count > 0).length;
}
