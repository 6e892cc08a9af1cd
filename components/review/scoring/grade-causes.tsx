import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scorecard } from '../../../lib/quality/documents/types';
import classes from './scoring.module.css';

interface Props {
  category: string;
  causes: readonly string[];
  chosen: readonly string[];
  locked: boolean;
  onChange(causes: string[]): void;
  onLeave(): void;
}

const causesId = (category: string) => `causes-${category}`;

/** Where `r` leads: the causes of the question that is on, or of the one before, since a grade goes on at once. */
export function causesAt(card: Scorecard, at: number): HTMLElement | null {
  const boxes = [at, at - 1].map((place) => document.getElementById(causesId(card.categories[place]?.id ?? '')));
  return boxes.find((box) => box !== null)?.querySelector('button') ?? null;
}

/** Root causes of a low grade. Arrows go from one to the next, Space takes it, Escape leads back to the grades. */
export function GradeCauses({ category, causes, chosen, locked, onChange, onLeave }: Props) {
  const { t } = useTranslation('quality');
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape') onLeave();
    else if (step !== undefined) {
      const buttons = [...event.currentTarget.querySelectorAll('button')];
      const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
      buttons[(at + step + buttons.length) % buttons.length]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      id={causesId(category)}
      className={classes.causes}
      role="toolbar"
      aria-label={t('scoring.causes')}
      onKeyDown={onKeyDown}
    >
      {causes.map((cause) => (
        <button
          key={cause}
          type="button"
          tabIndex={-1}
          disabled={locked}
          aria-pressed={chosen.includes(cause)}
          onClick={() => onChange(chosen.includes(cause) ? chosen.filter((one) => one !== cause) : [...chosen, cause])}
        >
          {cause}
        </button>
      ))}
    </div>
  );
}
