import { Star } from 'lucide-react';
import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'button'>, 'children'> & { label: string; pressed: boolean };

export function StarButton({ label, pressed, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      aria-pressed={pressed}
      className={`rounded-tag hover:text-ink aria-pressed:text-ink grid place-items-center ${className}`}
    >
      <Star
        aria-hidden="true"
        className="max-medium:size-5 size-4.25"
        strokeWidth={1.5}
        fill={pressed ? 'currentColor' : 'none'}
      />
    </button>
  );
}
