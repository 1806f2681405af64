package dev.nendo.problem;

/** A language in which Nendo writes its sentences. The default locale is never consulted. */
public enum Language {
    /** Japanese. */
    JA,
    /** English. */
    EN
}
