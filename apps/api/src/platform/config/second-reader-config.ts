/** Where a second reader answers: any server that speaks `/chat/completions`. */
export interface SecondReaderConfig {
  /** The whole address of `/chat/completions`. */
  url: string;
  /** Host and port, as people and the audit trail are told. */
  host: string;
  model: string;
  /** Secret: goes into the header of a request and nowhere else. */
  key: string | null;
  /** How long one passage may take. */
  timeoutMs: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const PATH = '/chat/completions';

/** What is wrong with the address is said without the address: it might hold a password. */
const endpoint = (given: string): URL => {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new Error('SECOND_READER_URL should be an address that begins with http:// or https://');
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new Error('SECOND_READER_URL should hold no name, no password and no query: the key is SECOND_READER_KEY');
  }
  const path = url.pathname.replace(/\/$/u, '');
  url.pathname = path.endsWith(PATH) ? path : path + PATH;
  return url;
};

/** The settings of the second reader; none without an address. Throws one sentence that quotes neither address nor key. */
export const readSecondReaderConfig = (env: Environment, timeoutMs: number): SecondReaderConfig | null => {
  const { SECOND_READER_URL: given = '', SECOND_READER_MODEL: model = '', SECOND_READER_KEY: key = '' } = env;
  if (given === '') return null;
  if (model.trim() === '')
    throw new Error('SECOND_READER_MODEL is not set: SECOND_READER_URL needs the name of a model');
  // A header takes nothing else, and the error of a header that is refused would quote it.
  if (!/^[\w\-.~+/=:]*$/u.test(key))
    throw new Error('SECOND_READER_KEY should be letters, digits and the signs - _ . ~ + / = :');
  const url = endpoint(given);
  return { url: url.href, host: url.host, model: model.trim(), key: key === '' ? null : key, timeoutMs };
};
