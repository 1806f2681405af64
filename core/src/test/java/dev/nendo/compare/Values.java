package dev.nendo.compare;

import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;

/** Values of comparisons as tests write them: {@code 6 件}, {@code 81.4 %}, {@code 1/2 ポイント}. */
final class Values {
    private Values() {}

    static Outcome<Quantity> present(String text) {
        return Outcome.present(exact(text));
    }

    static Quantity exact(String text) {
        String[] parts = text.split(" ", 2);
        return Quantity.exact(Rational.parse(parts[0]), parts.length == 2 ? Unit.of(parts[1]) : Unit.NONE);
    }
}
