package dev.nendo.audit.repair;

/**
 * How many steps a search may still take; a step is some arithmetic on one figure. Components of one audit draw on one effort. Not
 * thread-safe.
 */
public final class Effort {
    private long left;

    /**
     * An effort.
     *
     * @param steps how many steps it allows
     */
    public Effort(long steps) {
        left = steps;
    }

    void spend(long steps) {
        left -= steps;
    }

    long left() {
        return left;
    }

    /** {@return whether nothing is left} */
    public boolean isSpent() {
        return left <= 0;
    }

    /**
     * {@return a part of this effort, taken from it; what is not spent can be given back}
     *
     * @param most how many steps at most
     */
    public Effort part(long most) {
        long taken = Math.max(0, Math.min(most, left));
        left -= taken;
        return new Effort(taken);
    }

    /**
     * Takes back what a part has left, or bears what it overdrew.
     *
     * @param part the part
     */
    public void returned(Effort part) {
        left += part.left;
    }
}
