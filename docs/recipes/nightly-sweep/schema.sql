-- One row an application. `application` is the JobApplication as JSON, `policy` the id of a preset.
create table if not exists applications (
  id text primary key,
  policy text not null,
  application jsonb not null,
  next_check_at timestamptz default '-infinity', -- null: nothing changes by itself any more
  problem text -- why it could not be read, the last time it was tried
);
create index if not exists applications_next_check_at on applications (next_check_at);

-- A new fact may change the answer at once. Whoever writes `application` need not think of it: unless they set another
-- next check in the same statement, the row is read by the next sweep.
create or replace function check_again() returns trigger language plpgsql as $$
begin
  new.next_check_at := '-infinity';
  return new;
end $$;
create or replace trigger applications_check_again
  before update of application on applications for each row
  when (new.application is distinct from old.application and new.next_check_at is not distinct from old.next_check_at)
  execute function check_again();

-- The key of a step is the same however often and whenever it is worked out, so it cannot be in here twice.
create table if not exists outbox (
  key text primary key,
  application_id text not null references applications (id) on delete cascade,
  send_at timestamptz not null,
  attempts int not null default 0,
  try_after timestamptz not null default '-infinity', -- later and later, while the provider does not accept it
  delivered_at timestamptz
);
create index if not exists outbox_waiting on outbox (attempts, send_at) where delivered_at is null;
create unique index if not exists outbox_one_waits on outbox (application_id) where delivered_at is null;
create index if not exists outbox_application on outbox (application_id);

-- A night is planned once, whoever tries. It looks ahead to `until`, when the next one starts.
create table if not exists nights (
  starts timestamptz primary key,
  until timestamptz not null,
  due int not null,
  jobs int not null
);
