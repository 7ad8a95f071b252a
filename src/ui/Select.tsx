import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';

import './select.css';

/** A choice from many: on the axis of the text above it, which the browsers' own look is not. */
export function Select(props: ComponentProps<'select'>) {
  return (
    <span className="select">
      <select {...props} />
      <ChevronDown aria-hidden="true" className="size-3.5" strokeWidth={1.5} />
    </span>
  );
}
