import { Button, Checkbox, Popover } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import classes from './filters.module.css';
import { IconChevronDown } from './icons';

interface MenuProps {
  label: string;
  active: boolean;
  children: ReactNode;
}

/** A button that opens conditions of one kind; it shows whether any is set. */
export function FilterMenu({ label, active, children }: MenuProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      shadow="md"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <Button
          className={classes.menu}
          variant="default"
          size="compact-xs"
          data-active={active || undefined}
          rightSection={<IconChevronDown size={13} aria-hidden="true" />}
          onClick={() => setOpened((known) => !known)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>{children}</Popover.Dropdown>
    </Popover>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  options: readonly { value: T; label: ReactNode }[];
  chosen: readonly T[];
  onChange(chosen: T[]): void;
}

/** Several of a few; none chosen means all. */
export function FilterChoice<T extends string>({ label, options, chosen, onChange }: ChoiceProps<T>) {
  return (
    <FilterMenu label={chosen.length > 0 ? `${label} (${chosen.length})` : label} active={chosen.length > 0}>
      <Checkbox.Group
        aria-label={label}
        value={[...chosen]}
        onChange={(values) => onChange(options.map(({ value }) => value).filter((value) => values.includes(value)))}
      >
        <div className={classes.options}>
          {options.map((option) => (
            <Checkbox key={option.value} size="xs" value={option.value} label={option.label} />
          ))}
        </div>
      </Checkbox.Group>
    </FilterMenu>
  );
}
