/** Whether a `details` was ever open. What is in it is made only then, and stays. */
export class EverOpen {
  yes = $state(false);

  /** For `ontoggle` of the `details`. */
  notice = ({ currentTarget }: Event & { currentTarget: HTMLDetailsElement }) => {
    this.yes ||= currentTarget.open;
  };
}
