import type { ComponentProps } from 'react';

/** Solid is the one thing to do here; plain is everything else. */
export function Button({
  solid = false,
  className = '',
  ...rest
}: ComponentProps<'button'> & { solid?: boolean }) {
  const look = solid ? 'border-ink bg-ink text-paper' : 'border-rule-2 hover:border-ink-3';
  return (
    <button
      type="button"
      {...rest}
      className={`rounded-tag max-medium:h-11.5 max-medium:text-excerpt inline-flex h-9 items-center justify-center gap-2 border px-3.5 font-medium whitespace-nowrap ${look} ${className}`}
    />
  );
}
