package dev.nendo.audit.relation;

/**
 * How much work an audit may still spend on looking for what would explain its findings, which takes far longer than finding them.
 *
 * <p>Counted in steps and not in time, so that an audit gives the same answer on every machine; a step is about one operation on fractions that
 * fit in machine words. Each table has a share of its own, so that one can't take what the others need. Not thread-safe.
 */
public final class SearchBudget {
    private static final long STEPS_OF_AN_AUDIT = 20_000_000;
    private static final long STEPS_OF_A_TABLE = 6_000_000;

    private int tables;
    private long left;
    private long leftOfTable;

    public SearchBudget(int tables) {
        this(tables, STEPS_OF_AN_AUDIT);
    }

    private SearchBudget(int tables, long steps) {
        this.tables = tables;
        this.left = steps;
        this.leftOfTable = Math.min(steps, STEPS_OF_A_TABLE);
    }

    /** For one question by itself, that may take as long as it takes. */
    public static SearchBudget unlimited() {
        SearchBudget budget = new SearchBudget(Integer.MAX_VALUE, Long.MAX_VALUE);
        budget.leftOfTable = Long.MAX_VALUE;
        return budget;
    }

    /** Begins another table with a share of its own. */
    public void startTable() {
        leftOfTable = Math.min(left, STEPS_OF_A_TABLE);
    }

    /** Whether another table may be searched. */
    public boolean takeTable() {
        tables--;
        return tables >= 0;
    }

    /** Takes steps before they are made; where there are none left, the search ends. */
    public void spend(long steps) {
        left -= steps;
        leftOfTable -= steps;
        if (leftOfTable < 0) {
            throw new ExhaustedException();
        }
    }

    /** No step is left: what was found so far is all that is said. */
    public static final class ExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        public ExhaustedException() {
            super("no step of the search is left", null, false, false);
        }
    }
}
