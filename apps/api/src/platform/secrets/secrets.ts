import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { AppConfig } from '../config/app-config';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Keys made from the secret of the installation, another for each purpose. What the database holds is no use without them. */
@Injectable()
export class Secrets {
  constructor(private readonly config: AppConfig) {}

  /** 256 bits that follow from these words, and that nobody without the secret can follow. */
  derive(purpose: string, ...words: readonly string[]): Buffer {
    return createHmac('sha256', this.key(purpose)).update(JSON.stringify(words)).digest();
  }

  /** Seals a text for the database (AES-256-GCM). `owner` is bound in: it opens for nobody else. */
  seal(purpose: string, owner: string, text: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key(purpose), nonce).setAAD(Buffer.from(owner));
    return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }

  /** Opens what `seal` made; throws where the secret is another, the owner is, or a bit was changed. */
  open(purpose: string, owner: string, sealed: Uint8Array): string {
    const bytes = Buffer.from(sealed);
    const decipher = createDecipheriv('aes-256-gcm', this.key(purpose), bytes.subarray(0, NONCE_BYTES));
    decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-TAG_BYTES));
    return decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  }

  private key(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.config.signIn.secret, '', `duban ${purpose}`, 32));
  }
}
