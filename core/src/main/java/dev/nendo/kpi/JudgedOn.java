package dev.nendo.kpi;

/**
 * On which value a KPI, or a banded policy, is judged.
 *
 * <p>96.9 % as printed against a target of 96.9 %: on {@link #EXACT} it depends on what was rounded away; at {@link #PRINTED} precision it
 * is met. Constants are immutable.
 */
public enum JudgedOn {
    /** The exact value, or the interval that a printed value stands for. */
    EXACT("exact"),
    /** The value rounded by the publisher's mode to the KPI's decimals. */
    PRINTED("printed");

    private final String id;

    JudgedOn(String id) {
        this.id = id;
    }

    /** {@return the name used in files} */
    public String id() {
        return id;
    }

    /**
     * {@return the basis of a file name}
     *
     * @param id {@code exact} or {@code printed}
     * @throws IllegalArgumentException if there is no such basis; the message lists the valid names
     */
    public static JudgedOn parse(String id) {
        return Ids.find(values(), JudgedOn::id, "basis of judgement", id);
    }

    @Override
    public String toString() {
        return id;
    }
}
