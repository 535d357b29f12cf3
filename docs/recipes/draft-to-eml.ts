import type { JobApplication } from 'interview-followup';
import type { Candidate, WrittenDraft } from 'interview-followup/messages';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';

/** Exactly one address: nothing in it could begin another recipient, a group, a comment or a header. */
const oneAddress = /^[^\s\p{C}@<>()[\]\\,;:"]+@[^\s\p{C}@<>()[\]\\,;:"]+$/u;

/** The draft as the bytes of an .eml file. The same arguments give the same bytes. Throws when an address is not exactly one. */
export function toEml(
  draft: WrittenDraft,
  options: {
    /** The one that the draft was made for. */
    readonly application: JobApplication;
    readonly candidate: Candidate & { readonly email: string };
    readonly date: Date;
    /** `<northwind.1@rivera.example>`: never the same for two messages. */
    readonly messageId: string;
  },
): Promise<Buffer> {
  const { application, candidate, date, messageId } = options;
  const mailboxesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const contact = application.contacts?.find((known) => known.id === id);
      return contact?.email === undefined ? [] : [mailbox(contact.name, contact.email)];
    });
  const mail = new MailComposer({
    from: mailbox(candidate.name, candidate.email),
    to: mailboxesOf(draft.to === null ? [] : [draft.to]),
    cc: mailboxesOf(draft.copyTo),
    subject: draft.subject ?? '',
    text: draft.body,
    date,
    messageId,
    headers: { 'X-Unsent': '1' }, // Outlook opens it as a message that is still to be sent
  });
  return mail.compile().build();
}

/** An object, never a string: nodemailer reads `'a@x.example, b@x.example'` as two recipients. */
function mailbox(name: string, address: string): { name: string; address: string } {
  if (!oneAddress.test(address)) throw new TypeError(`${JSON.stringify(address)} is not exactly one address`);
  return { name, address };
}
