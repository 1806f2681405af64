package dev.nendo.audit.repair;

import dev.nendo.number.Rational;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A sum of quantities, each with a weight other than 0, and a constant. Immutable. */
public final class Combination {
    private final int[] quantities;
    private final Rational[] weights;
    private final Rational constant;

    private Combination(int[] quantities, Rational[] weights, Rational constant) {
        this.quantities = quantities;
        this.weights = weights;
        this.constant = constant;
    }

    /**
     * {@return a sum; weights of 0 are left out}
     *
     * @param weights the weight of each quantity, by its index
     * @param constant what is added
     */
    public static Combination of(Map<Integer, Rational> weights, Rational constant) {
        Map<Integer, Rational> sorted = new TreeMap<>(weights);
        sorted.values().removeIf(Rational::isZero);
        int[] quantities = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new Combination(quantities, sorted.values().toArray(Rational[]::new), constant);
    }

    /**
     * {@return one quantity alone}
     *
     * @param quantity its index
     */
    public static Combination of(int quantity) {
        return of(Map.of(quantity, Rational.ONE), Rational.ZERO);
    }

    /** {@return how many quantities take part} */
    public int size() {
        return quantities.length;
    }

    /**
     * {@return the index of a quantity}
     *
     * @param place its place in the sum
     */
    public int quantity(int place) {
        return quantities[place];
    }

    /**
     * {@return the weight of a quantity}
     *
     * @param place its place in the sum
     */
    public Rational weight(int place) {
        return weights[place];
    }

    /** {@return what is added to the weighted quantities} */
    public Rational constant() {
        return constant;
    }

    /** This with another's multiple added. */
    Combination plus(Combination other, Rational factor) {
        Map<Integer, Rational> sum = new TreeMap<>();
        for (int i = 0; i < quantities.length; i++) {
            sum.put(quantities[i], weights[i]);
        }
        for (int i = 0; i < other.quantities.length; i++) {
            sum.merge(other.quantities[i], other.weights[i].times(factor), Rational::plus);
        }
        return of(sum, constant.plus(other.constant.times(factor)));
    }

    Combination times(Rational factor) {
        return of(Map.of(), Rational.ZERO).plus(this, factor);
    }

    Rational at(List<Rational> values) {
        Rational sum = constant;
        for (int i = 0; i < quantities.length; i++) {
            sum = sum.plus(weights[i].times(values.get(quantities[i])));
        }
        return sum;
    }
}
