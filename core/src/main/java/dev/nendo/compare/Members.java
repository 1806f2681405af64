package dev.nendo.compare;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.plan.Branch;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/** When branches exist, and in which order they are listed. */
final class Members {
    /** By code, numbers by their value; branches without a code after those with one, the head office last. */
    static final Comparator<Branch> ORDER = Comparator.comparing(Branch::isHeadOffice)
            .thenComparing(branch -> branch.code().isEmpty())
            .thenComparing(branch -> branch.code().orElse("").length())
            .thenComparing(branch -> branch.code().orElse(""))
            .thenComparing(Branch::id);

    private Members() {}

    static Membership at(Branch branch, YearMonth month, boolean withHeadOffice) {
        if (branch.isHeadOffice() && !withHeadOffice) {
            return Membership.HEAD_OFFICE;
        }
        if (branch.opened().filter(month::isBefore).isPresent()) {
            return Membership.NOT_OPEN;
        }
        if (branch.closed().filter(month::isAfter).isPresent()) {
            return branch.mergedInto().isPresent() ? Membership.MERGED : Membership.CLOSED;
        }
        return Membership.ACTIVE;
    }

    static boolean existedIn(Branch branch, FiscalYear year) {
        return effective(branch, year.window()).isPresent();
    }

    /** The months of a window in which the branch existed. */
    static Optional<Window> effective(Branch branch, Window window) {
        Optional<Window> begun = Optional.of(window);
        if (branch.opened().isPresent()) {
            YearMonth opened = branch.opened().get();
            begun = window.last().isBefore(opened)
                    ? Optional.empty()
                    : window.first().isBefore(opened) ? window.intersect(Window.of(opened, window.last())) : begun;
        }
        return branch.closed().isPresent()
                ? begun.flatMap(w -> w.through(branch.closed().get()))
                : begun;
    }
}
