package dev.nendo.kpi;

/**
 * How the parts of a rate make up the whole.
 *
 * <p>Two populations of 5,047/77,782 and 498/3,876 pool to 5,545/81,658 = 6.79 %; two shares of one numerator, 2,337/77,782 and
 * 2,710/77,782, add to 5,047/77,782 = 6.49 %. Rates of populations never add. No rounding; constants are immutable.
 */
public enum PartKind {
    /** Each part has its own denominator; numerators and denominators are summed. */
    POPULATIONS("populations"),
    /** All parts have the same denominator; numerators, and so the rates, are summed. */
    SHARES("shares");

    private final String id;

    PartKind(String id) {
        this.id = id;
    }

    /** {@return the name used in files} */
    public String id() {
        return id;
    }

    /**
     * {@return the part kind of a file name}
     *
     * @param id {@code populations} or {@code shares}
     * @throws IllegalArgumentException if there is no such kind; the message lists the valid names
     */
    public static PartKind parse(String id) {
        return Ids.find(values(), PartKind::id, "kind of parts", id);
    }

    @Override
    public String toString() {
        return id;
    }
}
