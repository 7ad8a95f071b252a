import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & {
  icon: LucideIcon;
  label: string;
};

export function IconButton({ icon: Icon, label, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={`rounded-tag text-ink-2 hover:text-ink max-medium:-m-3 max-medium:size-11 -m-2 grid size-8.5 place-items-center ${className}`}
    >
      <Icon aria-hidden="true" className="max-medium:size-5 size-4.25" strokeWidth={1.5} />
    </button>
  );
}
