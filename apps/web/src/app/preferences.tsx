import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from './words/i18n';

export const TEXT_SIZES = ['normal', 'large', 'huge'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

interface Preferences {
  language: Language;
  textSize: TextSize;
  /** Letters alone act on the review desk; people who speak to the machine turn them off. */
  singleKeys: boolean;
}

interface PreferencesAccess extends Preferences {
  change: (changes: Partial<Preferences>) => void;
}

const PLACE = 'duban.preferences';
const DEFAULTS: Preferences = { language: 'zh-CN', textSize: 'normal', singleKeys: true };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What this browser remembers of its reader; anything unreadable counts as not remembered. */
export const rememberedPreferences = (): Preferences => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '{}');
    if (!isRecord(stored)) return DEFAULTS;
    return {
      language: Object.keys(LANGUAGES).find((name): name is Language => name === stored.language) ?? DEFAULTS.language,
      textSize: TEXT_SIZES.find((size) => size === stored.textSize) ?? DEFAULTS.textSize,
      singleKeys: stored.singleKeys !== false,
    };
  } catch {
    return DEFAULTS;
  }
};

const PreferencesContext = createContext<PreferencesAccess | undefined>(undefined);

/** Language, text size and keys of this browser's reader. */
export const PreferencesProvider = ({ children }: { children: ReactNode }) => {
  const [preferences, setPreferences] = useState(rememberedPreferences);
  const { i18n } = useTranslation();
  useEffect(() => {
    document.documentElement.lang = preferences.language;
    document.documentElement.dataset.textSize = preferences.textSize;
    void i18n.changeLanguage(preferences.language);
    try {
      localStorage.setItem(PLACE, JSON.stringify(preferences));
    } catch {
      // A browser that forbids storage keeps the choice until the page is closed.
    }
  }, [preferences, i18n]);
  const access = useMemo(
    () => ({
      ...preferences,
      change: (changes: Partial<Preferences>) => setPreferences((before) => ({ ...before, ...changes })),
    }),
    [preferences],
  );
  return <PreferencesContext value={access}>{children}</PreferencesContext>;
};

export const usePreferences = (): PreferencesAccess => {
  const access = use(PreferencesContext);
  if (!access) throw new Error('usePreferences stands outside PreferencesProvider');
  return access;
};
