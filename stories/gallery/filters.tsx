import { memo, useId } from 'react';
import { categories, icons, isKind, kinds, type Category, type Kind } from './catalogue.ts';
import type { Filter } from './search.ts';

type Change = (change: Partial<Filter>) => void;

const inCategory = (category: string) => icons.filter((icon) => icon.category === category).length;
const ofKind = (kind: Kind) => icons.filter((icon) => isKind(icon, kind)).length;

const categoryOptions: Option[] = Object.entries(categories).map(([value, label]) => ({
  value,
  label,
  count: inCategory(value),
}));

const kindOptions: Option[] = Object.entries(kinds).map(([value, label]) => ({
  value,
  label,
  count: ofKind(value as Kind),
}));

interface Option {
  value: string;
  label: string;
  count: number;
}

/** The two questions that narrow the set, each with one answer. */
export const Filters = memo(function Filters({
  category,
  kind,
  onChange,
}: Omit<Filter, 'query'> & { onChange: Change }) {
  return (
    <div className="gallery-filters">
      <Choice
        legend="Category"
        options={categoryOptions}
        value={category}
        onChange={(value) => onChange({ category: value as Category })}
      />
      <Choice
        legend="Kind"
        options={kindOptions}
        value={kind}
        onChange={(value) => onChange({ kind: value as Kind })}
      />
    </div>
  );
});

interface ChoiceProps {
  legend: string;
  options: Option[];
  /** Empty: all. */
  value: string;
  onChange: (value: string) => void;
}

function Choice({ legend, options, value, onChange }: ChoiceProps) {
  const name = useId();
  const all = { value: '', label: 'All', count: icons.length };
  return (
    <fieldset className="gallery-choice">
      <legend>{legend}</legend>
      {[all, ...options].map((option) => (
        <label key={option.value} className="gallery-chip">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span> <small>{option.count}</small>
        </label>
      ))}
    </fieldset>
  );
}
