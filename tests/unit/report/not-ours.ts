/** Words that are not ours in a sentence for readers: of programmers, of another English, or left there by mistake. */
export const notOurs =
  /\b(?:parsed?|schemas?|nulls?|undefined|NaN|invalid|keys?|delimiters?|encod\w*|UTF|please|sync'?d|e-mail to|colour|grey|counsellor|programme|cancelled|catalogue|behaviour|centre|organis\w*|recognis\w*|whilst)\b|[!'…]|\bTODO\b|\[object/i;
