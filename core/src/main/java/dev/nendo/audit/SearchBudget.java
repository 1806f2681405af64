package dev.nendo.audit;

/**
 * How much work an audit may still spend on looking for what would explain its findings, which takes far longer than finding them.
 *
 * <p>Counted in steps and not in time, so that an audit gives the same answer on every machine. Not thread-safe.
 */
final class SearchBudget {
    private int tables;

    SearchBudget(int tables) {
        this.tables = tables;
    }

    /** Whether another table may be searched. */
    boolean takeTable() {
        tables--;
        return tables >= 0;
    }
}
