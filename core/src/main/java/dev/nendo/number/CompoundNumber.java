package dev.nendo.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount in several steps, 3億5,000万円: each step is less than one of the step before. Its unit is that of the last step, as its
 * precision is: 35,000万円.
 *
 * @param heads the numbers before the last, as printed
 * @param steps what one of each is
 * @param last the last number, as printed
 * @param lastStep what one of the last is
 */
record CompoundNumber(List<String> heads, List<BigDecimal> steps, String last, BigDecimal lastStep) {

    private static final Map<Character, BigDecimal> STEPS = Map.of(
            '十', new BigDecimal("10"),
            '百', new BigDecimal("100"),
            '千', new BigDecimal("1000"),
            '万', new BigDecimal("10000"),
            '億', new BigDecimal("100000000"),
            '兆', new BigDecimal("1000000000000"));

    private static final Pattern HEAD = Pattern.compile("([0-9][0-9,]*+)([兆億万千百十])");
    private static final Pattern GROUPED = Pattern.compile("[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+");

    /** Nothing for a number without steps. */
    static @Nullable CompoundNumber find(String number, @Nullable String unit) {
        Matcher head = HEAD.matcher(number);
        List<String> heads = new ArrayList<>();
        List<BigDecimal> steps = new ArrayList<>();
        int end = 0;
        while (head.find() && head.start() == end) {
            heads.add(head.group(1));
            steps.add(STEPS.get(head.group(2).charAt(0)));
            end = head.end();
        }
        if (heads.isEmpty()) {
            return null;
        }
        BigDecimal lastStep = unit == null ? null : STEPS.get(unit.charAt(0));
        return new CompoundNumber(heads, steps, number.substring(end), lastStep == null ? BigDecimal.ONE : lastStep);
    }

    /** All steps in the unit of the last; nothing where a step is not less than one of the step before. */
    @Nullable
    BigDecimal value(BigDecimal lastNumber) {
        BigDecimal sum = lastNumber;
        BigDecimal below = lastNumber.multiply(lastStep);
        BigDecimal step = lastStep;
        for (int i = heads.size() - 1; i >= 0; i--) {
            String head = heads.get(i);
            boolean isLess = below.compareTo(steps.get(i)) < 0 && step.compareTo(steps.get(i)) < 0;
            if (!isLess || !GROUPED.matcher(head).matches() || head.length() > 20) {
                return null;
            }
            BigDecimal number = new BigDecimal(head.replace(",", ""));
            below = number.multiply(steps.get(i)).add(below);
            step = steps.get(i);
            sum = sum.add(number.multiply(steps.get(i).divideToIntegralValue(lastStep)));
        }
        return sum;
    }
}
