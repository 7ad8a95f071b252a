import { useId, type ReactNode } from 'react';

interface Props<Value extends string> {
  label: string;
  values: readonly Value[];
  chosen: Value;
  /** What a value is called. */
  tell: (value: Value) => string;
  /** What it looks like, if not its name. */
  renderValue?: (value: Value) => ReactNode;
  className?: string;
  onChoose: (value: Value) => void;
}

/** A choice of one among a few words; the chosen one is bold and underlined, as everywhere in the house. */
export function OptionRow<Value extends string>(props: Props<Value>) {
  const { label, values, chosen, tell, renderValue, className = '', onChoose } = props;
  const name = useId();
  return (
    <fieldset className={`option-row ${className}`}>
      <legend className="option-label">{label}</legend>
      <div className="option-values">
        {values.map((value) => (
          <label key={value} className="option" data-value={value}>
            <input
              type="radio"
              name={name}
              className="option-input"
              checked={value === chosen}
              {...(renderValue && { 'aria-label': tell(value) })}
              onChange={() => onChoose(value)}
            />
            {renderValue ? (
              renderValue(value)
            ) : (
              <span className="option-word" data-word={tell(value)}>
                {tell(value)}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
