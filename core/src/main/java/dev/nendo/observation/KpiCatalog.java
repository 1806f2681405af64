package dev.nendo.observation;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.internal.Checks;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Target;
import dev.nendo.policy.BandedPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * KPI definitions stated once, with their targets by branch and year (指標一覧・目標一覧).
 *
 * <p>It is what observations are judged by. A branch's own target of a year wins over that year's target of every branch, and this over the
 * target of the definition itself. Example: {@code by-post}, at least 96.8 %, for the branch north in FY2024 at least 97 %. It has no
 * numbers of results. No rounding. Immutable and thread-safe.
 */
public final class KpiCatalog {
    private final Map<String, KpiDefinition> kpis;
    private final Map<Place, KpiDefinition> stated;
    private final FiscalCalendar calendar;
    private final Map<String, BandedPolicy> policies;

    private KpiCatalog(
            FiscalCalendar calendar,
            Map<String, KpiDefinition> kpis,
            Map<Place, KpiDefinition> stated,
            Map<String, BandedPolicy> policies) {
        this.calendar = calendar;
        this.policies = Collections.unmodifiableMap(new LinkedHashMap<>(policies));
        this.kpis = Collections.unmodifiableMap(kpis);
        this.stated = Collections.unmodifiableMap(stated);
    }

    /**
     * For whom a target is stated.
     *
     * @param branch the branch's id; empty for every branch
     * @param year the fiscal year
     * @param kpi the KPI's id
     */
    public record Place(Optional<String> branch, FiscalYear year, String kpi) {
        /** {@return such as {@code north FY2024 by-post}, or {@code * FY2024 by-post} for every branch} */
        @Override
        public String toString() {
            return branch.orElse("*") + " " + year + " " + kpi;
        }
    }

    /** {@return a builder without definitions} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the calendar of the years that are judged where no target names one} */
    public FiscalCalendar calendar() {
        return calendar;
    }

    /** {@return the definitions, in the order stated} */
    public List<KpiDefinition> kpis() {
        return List.copyOf(kpis.values());
    }

    /** {@return every definition there is, those of single branches and years too} */
    List<KpiDefinition> definitions() {
        List<KpiDefinition> all = new ArrayList<>(kpis.values());
        all.addAll(stated.values());
        return all;
    }

    /** {@return the status policies of its own, in the order stated} */
    public List<BandedPolicy> policies() {
        return List.copyOf(policies.values());
    }

    /** {@return for whom targets are stated, in the order stated} */
    public List<Place> places() {
        return List.copyOf(stated.keySet());
    }

    /** {@return the years that have targets of their own, in order} */
    public List<FiscalYear> years() {
        Set<FiscalYear> years = new TreeSet<>();
        stated.keySet().forEach(place -> years.add(place.year()));
        return List.copyOf(years);
    }

    /** {@return the branches that have targets of their own, in the order stated} */
    public List<String> branches() {
        return stated.keySet().stream()
                .flatMap(place -> place.branch().stream())
                .distinct()
                .toList();
    }

    /** {@return the ids of the KPIs: those defined, then those that only some branches or years have} */
    public List<String> ids() {
        Set<String> ids = new LinkedHashSet<>(kpis.keySet());
        stated.keySet().forEach(place -> ids.add(place.kpi()));
        return List.copyOf(ids);
    }

