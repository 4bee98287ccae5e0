import { InvalidInputError } from '../errors.ts';

/** A span of days, both ends included; null is open. */
export type Period = {
  readonly since: string | null;
  readonly until: string | null;
};

type PeriodArguments = {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
};

const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads dates such as 2025, 2025-03 or 2025-03-14 as the days they span; throws InvalidInputError for anything else. */
export function toPeriod({ since, until }: PeriodArguments): Period {
  const period = {
    since: firstDay('since', since),
    until: lastDay('until', until),
  };
  if (period.since !== null && period.until !== null && period.until < period.since) {
    throw new InvalidInputError('until', `${until} is before since, ${since}`);
  }
  return period;
}

function firstDay(argument: string, value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const { year, month = '01', day = '01' } = parts(argument, value);
  return checked(argument, value, `${year}-${month}-${day}`);
}

function lastDay(argument: string, value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const { year, month = '12', day } = parts(argument, value);
  if (day !== undefined) return checked(argument, value, `${year}-${month}-${day}`);
  checked(argument, value, `${year}-${month}-01`);
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

type Parts = { readonly year: string; readonly month?: string | undefined; readonly day?: string | undefined };

function parts(argument: string, value: string): Parts {
  const [, year, month, day] = partial.exec(value) ?? [];
  if (year === undefined) {
    throw new InvalidInputError(argument, `${JSON.stringify(value)} is no date; give 2025, 2025-03 or 2025-03-14`);
  }
  return { year, month, day };
}

function checked(argument: string, value: string, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) {
    throw new InvalidInputError(argument, `${JSON.stringify(value)} is no day of the calendar`);
  }
  return day;
}
