interface Props<Value extends string> {
  /** What is chosen, for those who do not see the words around it. */
  label: string;
  /** The words before the choices. */
  lead?: string;
  choices: readonly (readonly [value: Value, text: string])[];
  chosen: Value;
  className: string;
  onChoose: (value: Value) => void;
}

/** A choice among a few words, one of which holds. */
export function Choice<Value extends string>(props: Props<Value>) {
  return (
    <fieldset aria-label={props.label} className={props.className}>
      {props.lead !== undefined && <span aria-hidden="true">{props.lead}</span>}
      {props.choices.map(([value, text]) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === props.chosen}
          onClick={() => props.onChoose(value)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
