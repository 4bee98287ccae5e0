import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';

/** A part that a button opens and closes (the disclosure of ARIA): what the button needs, and the id of the part. */
export type Disclosure = {
  readonly open: boolean;
  readonly id: string;
  readonly button: {
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls': string;
    readonly onClick: () => void;
  };
};

/** A part that is closed at first. */
export function useDisclosure(): Disclosure {
  const open = useSignal(false);
  const id = useId();
  const onClick = (): void => {
    open.value = !open.value;
  };
  return {
    open: open.value,
    id,
    button: { 'aria-expanded': open.value, 'aria-controls': id, onClick },
  };
}
