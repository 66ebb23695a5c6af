import type { Words } from '../words';

export const secondReading: Words['secondReading'] = {
  mark: 'Second reader',
  warning: 'The rules did not find this sentence; the second reader did. It is a guess: check it against the source.',
  region: 'Second reading',
  waiting: 'The second reader is reading ({{percent}}% so far). What it finds is added by itself; go on reviewing.',
  again: 'The second reader has not managed yet: {{why}}. It is tried again by itself; go on reviewing.',
  found:
    'The second reader found {{count}} more, marked “Second reader”. The rules did not: check them against the source.',
  nothing: 'The second reader has read the whole text and found nothing more.',
  unfound: '{{count}} more of what it said does not stand in the text and was dropped.',
  partly: 'The report is very long: only the first {{percent}}% was read.',
  failed: 'The second reading did not finish: {{why}}. What the rules found is not affected.',
  tryAgain: 'Try again',
  none: 'This report was not read by the second reader.',
  begin: 'Have it read',
  notBegun: 'It was not begun: {{why}}',
  sent: 'A second reader is on: after the import the text is sent to {{host}} (model {{model}}). All else stays on this server.',
  failures: {
    unreachable: 'its server cannot be reached',
    timeout: 'its server did not answer in time',
    unauthorised: 'its server does not accept the key; the administrator should check it',
    not_found: 'its address or model is wrong; the administrator should check it',
    refused: 'its server refused the request; the administrator should check it',
    redirected: 'its server sent us elsewhere, which was not followed; the administrator should check the address',
    busy: 'its server is busy',
    server_error: 'its server failed',
    too_large: 'its answer was too long',
    unreadable: 'its answer could not be read',
    classified: 'the text may bear a marking of secrecy and was not sent',
    withdrawn: 'the report was withdrawn',
  },
};
