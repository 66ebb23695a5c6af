import { Injectable } from '@nestjs/common';
import {
  ANSWER_FORMS,
  type AnswerForm,
  chatRequest,
  contentOf,
  readAnswer,
  type ReaderFinding,
} from '@duban/second-reader';
import { AppConfig } from '../platform/config/app-config';
import type { SecondReaderConfig } from '../platform/config/second-reader-config';
import { limitedText } from './limited-text';
import { ReadingFailure, type ReadingFailureCode } from './reading-failure';
import { SecondReader } from './second-reader';

/** An answer about 3000 characters is a tenth of this. */
const ANSWER_BYTES = 512 * 1024;

/** Statuses by which a server says that it does not know the form that was asked for. */
const FORM_UNKNOWN: ReadonlySet<number> = new Set([400, 422]);

const failureOf = (status: number): ReadingFailureCode => {
  if (status < 300) return 'unreadable';
  if (status < 400) return 'redirected';
  if (status === 401 || status === 403) return 'unauthorised';
  if (status === 404) return 'not_found';
  if (status === 429) return 'busy';
  if (status === 408 || status >= 500) return 'server_error';
  return 'refused';
};

/** A server that speaks `/chat/completions`. No redirect is followed, and no answer is read beyond its limit. */
@Injectable()
export class ChatEndpoint extends SecondReader {
  private readonly config: SecondReaderConfig | null;
  /** What the server is known to understand: found with the first passage, and kept. */
  private form: AnswerForm = 'schema';

  constructor({ secondReader }: AppConfig) {
    super();
    this.config = secondReader;
  }

  get about(): { host: string; model: string } | null {
    return this.config && { host: this.config.host, model: this.config.model };
  }

  async read(words: string, ending: AbortSignal): Promise<ReaderFinding[]> {
    const { config } = this;
    if (!config) throw new Error('There is no second reader');
    const simpler = ANSWER_FORMS.slice(ANSWER_FORMS.indexOf(this.form) + 1);
    for (const form of [this.form, ...simpler]) {
      const { status, body } = await this.post(config, chatRequest(words, config.model, form), ending);
      if (FORM_UNKNOWN.has(status) && form !== 'words') continue;
      const content = status === 200 ? contentOf(body) : undefined;
      const findings = content === undefined ? undefined : readAnswer(content);
      if (!findings) throw new ReadingFailure(failureOf(status), status);
      this.form = form;
      return findings;
    }
    throw new ReadingFailure('refused');
  }

  private async post({ url, key, timeoutMs }: SecondReaderConfig, body: object, ending: AbortSignal) {
    const given = new AbortController();
    let late = false;
    const end = (): void => given.abort(ending.reason);
    ending.addEventListener('abort', end);
    const timer = setTimeout(() => {
      late = true;
      given.abort();
    }, timeoutMs);
    try {
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(key === null ? {} : { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify(body),
        signal: given.signal,
      });
      return { status: response.status, body: await limitedText(response, ANSWER_BYTES) };
    } catch (error) {
      // The process is to end: that is no failure of the reader.
      ending.throwIfAborted();
      if (error instanceof ReadingFailure) throw error;
      throw new ReadingFailure(late ? 'timeout' : 'unreachable');
    } finally {
      clearTimeout(timer);
      ending.removeEventListener('abort', end);
    }
  }
}
