package dev.nendo.audit;

import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.relation.Tested.Form;
import dev.nendo.audit.repair.Effort;
import dev.nendo.audit.repair.LeastSets;
import dev.nendo.audit.repair.RepairModel;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.FigurePlaces;
import dev.nendo.number.Rational;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Whether identities that share figures, and hold one by one, can't all hold at once. */
final class JointCheck {
    private static final long MOST_STEPS = 20_000;

    private JointCheck() {}

    static boolean isImpossible(List<Tested> component, FigurePlaces places, Effort effort) {
        List<Tested> claimed = component.stream()
                .filter(identity -> isClaimed(identity, places))
                .toList();
        boolean isDecidable =
                isTied(claimed) && claimed.stream().flatMap(Tested::figures).allMatch(JointCheck::isRangeCertain);
        if (!isDecidable) {
            return false;
        }
        Effort own = effort.part(MOST_STEPS);
        boolean isRefuted = LeastSets.isRefuted(new RepairModel(claimed).component(), own);
        effort.returned(own);
        return isRefuted;
    }

    /** Whether identities share a figure that is not exact: else each has values of its own, and those that hold alone hold together. */
    private static boolean isTied(List<Tested> identities) {
        Set<Amount> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Tested identity : identities) {
            Set<Amount> own = Collections.newSetFromMap(new IdentityHashMap<>());
            identity.figures()
                    .filter(figure -> !figure.isExact())
                    .map(Amount::key)
                    .forEach(own::add);
            if (own.stream().anyMatch(seen::contains)) {
                return true;
            }
            seen.addAll(own);
        }
        return false;
    }

    /**
     * Single figures with one label are compared two by two: that each agrees with a third does not make them one quantity. A mean of rates may
     * be that of the printed ones, or their ratio.
     */
    private static boolean isClaimed(Tested identity, FigurePlaces places) {
        boolean isMean =
                identity.form() == Form.SUM && !identity.sides().divisor().equals(Rational.ONE);
        return !isMean && isOneQuantity(identity, places);
    }

    private static boolean isOneQuantity(Tested identity, FigurePlaces places) {
        return identity.form() != Form.SAME || identity.figures().allMatch(figure -> places.cell(figure) != null);
    }

    /** A count in a unit that nobody knows may be rounded after all, and a binary double may lie just outside its range. */
    private static boolean isRangeCertain(Amount figure) {
        return !figure.isTakenAsCount() && (figure.isExact() || !figure.rule().isBinaryDouble());
    }
}
