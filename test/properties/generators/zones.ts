import fc from 'fast-check';

/** Zones whose clocks change and do not, by an hour and by half of one, with whole and broken offsets, on both sides of the date line. */
export function zone(): fc.Arbitrary<string> {
  return fc.constantFrom(
    'Europe/London',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Apia',
    'Asia/Tokyo',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Pacific/Kiritimati',
    'Pacific/Chatham',
    'America/Los_Angeles',
  );
}
