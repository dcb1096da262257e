import { useEffect, useRef, useState } from "preact/hooks";
import type { Invited, Sharing } from "../../sidebar-host.ts";
import { renderFailure } from "../failure-text.ts";
import { Messages } from "../messages.tsx";
import type { PanelProps } from "../panel.ts";
import { Select } from "../select.tsx";
import { TextField } from "../text-field.tsx";
import { useStep } from "../use-step.ts";
import { parseAddresses } from "./addresses.ts";
import { Section } from "./section.tsx";

/** The link to the document, and who may open it. */
export function PeopleSection(props: PanelProps) {
  const { host, texts } = props;
  const t = texts.share.people;
  const [link, setLink] = useState<string>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the panel is opened.
  useEffect(() => {
    host.sharing?.readLink().then(setLink, () => undefined);
  }, []);

  const { sharing } = host;
  return (
    <Section title={t.title} explanation={sharing?.people ? t.explanation : t.elsewhere[host.kind]}>
      {link && <Link link={link} texts={t} />}
      {link && sharing?.composeMail && (
        <button type="button" class="quiet" onClick={() => sharing.composeMail?.({ subject: t.mailSubject, body: t.mailBody(link) })}>
          {t.compose}
        </button>
      )}
      {sharing?.people && <People {...props} people={sharing.people} />}
    </Section>
  );
}

function Link({ link, texts }: { readonly link: string; readonly texts: PanelProps["texts"]["share"]["people"] }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean>();

  /** Where the page may not write to the clipboard, the link is picked, ready for the keyboard. */
  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  }

  return (
    <>
      <TextField label={texts.link} value={link} field={field} onInput={() => undefined} />
      <p class="hint" role="status">
        {copied === undefined ? "" : copied ? texts.copied : texts.copyByHand}
      </p>
      <button type="button" class="quiet" onClick={copy}>
        {texts.copy}
      </button>
    </>
  );
}

interface PeopleProps extends PanelProps {
  readonly people: NonNullable<Sharing["people"]>;
}

type PeopleActivity = "inviting" | "removing" | "reading";

function People({ people, language, texts }: PeopleProps) {
  const [invited, setInvited] = useState<readonly Invited[]>([]);
  const [addresses, setAddresses] = useState("");
  const [role, setRole] = useState<Invited["role"]>("viewer");
  const [said, setSaid] = useState<string>();
  const { activity, failure, run } = useStep<PeopleActivity>();
  const t = texts.share.people;

  const act = (kind: PeopleActivity, work: () => Promise<string | undefined>) =>
    run(async (say) => {
      setSaid(undefined);
      say(kind);
      setSaid(await work());
      setInvited(await people.read());
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the panel is opened.
  useEffect(() => {
    act("reading", async () => undefined);
  }, []);

  const list = useRef<HTMLDivElement>(null);
  const { emails, wrong } = parseAddresses(addresses);
  const invite = () =>
    act("inviting", async () => {
      await people.invite(emails, role);
      setAddresses("");
      return t.invited(emails.length);
    });
  const remove = (email: string) =>
    act("removing", async () => {
      await people.remove(email);
      // The button that was pressed goes with its line.
      list.current?.focus();
      return t.removed(email);
    });

  return (
    <>
      <TextField
        label={t.addresses}
        value={addresses}
        keyboard="email"
        lines={2}
        hint={wrong.length > 0 ? t.notAnAddress(wrong.join(", ")) : t.addressesHint}
        onInput={setAddresses}
      />
      <Select
        label={t.role}
        value={role}
        onChange={(value) => setRole(value as Invited["role"])}
        options={[
          { value: "viewer", label: t.viewer },
          { value: "editor", label: t.editor },
        ]}
      />
      <Messages
        status={activity ? t[activity] : said}
        busy={activity !== undefined}
        failures={failure ? renderFailure(failure.cause, texts.failures, language) : []}
      />
      <button
        type="button"
        class="quiet"
        disabled={emails.length === 0 || wrong.length > 0}
        aria-disabled={activity !== undefined}
        onClick={invite}
      >
        {t.invite}
      </button>
      <div ref={list} tabIndex={-1}>
        {invited.length > 0 && (
          <ul class="people" aria-label={t.who}>
            {invited.map(({ email, role: theirs }) => (
              <li key={email}>
                <span>
                  {email} · {t[theirs]}
                </span>
                <button type="button" class="link" aria-label={t.removeOne(email)} onClick={() => remove(email)}>
                  {t.remove}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
