package dev.nendo.io.layout;

import java.util.Collection;
import java.util.List;

/** Which of the names of rows and columns are who the figures are of, and which what is counted. */
record Naming(boolean columnsAreBranches, boolean otherIsBranch, boolean columnsAreSeries) {

    static Naming of(Collection<Label> columns, RowNames names, List<Label> others, Headings headings) {
        boolean hasColumnNames =
                columns.stream().anyMatch(label -> !label.name().isEmpty() && !label.total());
        boolean hasBranch = names.has(RowNames.Role.BRANCH);
        boolean areMeasures = columns.stream()
                .filter(label -> !label.name().isEmpty())
                .anyMatch(label -> !label.unit().isEmpty() || Headings.isMeasure(label.name()));
        boolean areOrganisations = columns.stream().anyMatch(label -> isOrganisation(label.name()));
        boolean areItems = others.stream()
                .anyMatch(label -> !label.unit().isEmpty() || (Headings.isMeasure(label.name()) && !label.total()));
        boolean hasKind = names.has(RowNames.Role.KIND);
        boolean areSeries = hasKind
                && !hasBranch
                && columns.stream()
                        .anyMatch(label -> label.kinds().contains(Kind.TARGET)
                                && label.name().isEmpty()
                                && label.period().isNone());
        if (hasColumnNames && areSeries) {
            return new Naming(false, false, true);
        }
        if (hasColumnNames) {
            boolean rowsAreItems = !hasBranch && (hasKind || areItems) && !areMeasures;
            boolean columnsAre = !hasBranch && (areOrganisations || rowsAreItems);
            return new Naming(columnsAre, !columnsAre && !hasBranch, false);
        }
        boolean isOther = !hasBranch && !areItems && !headings.item().isEmpty() && !hasKind;
        return new Naming(false, isOther, false);
    }

    /** What the names of columns say. */
    Trait ofColumns() {
        return columnsAreSeries ? Trait.SERIES : columnsAreBranches ? Trait.BRANCH : Trait.ITEM;
    }

    private static boolean isOrganisation(String name) {
        return name.matches("(?:.*(?:支部|支所|支店|本庁|営業所|事務所|センター|図書館|公民館|小学校|中学校|高校|病院|保育園|保育所)|.{1,4}[市区町村県])");
    }
}
