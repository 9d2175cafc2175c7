/** An input that cannot be read as an article. The message is for the person at the terminal. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
