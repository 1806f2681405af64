package dev.nendo.plan;

import dev.nendo.internal.Checks;

/**
 * What a workbook calls its branches: 支部, 店, 校, 病院.
 *
 * <p>It is used in headings and sentences of comparisons and changes no figure. Example: {@code new BranchNoun("店", "shop", "shops")} gives
 * 掲載3店の平均, the average of the 3 listed shops. Immutable and thread-safe.
 *
 * @param ja the Japanese word, which also counts them: 支部 in 3支部
 * @param en the English word for one of them
 * @param plural the English word for several
 */
public record BranchNoun(String ja, String en, String plural) {
    /** 支部, branch, branches: what branches are called where a workbook has no word of its own. */
    public static final BranchNoun BRANCH = new BranchNoun("支部", "branch", "branches");

    /**
     * Checks that there are words.
     *
     * @param ja the Japanese word
     * @param en the English word for one of them
     * @param plural the English word for several
     * @throws IllegalArgumentException if a word is blank
     */
    public BranchNoun {
        Checks.argument(
                !ja.isBlank() && !en.isBlank() && !plural.isBlank(),
                () -> "a noun needs a Japanese word, an English word and its plural: " + ja + ", " + en + ", "
                        + plural);
    }

    /**
     * {@return the Japanese count of them, such as 3支部}
     *
     * @param count how many
     */
    public String countJa(int count) {
        return count + ja;
    }

    /**
     * {@return the English count of them, such as 1 branch, 3 branches}
     *
     * @param count how many
     */
    public String countEn(int count) {
        return count + " " + (count == 1 ? en : plural);
    }
}
