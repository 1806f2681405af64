package dev.nendo.spark;

import dev.nendo.bulk.SeriesAccumulator;
import java.time.YearMonth;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;

/** Collects the months of one series, which reach the machines of a cluster in any order and in any number of parts. */
final class SeriesAggregator extends Aggregator<ObservationRow, SeriesAccumulator, SeriesAccumulator> {
    static final int MONTHS = 12;
    private static final long serialVersionUID = 1L;

    @Override
    public SeriesAccumulator zero() {
        return new SeriesAccumulator(MONTHS);
    }

    @Override
    public SeriesAccumulator reduce(SeriesAccumulator months, ObservationRow row) {
        YearMonth month = YearMonth.parse(row.getMonth());
        return months.add(row.key().window().position(month), row.getNumerator(), row.getDenominator());
    }

    @Override
    public SeriesAccumulator merge(SeriesAccumulator one, SeriesAccumulator other) {
        return one.merge(other);
    }

    @Override
    public SeriesAccumulator finish(SeriesAccumulator months) {
        return months;
    }

    @Override
    public Encoder<SeriesAccumulator> bufferEncoder() {
        return Encoders.kryo(SeriesAccumulator.class);
    }

    @Override
    public Encoder<SeriesAccumulator> outputEncoder() {
        return Encoders.kryo(SeriesAccumulator.class);
    }
}
