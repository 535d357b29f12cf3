import { type Card, type CardInput, cardOf } from './card.js';

/**
 * `<follow-up-card>`: the decision about one application, and buttons for what was done about it. It reads no clock: call `show` again when
 * time goes on. A button fires `contacted`; its `detail` is the event to append to `application.history`.
 */
export class FollowUpCardElement extends HTMLElement {
  #card: Card | null = null;
  readonly #watcher = new ResizeObserver(() => requestAnimationFrame(() => this.#draw()));

  connectedCallback(): void {
    this.#watcher.observe(this);
  }

  disconnectedCallback(): void {
    this.#watcher.disconnect();
  }

  show(input: CardInput): void {
    const card = cardOf(input);
    const { title, type, headline, sentences, window, link, buttons } = card;
    if (this.firstChild === null) this.innerHTML = skeleton;
    this.#part('section').ariaLabel = title;
    this.#part('h2').textContent = title;
    Object.assign(this.#part('[role=status]'), { className: type, textContent: headline }); // stays in the page, so its changes are read out
    const times = window === null ? [] : [window.from, window.until].map(({ iso, words }) => make('time', { dateTime: iso }, words));
    const [from = '', until = ''] = times;
    this.#part('.window').replaceChildren(...(window === null ? [] : [`${window.person}: `, from, ' to ', until, ` (${window.timeZone})`]));
    this.#part('ul').replaceChildren(...sentences.map((sentence) => make('li', {}, sentence)));
    const press = (event: (typeof buttons)[number]['event']): void => {
      this.dispatchEvent(new CustomEvent('contacted', { detail: event, bubbles: true }));
      this.#part('section').focus(); // the button is gone, and the keyboard would be nowhere
    };
    this.#part('.actions').replaceChildren(
      ...(link === null ? [] : [make('a', { href: link.href }, link.words)]),
      ...buttons.map(({ label, event }) => make('button', { type: 'button', onclick: () => press(event) }, label)),
    );
    this.#card = card;
    this.#draw();
  }

  #draw(): void {
    if (this.#card !== null) this.#part('.picture').innerHTML = this.#card.picture(this.#part('.picture').clientWidth); // it escapes its texts
  }

  #part(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement; // it stands in the skeleton
  }
}

const skeleton = `<section class="follow-up" tabindex="-1"><h2></h2><p role="status"></p><p class="window"></p><ul></ul>
  <p class="actions"></p><div class="picture"></div></section>`; // without data: all texts come in as text

function make(tag: string, properties: object, ...children: readonly (Node | string)[]): HTMLElement {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
