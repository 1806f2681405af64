package dev.nendo.report.page;

import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * One KPI in all branches, as a report shows it: a ranking with the average, and the branches' years in small.
 *
 * <p>Immutable and thread-safe; see {@link ReportView} for what is text of whom.
 *
 * @param anchor the id of its section on the page
 * @param name what the KPI is called
 * @param average the average of the branches with its name and what it covers
 * @param range the first and the last, and how far they lie apart
 * @param places the branches that have a rank, in order
 * @param unranked the branches that have none, each with the reason
 * @param notes how they were ranked, and with which reservations
 * @param small the branches' years, drawn to one scale
 */
public record ComparisonView(
        String anchor,
        Sentence name,
        Sentence average,
        Optional<Sentence> range,
        List<Place> places,
        List<Sentence> unranked,
        List<Sentence> notes,
        List<Small> small) {
    /**
     * Copies the lists.
     *
     * @param anchor the id of its section on the page
     * @param name what the KPI is called
     * @param average the average of the branches with its name
     * @param range the first and the last
     * @param places the branches that have a rank, in order
     * @param unranked the branches that have none
     * @param notes how they were ranked
     * @param small the branches' years
     */
    public ComparisonView {
        places = List.copyOf(places);
        unranked = List.copyOf(unranked);
        notes = List.copyOf(notes);
        small = List.copyOf(small);
    }

    /**
     * A branch in a ranking.
     *
     * @param rank the rank, with the ranks that rounding allows
     * @param branch the name of the branch
     * @param value what it reached
     * @param against that less the average, a dash where there is none
     * @param change that less the same period a year earlier, a dash where unknown
     * @param side how far from the average it lies, from −50 to 50
     * @param remarks what to mind
     */
    public record Place(
            String rank,
            Sentence branch,
            String value,
            Sentence against,
            Sentence change,
            int side,
            List<Sentence> remarks) {
        /**
         * Copies the list.
         *
         * @param rank the rank
         * @param branch the name of the branch
         * @param value what it reached
         * @param against that less the average
         * @param change that less the same period a year earlier
         * @param side how far from the average it lies, from −50 to 50
         * @param remarks what to mind
         */
        public Place {
            remarks = List.copyOf(remarks);
        }

        /** {@return where the bar begins, from 0 to 100} */
        public int barStart() {
            return Math.min(50, 50 + side);
        }

        /** {@return how long the bar is} */
        public int barLength() {
            return Math.abs(side);
        }
    }

    /**
     * The year of a branch in small.
     *
     * @param branch the name of the branch
     * @param value what it reached
     * @param svg the drawing
     */
    public record Small(Sentence branch, String value, String svg) {}
}
