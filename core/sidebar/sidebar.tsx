import { useId, useRef, useState } from "preact/hooks";
import { SIDEBAR_TEXTS } from "../i18n/sidebar/index.ts";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../language.ts";
import type { SidebarHost } from "../sidebar-host.ts";
import type { LateParts } from "./late-parts.ts";
import type { Panel } from "./panel.ts";
import { PANELS } from "./panels.ts";
import { Select } from "./select.tsx";

interface SidebarProps {
  readonly host: SidebarHost;
  readonly parts: LateParts;
  /** Open at the start. */
  readonly panel: Panel["id"];
  /** The language of the start, whose texts are there. */
  readonly start: Language;
  readonly onLanguage: ((language: Language) => void) | undefined;
}

export function Sidebar({ host, parts, panel, start, onLanguage }: SidebarProps) {
  const [language, setLanguage] = useState(start);
  const [missing, setMissing] = useState<Language>();
  const [open, setOpen] = useState(panel);
  // A panel comes into being when it is first opened, and stays as it is left.
  const [visited, setVisited] = useState<ReadonlySet<Panel["id"]>>(new Set([panel]));
  const id = useId();
  const texts = SIDEBAR_TEXTS[language];

  function show(next: Panel["id"]) {
    setOpen(next);
    setVisited(new Set([...visited, next]));
  }

  async function choose(next: Language) {
    setMissing(undefined);
    try {
      await parts.loadLanguage(next);
      setLanguage(next);
      onLanguage?.(next);
    } catch {
      setMissing(next);
    }
  }

  return (
    <section class="measured-by" lang={language} aria-labelledby={id}>
      <header class="head">
        <h1 id={id} translate={false}>
          {texts.product}
        </h1>
        <Select
          label={texts.language}
          labelHidden
          value={language}
          onChange={(value) => choose(value as Language)}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
        />
        <Tabs id={id} open={open} onOpen={show} titles={texts.panels} />
      </header>
      <div role="alert">{missing && <p class="failure">{texts.languageMissing(LANGUAGE_NAMES[missing])}</p>}</div>
      {PANELS.map(({ id: each, view: View }) => (
        <div key={each} role="tabpanel" class="panel" id={`${id}-${each}`} aria-labelledby={`${id}-${each}-tab`} hidden={each !== open}>
          {visited.has(each) && <View host={host} parts={parts} open={each === open} language={language} texts={texts} />}
        </div>
      ))}
    </section>
  );
}

interface TabsProps {
  readonly id: string;
  readonly open: Panel["id"];
  readonly onOpen: (panel: Panel["id"]) => void;
  readonly titles: Readonly<Record<Panel["id"], string>>;
}

/** The tabs of the WAI-ARIA pattern: one stop for Tab, arrows, Home and End between them, focus opens. */
function Tabs({ id, open, onOpen, titles }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const at = PANELS.findIndex((panel) => panel.id === open);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const panel = next === undefined ? undefined : PANELS.at(next % PANELS.length);
    if (!panel) return;
    event.preventDefault();
    onOpen(panel.id);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[PANELS.indexOf(panel)]?.focus();
  }

  return (
    <div role="tablist" class="tabs" ref={list} onKeyDown={onKeyDown}>
      {PANELS.map((panel) => (
        <button
          key={panel.id}
          type="button"
          role="tab"
          id={`${id}-${panel.id}-tab`}
          aria-controls={`${id}-${panel.id}`}
          aria-selected={panel.id === open}
          tabIndex={panel.id === open ? 0 : -1}
          onClick={() => onOpen(panel.id)}
        >
          {titles[panel.id]}
        </button>
      ))}
    </div>
  );
}