    /**
     * {@return what a branch's KPI of a year is judged by, if anything}
     *
     * @param branch the branch's id
     * @param year the fiscal year
     * @param kpi the KPI's id
     */
    public Optional<KpiDefinition> find(String branch, FiscalYear year, String kpi) {
        return Optional.ofNullable(stated.get(new Place(Optional.of(branch), year, kpi)))
                .or(() -> Optional.ofNullable(stated.get(new Place(Optional.empty(), year, kpi))))
                .or(() -> Optional.ofNullable(kpis.get(kpi)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KpiCatalog that
                && calendar.equals(that.calendar)
                && kpis.equals(that.kpis)
                && stated.equals(that.stated)
                && policies.equals(that.policies);
    }

    @Override
    public int hashCode() {
        return Objects.hash(calendar, kpis, stated, policies);
    }

    /** {@return the counts, such as {@code 2 KPIs, 47 targets}} */
    @Override
    public String toString() {
        return kpis.size() + " KPIs, " + stated.size() + " targets";
    }

    /** Collects definitions and targets in any order; not thread-safe. */
    public static final class Builder {
        private final Map<String, KpiDefinition> kpis = new LinkedHashMap<>();
        private final List<Entry> entries = new ArrayList<>();
        private final Set<Place> places = new LinkedHashSet<>();
        private final Map<String, BandedPolicy> policies = new LinkedHashMap<>();

        /** A target, or all that a branch or year says otherwise. */
        private record Entry(Place place, Optional<Target> target, Optional<KpiDefinition> definition) {}

        private FiscalCalendar calendar = FiscalCalendar.JAPAN;

        private Builder() {}

        /**
         * Sets the calendar of the years that are judged where no target names one; April years unless said.
         *
         * @param years the calendar
         * @return this builder
         */
        public Builder calendar(FiscalCalendar years) {
            calendar = Objects.requireNonNull(years, "years");
            return this;
        }

        /**
         * Adds a definition, with the target of every branch and year that have none of their own.
         *
         * @param kpi the definition, without rows of a plan
         * @return this builder
         * @throws IllegalArgumentException if there is one of this id already
         */
        public Builder addKpi(KpiDefinition kpi) {
            Checks.argument(!kpis.containsKey(kpi.id()), () -> "a KPI is defined once: " + kpi.id());
            kpis.put(kpi.id(), kpi);
            return this;
        }

        /**
         * Adds a status policy that definitions may name.
         *
         * @param policy the policy
         * @return this builder
         * @throws IllegalArgumentException if there is one of this id already
         */
        public Builder addPolicy(BandedPolicy policy) {
            Checks.argument(!policies.containsKey(policy.id()), () -> "a status policy is stated once: " + policy.id());
            policies.put(policy.id(), policy);
            return this;
        }

        /**
         * Adds a branch's target of a year.
         *
         * @param branch the branch's id
         * @param year the fiscal year
         * @param kpi the id of a definition that is added too, before or after
         * @param target the target, in the definition's unit
         * @return this builder
         * @throws IllegalArgumentException if the branch is blank, or has a target of this KPI and year already
         */
        public Builder addTarget(String branch, FiscalYear year, String kpi, Target target) {
            return add(new Entry(place(branch, year, kpi), Optional.of(target), Optional.empty()));
        }

        /**
         * Adds the target of a year for every branch that has none of its own.
         *
         * @param year the fiscal year
         * @param kpi the id of a definition that is added too, before or after
         * @param target the target, in the definition's unit
         * @return this builder
         * @throws IllegalArgumentException if the year has a target of this KPI already
         */
        public Builder addTarget(FiscalYear year, String kpi, Target target) {
            return add(new Entry(new Place(Optional.empty(), year, kpi), Optional.of(target), Optional.empty()));
        }

        /**
         * Adds a branch's definition of a year, where more than the target differs.
         *
         * @param branch the branch's id
         * @param year the fiscal year
         * @param definition the whole definition
         * @return this builder
         * @throws IllegalArgumentException if the branch is blank, or has a target of this KPI and year already
         */
        public Builder addTarget(String branch, FiscalYear year, KpiDefinition definition) {
            return add(new Entry(place(branch, year, definition.id()), Optional.empty(), Optional.of(definition)));
        }

        /**
         * Adds a year's definition for every branch that has none of its own, where more than the target differs.
         *
         * @param year the fiscal year
         * @param definition the whole definition
         * @return this builder
         * @throws IllegalArgumentException if the year has a target of this KPI already
         */
        public Builder addTarget(FiscalYear year, KpiDefinition definition) {
            Place place = new Place(Optional.empty(), year, definition.id());
            return add(new Entry(place, Optional.empty(), Optional.of(definition)));
        }

        private static Place place(String branch, FiscalYear year, String kpi) {
            return new Place(Optional.of(Checks.notBlank("branch", branch)), year, kpi);
        }

        private Builder add(Entry entry) {
            Checks.argument(places.add(entry.place()), () -> "a target is stated once: " + entry.place());
            entries.add(entry);
            return this;
        }

        /**
         * Builds the catalog.
         *
         * @return the catalog
         * @throws IllegalArgumentException if a target is of a KPI that is not defined
         */
        public KpiCatalog build() {
            Map<Place, KpiDefinition> stated = new LinkedHashMap<>();
            for (Entry entry : entries) {
                stated.put(entry.place(), entry.definition().orElseGet(() -> definition(entry)));
            }
            return new KpiCatalog(calendar, new LinkedHashMap<>(kpis), stated, policies);
        }

        private KpiDefinition definition(Entry entry) {
            KpiDefinition kpi = kpis.get(entry.place().kpi());
            if (kpi == null) {
                throw new IllegalArgumentException("a target needs the definition of its KPI; defined are "
                        + String.join(", ", kpis.keySet()) + ": " + entry.place());
            }
            return KpiDefinition.builder()
                    .from(kpi)
                    .target(entry.target().orElseThrow())
                    .build();
        }
    }
}
