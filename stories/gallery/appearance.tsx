import { memo, useId, type CSSProperties } from 'react';
import { colours, cssColour } from './colours.ts';
import { limits, type Appearance as Look } from './url-state.ts';

interface Props extends Look {
  onChange: (change: Partial<Look>) => void;
}

/** Size, stroke width and colour of every icon in the grid: the three props that apps set. */
export const Appearance = memo(function Appearance({ size, stroke, colour, onChange }: Props) {
  return (
    <div className="gallery-appearance" role="group" aria-label="Appearance">
      <Slider
        label="Size"
        value={size}
        unit="px"
        {...limits.size}
        onChange={(value) => onChange({ size: value })}
      />
      <Slider
        label="Stroke width"
        value={stroke}
        unit=""
        {...limits.stroke}
        onChange={(value) => onChange({ stroke: value })}
      />
      <Colours value={colour} onChange={(value) => onChange({ colour: value })} />
    </div>
  );
});

interface SliderProps {
  label: string;
  value: number;
  unit: string;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
}

function Slider({ label, value, unit, min, max, step, onChange }: SliderProps) {
  const id = useId();
  const filled = { '--filled': (value - min) / (max - min) } as CSSProperties;
  return (
    <div className="gallery-slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        style={filled}
        aria-valuetext={`${value} ${unit}`.trim()}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <span aria-hidden="true">
        {value}
        {unit && ` ${unit}`}
      </span>
    </div>
  );
}

function Colours({ value, onChange }: { value: string; onChange: (colour: string) => void }) {
  const name = useId();
  const own = value.startsWith('#');
  return (
    <fieldset className="gallery-colours">
      <legend>Colour</legend>
      {Object.entries(colours).map(([key, label]) => (
        <label key={key} className="gallery-swatch" style={{ color: cssColour(key) }}>
          <input
            type="radio"
            name={name}
            checked={key === value}
            onChange={() => onChange(key)}
            aria-label={label}
          />
        </label>
      ))}
      <label className="gallery-swatch" data-own data-chosen={own || undefined}>
        <input
          type="color"
          value={own ? value : '#c2410c'}
          onInput={(event) => onChange(event.currentTarget.value)}
          aria-label="Custom colour"
        />
      </label>
    </fieldset>
  );
}
