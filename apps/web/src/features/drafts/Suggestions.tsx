import { useTranslation } from 'react-i18next';
import { onceClicked } from '../../ui/once-clicked';
import type { Suggestion } from './draft';
import './facts.css';

interface SuggestionsProps {
  suggestions: readonly Suggestion[];
  /** Shown on the one that a key takes. */
  hint?: string;
  onTake: ((suggestion: Suggestion) => void) | undefined;
}

/** Who might answer where the text names nobody. They look like what they are: offers, each with its reason. */
export const Suggestions = ({ suggestions, hint, onTake }: SuggestionsProps) => {
  const { t } = useTranslation();
  if (suggestions.length === 0) return null;
  return (
    <ul className="suggestions" aria-label={t('drafts.suggestions.title')}>
      {suggestions.map((suggestion, at) => (
        <li key={suggestion.unit.id}>
          <span className="tag tag-outline">{t('drafts.suggested')}</span>
          <span className="suggestion-unit">{suggestion.name}</span>
          <span className="owner-why">{suggestion.why}</span>
          {onTake && (
            <button type="button" className="act act-small" onClick={onceClicked(() => onTake(suggestion))}>
              {t('drafts.suggestions.take')} {hint && at === 0 && <kbd aria-hidden="true">{hint}</kbd>}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
};
