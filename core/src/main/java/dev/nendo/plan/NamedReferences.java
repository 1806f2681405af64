package dev.nendo.plan;

import dev.nendo.kpi.Actual;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What each kind of actual names in its plan. */
enum NamedReferences implements Actual.Cases<List<NamedReferences.Reference>> {
    /** There is only one. */
    OF_ACTUAL;

    /** What a name is a name of. */
    enum Place {
        ROW,
        FIGURE,
        RATIO,
        TABLE_OF_ENTRIES
    }

    /**
     * A name.
     *
     * @param place what it is a name of
     * @param id the id
     */
    record Reference(Place place, String id) {}

    @Override
    public List<Reference> rows(Actual.Rows it) {
        return Stream.of(it.value(), it.numerator(), it.denominator(), it.change())
                .flatMap(Optional::stream)
                .map(id -> new Reference(Place.ROW, id))
                .toList();
    }

    @Override
    public List<Reference> figure(Actual.OfFigure it) {
        return List.of(new Reference(Place.FIGURE, it.figure()));
    }

    @Override
    public List<Reference> ratio(Actual.OfRatio it) {
        return List.of(new Reference(Place.RATIO, it.statement()));
    }

    @Override
    public List<Reference> parts(Actual.OfParts it) {
        return it.parts().stream()
                .map(part -> new Reference(Place.RATIO, part.statement()))
                .toList();
    }

    @Override
    public List<Reference> entries(Actual.Entries it) {
        return it.tables().stream()
                .map(id -> new Reference(Place.TABLE_OF_ENTRIES, id))
                .toList();
    }

    @Override
    public List<Reference> stated(Actual.Stated it) {
        return List.of();
    }

    @Override
    public List<Reference> none(Actual.None it) {
        return List.of();
    }
}
