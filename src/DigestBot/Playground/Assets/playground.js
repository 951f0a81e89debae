// The page works without this file. It saves a reload and completes commands while they are typed.
"use strict";

(() => {
  const form = document.getElementById("ask");
  if (!form) {
    return;
  }

  const input = form.elements.q;
  const button = form.querySelector("button");
  const list = document.getElementById("suggestions");
  const replies = document.getElementById("replies");
  const heading = document.querySelector("h1");
  const status = document.getElementById("status");
  let pending = null;
  let active = -1;

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);

  // ---- answers

  async function ask(question) {
    close();
    button.disabled = true;
    try {
      const response = await fetch("/reply?q=" + encodeURIComponent(question));
      show(await response.text());
      history.pushState(null, "", "/?q=" + encodeURIComponent(question).replaceAll("%20", "+").replaceAll("%2F", "/"));
      document.title = question + " · DigestBot";
      heading.className = "visually-hidden";
      document.getElementById("samples")?.remove(); // every digest of samples says so itself
    } catch {
      show('<article class="exchange"><p class="problem">DigestBot does not answer. Is it still running?</p></article>');
    } finally {
      button.disabled = false;
    }
  }

  // Our own server's fragment, every hole of it encoded there; the policy of the page lets no script in it run.
  function show(fragment) {
    const parsed = new DOMParser().parseFromString(fragment, "text/html");
    replies.prepend(...parsed.body.children);
    // said aloud in a sentence; the focus stays in the box, the answer is the next thing after it
    status.textContent = replies.querySelector(".digest-summary, .problem, h3, h2")?.textContent ?? "";
  }

  form.addEventListener("submit", event => {
    event.preventDefault();
    if (input.value.trim()) {
      ask(input.value.trim());
    }
  });

  document.addEventListener("click", event => {
    const chip = event.target.closest("a[href^='/?q=']");
    if (chip && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      input.value = new URL(chip.href).searchParams.get("q");
      ask(input.value);
    }
  });

  addEventListener("popstate", () => location.reload());

  // ---- completion (ARIA combobox with a list box)

  async function complete() {
    pending?.abort();
    pending = new AbortController();
    try {
      const response = await fetch("/suggest?q=" + encodeURIComponent(input.value), { signal: pending.signal });
      open(await response.json());
    } catch (error) {
      if (error.name !== "AbortError") {
        close();
      }
    }
  }

  function open(suggestions) {
    list.replaceChildren(...suggestions.map((suggestion, index) => {
      const option = document.createElement("li");
      option.id = "suggestion-" + index;
      option.role = "option";
      option.dataset.text = suggestion.text;
      option.append(suggestion.label);
      if (suggestion.summary) {
        const hint = document.createElement("small");
        hint.append(suggestion.summary);
        option.append(hint);
      }
      return option;
    }));
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    select(-1);
  }

  function close() {
    pending?.abort();
    open([]);
  }

  function select(index) {
    active = index;
    for (const [place, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(place === index));
    }
    if (index >= 0) {
      input.setAttribute("aria-activedescendant", list.children[index].id);
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function take(option) {
    input.value = option.dataset.text;
    close();
    input.focus();
  }

  input.addEventListener("input", complete);
  input.addEventListener("blur", () => setTimeout(close, 150));
  list.addEventListener("pointerdown", event => {
    event.preventDefault();
    const option = event.target.closest("[role=option]");
    if (option) {
      take(option);
    }
  });
  input.addEventListener("keydown", event => {
    const count = list.children.length;
    if (event.key === "Escape") {
      close();
    } else if (count > 0 && event.key === "ArrowDown") {
      event.preventDefault();
      select((active + 2) % (count + 1) - 1);
    } else if (count > 0 && event.key === "ArrowUp") {
      event.preventDefault();
      select((active + 1 + count) % (count + 1) - 1);
    } else if (active >= 0 && (event.key === "Enter" || event.key === "Tab")) {
      event.preventDefault();
      take(list.children[active]);
    }
  });
})();
